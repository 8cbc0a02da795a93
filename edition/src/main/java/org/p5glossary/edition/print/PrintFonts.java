package org.p5glossary.edition.print;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All fonts of the program, and which of them shows what. */
final class PrintFonts {

  /** Asked in this order; the first that can show a character does. */
  private static final List<String> NAMES =
      List.of(
          "noto-sans-latin",
          "noto-sans-cyrillic",
          "noto-sans-latin-ext",
          "amiri-arabic",
          "noto-sans-sc");

  private final List<PrintFont> fonts = NAMES.stream().map(PrintFont::load).toList();

  /** Characters that no font has, as met. */
  private final NavigableSet<Integer> missing = new TreeSet<>();

  /** A part of a text in one font. */
  record Run(String font, String text) {}

  List<PrintFont> all() {
    return fonts;
  }

  /** The characters that were asked for and that no font has. */
  List<String> missing() {
    return missing.stream().map(Character::toString).toList();
  }

  /**
   * Cuts a text into runs of one font. Spaces and marks stay with what is before them where its
   * font has them.
   *
   * @param preferred name of the font to ask first
   */
  List<Run> runs(String text, String preferred) {
    List<Run> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Optional<PrintFont> current = Optional.empty();
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      boolean stays =
          !Character.isLetterOrDigit(point) && current.filter(f -> f.shows(point)).isPresent();
      Optional<PrintFont> font = stays ? current : font(point, preferred);
      if (font.isEmpty()) {
        missing.add(point);
        font = current.isPresent() ? current : Optional.of(fonts.get(0));
      }
      if (current.isPresent() && !current.equals(font)) {
        runs.add(new Run(current.get().name(), run.toString()));
        run.setLength(0);
      }
      current = font;
      run.appendCodePoint(point);
    }
    current.ifPresent(font -> runs.add(new Run(font.name(), run.toString())));
    return runs;
  }

  private Optional<PrintFont> font(int point, String preferred) {
    return Stream.concat(
            fonts.stream().filter(font -> font.name().equals(preferred)), fonts.stream())
        .filter(font -> font.shows(point))
        .findFirst();
  }
}
