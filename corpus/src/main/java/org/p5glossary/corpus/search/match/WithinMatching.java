package org.p5glossary.corpus.search.match;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.document.TextRange;

/** Where two stretches of words of a query stand near each other in a text. Stateless. */
final class WithinMatching {

  /**
   * Words in a row.
   *
   * @param words the words
   * @param form by which of their forms they are compared
   */
  record Stretch(AnalyzedText words, Function<Token, String> form) {

    /** First tokens of the places where the stretch stands. */
    List<Integer> starts(AnalyzedText text) {
      List<Integer> starts = new ArrayList<>();
      for (int i = 0; words.size() > 0 && i + words.size() <= text.size(); i++) {
        if (standsAt(i, text)) {
          starts.add(i);
        }
      }
      return starts;
    }

    private boolean standsAt(int start, AnalyzedText text) {
      for (int i = 0; i < words.size(); i++) {
        if (!form.apply(words.token(i)).equals(form.apply(text.token(start + i)))
            || (words.joinedToNext(i) && !text.joinedToNext(start + i))) {
          return false;
        }
      }
      return true;
    }
  }

  private WithinMatching() {}

  /** Both stretches wherever at most {@code distance} tokens stand between them. */
  static List<TextRange> within(Stretch left, Stretch right, int distance, AnalyzedText text) {
    TreeSet<TextRange> ranges = new TreeSet<>();
    List<Integer> rights = right.starts(text);
    for (int one : left.starts(text)) {
      for (int other : rights) {
        int between =
            one < other ? other - one - left.words().size() : one - other - right.words().size();
        if (between >= 0 && between <= distance) {
          ranges.add(text.range(one, one + left.words().size() - 1));
          ranges.add(text.range(other, other + right.words().size() - 1));
        }
      }
    }
    return List.copyOf(ranges);
  }
}
