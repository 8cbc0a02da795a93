package org.p5glossary.corpus.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

  /** Terms of which one is wanted at a place, counted in tokens; never none. */
  record WantedTerm(List<String> terms, int place) {}

  private boolean joinedToNext(int index) {
    return index >= 0
        && index + 1 < tokens.size()
        && Joints.joined(text, tokens.get(index), tokens.get(index + 1));
  }

  private String pair(int index) {
    return tokens.get(index).folded() + tokens.get(index + 1).folded();
  }

  /** Everything that the index holds of the text. */
  List<PlacedTerm> terms(WordTerms words) {
    List<PlacedTerm> terms = new ArrayList<>(tokens.size() * 2);
    for (int i = 0; i < tokens.size(); i++) {
      int place = i;
      terms.add(new PlacedTerm(tokens.get(i).folded(), i));
      words.markedStem(tokens.get(i)).ifPresent(stem -> terms.add(new PlacedTerm(stem, place)));
      if (joinedToNext(i)) {
        terms.add(new PlacedTerm(pair(i), i));
      }
    }
    return terms;
  }

  /** The fewest terms that stand for the text as written: pairs in place of their characters. */
  List<WantedTerm> exactTerms() {
    return wanted(token -> List.of(token.folded()));
  }

  /** The same for the text in any inflection. */
  List<WantedTerm> stemTerms(WordTerms words) {
    return wanted(token -> words.withStem(token.stem()));
  }

  private List<WantedTerm> wanted(Function<Token, List<String>> forms) {
    List<WantedTerm> terms = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (joinedToNext(i)) {
        terms.add(new WantedTerm(List.of(pair(i)), i));
      } else if (!joinedToNext(i - 1)) {
        terms.add(new WantedTerm(forms.apply(tokens.get(i)), i));
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
