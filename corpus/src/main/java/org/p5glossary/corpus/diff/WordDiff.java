package org.p5glossary.corpus.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

/**
 * Compares two texts word by word: words by ICU's rules of the language, Chinese by its dictionary,
 * accents and vowel signs with their letters. A pure function.
 */
public final class WordDiff {

  private WordDiff() {}

  /**
   * What became of the words.
   *
   * @param language of both texts; decides what a word is
   * @return runs in order that make up both texts; empty only for two empty texts. What was removed
   *     comes before what was added in its place
   */
  public static List<DiffRun> of(String before, String after, Language language) {
    WordCutter cutter = new WordCutter(language);
    List<TextRange> earlier = cutter.pieces(before);
    List<TextRange> later = cutter.pieces(after);
    Map<String, Integer> numbers = new HashMap<>();
    List<Script> script =
        SequenceDiff.of(numbered(before, earlier, numbers), numbered(after, later, numbers));
    List<DiffRun> runs = new ArrayList<>();
    for (Script part : readable(script, before, earlier)) {
      runs.add(
          new DiffRun(
              part.change(),
              range(earlier, part.beforeStart(), part.beforeEnd(), before.length()),
              range(later, part.afterStart(), part.afterEnd(), after.length())));
    }
    return List.copyOf(runs);
  }

  private static int[] numbered(String text, List<TextRange> pieces, Map<String, Integer> numbers) {
    return pieces.stream()
        .mapToInt(
            piece -> numbers.computeIfAbsent(WordCutter.key(piece.of(text)), k -> numbers.size()))
        .toArray();
  }

  private static TextRange range(List<TextRange> pieces, int from, int to, int length) {
    if (from == to) {
      int at = from < pieces.size() ? pieces.get(from).start() : length;
      return new TextRange(at, at);
    }
    return new TextRange(pieces.get(from).start(), pieces.get(to - 1).end());
  }

  /** Takes what lies between two changes and says nothing by itself into one change with them. */
  private static List<Script> readable(
      List<Script> script, String before, List<TextRange> earlier) {
    List<Script> joined = new ArrayList<>();
    int at = 0;
    while (at < script.size()) {
      Script first = script.get(at);
      if (first.change() == Change.SAME) {
        joined.add(first);
        at++;
        continue;
      }
      int end = at + 1;
      while (end < script.size()
          && (script.get(end).change() != Change.SAME
              || (end + 1 < script.size() && saysNothing(script.get(end), before, earlier)))) {
        end++;
      }
      Script last = script.get(end - 1);
      SequenceDiff.addChange(
          joined,
          false,
          new Script(
              Change.SAME,
              first.beforeStart(),
              last.beforeEnd(),
              first.afterStart(),
              last.afterEnd()));
      at = end;
    }
    return joined;
  }

  private static boolean saysNothing(Script same, String before, List<TextRange> earlier) {
    return range(earlier, same.beforeStart(), same.beforeEnd(), before.length())
            .of(before)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .limit(2)
            .count()
        < 2;
  }
}
