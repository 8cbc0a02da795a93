package org.p5glossary.corpus.search.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.language.Language;

/**
 * The different words of a text, to tell how much of its wording another has: folded words, and in
 * place of characters of one run each pair of neighbours.
 *
 * @param parts words and pairs
 */
public record Wording(Set<String> parts) {

  /** No sentence has so many different words; what has is a document. */
  private static final int MOST_PARTS = 1_000;

  public Wording {
    parts = Set.copyOf(parts);
  }

  /** The wording of a text. */
  public static Wording of(String text, Language language, TextAnalyzer analyzer) {
    List<Token> tokens = analyzer.analyze(text, language);
    Set<String> parts = new LinkedHashSet<>();
    boolean paired = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i + 1 < tokens.size() && Joints.joined(text, token, tokens.get(i + 1))) {
        parts.add(token.folded() + tokens.get(i + 1).folded());
        paired = true;
      } else {
        if (!paired) {
          parts.add(token.folded());
        }
        paired = false;
      }
    }
    return new Wording(parts);
  }

  /** Whether other wordings can be compared with it: it has words, and no document's number. */
  public boolean comparable() {
    return !parts.isEmpty() && parts.size() <= MOST_PARTS;
  }

  /** Dice's coefficient: twice the parts of both over the parts of each; 0 to 1. */
  public double similarity(Wording other) {
    long both = parts.stream().filter(other.parts::contains).count();
    int all = parts.size() + other.parts.size();
    return all == 0 ? 0 : 2.0 * both / all;
  }

  /**
   * How many parts another wording must share to be as similar as wanted: what it shares it has, so
   * 2s / (p + s) bounds Dice's coefficient from above, with s parts shared of p.
   *
   * @param least similarity wanted, above 0, at most 1
   * @return at least 1
   */
  public int leastShared(double least) {
    return Math.max(1, (int) Math.ceil(least / (2 - least) * parts.size() - 1e-9));
  }
}
