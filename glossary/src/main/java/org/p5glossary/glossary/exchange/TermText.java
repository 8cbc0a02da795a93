package org.p5glossary.glossary.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.p5glossary.glossary.script.MixedScripts;

/** Cleans the text of an imported term and tells what was done. */
public final class TermText {

  /** The line breaks and indents of a file that is laid out for reading. */
  private static final Pattern LINE_SPACE = Pattern.compile("[ ]*[\\t\\n\\r][ \\t\\n\\r]*");

  private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u3000]{2,}");

  private TermText() {}

  /**
   * The term on one line, without characters that steer the direction of text unseen.
   *
   * @param remarks takes what was changed, and words of two scripts
   */
  public static String clean(String text, List<String> remarks) {
    String line = isClean(text) ? text.strip() : cleaned(text, remarks);
    Optional<MixedScripts.Finding> mixed = MixedScripts.find(line);
    mixed.ifPresent(
        finding ->
            remarks.add(
                "\""
                    + finding.word()
                    + "\" mixes look-alike letters of two alphabets: "
                    + finding.letters()
                    + "; probably \""
                    + finding.repaired()
                    + "\""));
    return line;
  }

  /** Whether there is nothing to clean, as in nearly every term. */
  private static boolean isClean(String text) {
    boolean afterSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean space = unit == ' ' || unit == 0x00A0 || unit == 0x3000;
      if ((space && afterSpace) || unit < ' ' || steersDirection(unit)) {
        return false;
      }
      afterSpace = space;
    }
    return true;
  }

  private static String cleaned(String text, List<String> remarks) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (steersDirection(point)) {
                remarks.add(
                    String.format(Locale.ROOT, "invisible U+%04X removed from \"", point)
                        + visible(text)
                        + "\"");
              } else {
                kept.appendCodePoint(point);
              }
            });
    String line = LINE_SPACE.matcher(kept).replaceAll(" ").strip();
    if (SPACES.matcher(line).find()) {
      line = SPACES.matcher(line).replaceAll(" ");
      remarks.add("several spaces made one in \"" + line + "\"");
    }
    return line;
  }

  /** A text with its invisible characters written out. */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (steersDirection(point)) {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.toString();
  }

  /** Marks, embeddings, overrides and isolates (Unicode UAX #9), and the byte order mark. */
  private static boolean steersDirection(int point) {
    return point == 0x061C
        || point == 0x200E
        || point == 0x200F
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0xFEFF;
  }
}
