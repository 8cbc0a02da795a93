package org.p5glossary.ingest.correction;

import java.util.List;
import org.p5glossary.glossary.entry.Coded;

/** Edits as people and programs write them: a word and the numbers that it needs. */
public final class EditWords {

  /** What can be written, for messages. */
  public static final String FORMS =
      "verify BEAD [LAST_BEAD] | merge BEAD | split BEAD SOURCE_COUNT TARGET_COUNT"
          + " | move BEAD source|target previous|next"
          + " | pair SOURCE_START SOURCE_END TARGET_START TARGET_END";

  private EditWords() {}

  /**
   * Reads an edit.
   *
   * @throws IllegalArgumentException if it is none of {@link #FORMS}
   */
  public static BeadEdit parse(String text) {
    List<String> words = List.of(text.strip().split("\\s+"));
    try {
      return parse(text, words);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(refusal(text), e);
    }
  }

  private static BeadEdit parse(String text, List<String> words) {
    return switch (words.get(0) + " " + (words.size() - 1)) {
      case "verify 1" -> new BeadEdit.Verify(number(words, 1), number(words, 1));
      case "verify 2" -> new BeadEdit.Verify(number(words, 1), number(words, 2));
      case "merge 1" -> new BeadEdit.Merge(number(words, 1));
      case "split 3" -> new BeadEdit.Split(number(words, 1), number(words, 2), number(words, 3));
      case "move 3" ->
          new BeadEdit.Move(
              number(words, 1),
              Coded.parse(BeadEdit.Side.class, words.get(2)),
              Coded.parse(BeadEdit.Direction.class, words.get(3)));
      case "pair 4" ->
          new BeadEdit.Pair(number(words, 1), number(words, 2), number(words, 3), number(words, 4));
      default -> throw new IllegalArgumentException(refusal(text));
    };
  }

  private static int number(List<String> words, int at) {
    return Integer.parseInt(words.get(at));
  }

  private static String refusal(String text) {
    return "edit \"" + text + "\" is not one of: " + FORMS + "; numbers start from 0";
  }
}
