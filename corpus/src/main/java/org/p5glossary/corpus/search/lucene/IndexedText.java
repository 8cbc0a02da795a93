package org.p5glossary.corpus.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.search.match.Joints;

/**
 * A text as terms: one for each token, and for characters of one run also each pair of neighbours
 * at the place of the first: pairs are rare enough to search for where characters are not.
 *
 * @param text the text as it stands
 * @param tokens its tokens
 */
record IndexedText(String text, List<Token> tokens) {

  /** A term and its place, counted in tokens. */
  record PlacedTerm(String term, int place) {}

  private boolean joinedToNext(int index) {
    return index >= 0
        && index + 1 < tokens.size()
        && Joints.joined(text, tokens.get(index), tokens.get(index + 1));
  }

  private String pair(int index) {
    return tokens.get(index).folded() + tokens.get(index + 1).folded();
  }

  /** Every folded form and pair: what the index holds. */
  List<PlacedTerm> foldedTerms() {
    return allTerms(false);
  }

  /** Every stem and pair: what the index holds for languages with stems. */
  List<PlacedTerm> stemTerms() {
    return allTerms(true);
  }

  private List<PlacedTerm> allTerms(boolean stems) {
    List<PlacedTerm> terms = new ArrayList<>(tokens.size() * 2);
    for (int i = 0; i < tokens.size(); i++) {
      terms.add(new PlacedTerm(stems ? tokens.get(i).stem() : tokens.get(i).folded(), i));
      if (joinedToNext(i)) {
        terms.add(new PlacedTerm(pair(i), i));
      }
    }
    return terms;
  }

  /** The fewest terms that stand for the text in a query: pairs in place of their characters. */
  List<PlacedTerm> queryTerms(boolean stems) {
    List<PlacedTerm> terms = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (joinedToNext(i)) {
        terms.add(new PlacedTerm(pair(i), i));
      } else if (!joinedToNext(i - 1)) {
        terms.add(new PlacedTerm(stems ? tokens.get(i).stem() : tokens.get(i).folded(), i));
      }
    }
    return terms;
  }

  /** The text without elided articles, unless it has nothing else. */
  IndexedText withoutElisions() {
    List<Token> words = tokens.stream().filter(token -> token.kind() != TokenKind.ELISION).toList();
    return words.isEmpty() ? this : new IndexedText(text, words);
  }
}
