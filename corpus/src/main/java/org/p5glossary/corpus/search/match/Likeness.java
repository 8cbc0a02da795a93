package org.p5glossary.corpus.search.match;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.language.Language;

/** Which words may have been meant by one that stands nowhere. Stateless. */
public final class Likeness {

  /** Shorter words are like too many others. In code points. */
  private static final int SHORTEST = 4;

  /** From this length on two edits are allowed. */
  private static final int LONG = 6;

  /** Nobody mistypes longer ones. */
  private static final int LONGEST = 40;

  private Likeness() {}

  /** The folded form of a word that can be guessed at; "" for anything else. */
  public static String folded(TextAnalyzer analyzer, String word) {
    List<Token> tokens = analyzer.analyze(word, Language.ENGLISH);
    if (tokens.size() != 1 || tokens.get(0).kind() != TokenKind.WORD) {
      return "";
    }
    String folded = tokens.get(0).folded();
    int length = folded.codePointCount(0, folded.length());
    return length < SHORTEST || length > LONGEST ? "" : folded;
  }

  /** How many edits a folded word bears: 1 or 2. */
  public static int edits(String folded) {
    return folded.codePointCount(0, folded.length()) < LONG ? 1 : 2;
  }

  /**
   * The likeliest words.
   *
   * @param wanted the folded word
   * @param passagesWith for each candidate in how many passages it stands; may hold others that are
   *     too far away
   */
  public static List<String> best(String wanted, Map<String, Integer> passagesWith, int most) {
    record Near(String word, int edits, int passages) {}
    int allowed = edits(wanted);
    return passagesWith.entrySet().stream()
        .filter(entry -> Edits.within(allowed, wanted, entry.getKey()))
        .map(
            entry ->
                new Near(
                    entry.getKey(),
                    Edits.within(1, wanted, entry.getKey()) ? 1 : 2,
                    entry.getValue()))
        .sorted(
            Comparator.comparingInt(Near::edits)
                .thenComparing(Comparator.comparingInt(Near::passages).reversed())
                .thenComparing(Near::word))
        .limit(most)
        .map(Near::word)
        .toList();
  }
}
