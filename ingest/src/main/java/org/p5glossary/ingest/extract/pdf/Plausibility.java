package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells text from what only looks like it: private characters, bytes read in a wrong encoding. */
final class Plausibility {

  /** Above this share of unreadable characters the text is of no use. */
  private static final double USELESS = .3;

  /** One glyph may be an ornament; from so many a person should know. */
  private static final int DOUBTFUL = 2;

  /** French has 4 % of its letters from Latin-1's upper half; misread Chinese has nearly all. */
  private static final double MISREAD = .4;

  private static final int FEWEST_LETTERS = 20;

  private int characters;
  private int unreadable;
  private int letters;
  private int upperLatin;

  Plausibility(List<PageLines> pages, int unmapped) {
    for (PageLines page : pages) {
      for (Line line : page.lines()) {
        String text = line.text();
        for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
          point = text.codePointAt(i);
          count(point);
        }
      }
    }
    characters += unmapped;
    unreadable += unmapped;
  }

  private void count(int point) {
    if (Character.isWhitespace(point)) {
      return;
    }
    characters++;
    int type = Character.getType(point);
    boolean bullet = point >= 0xF000 && point <= 0xF0FF;
    boolean bad =
        (type == Character.PRIVATE_USE && !bullet)
            || type == Character.UNASSIGNED
            || type == Character.CONTROL
            || point == 0xFFFD;
    unreadable += bad ? 1 : 0;
    if (Character.isLetter(point) || (point >= 0xA1 && point <= 0xFF)) {
      letters++;
      upperLatin += point >= 0xA1 && point <= 0xFF ? 1 : 0;
    }
  }

  /** Whether there is no text at all, as in a scan. */
  boolean isEmpty() {
    return characters == 0;
  }

  /** Why the text cannot be used; empty if it can. */
  Optional<String> rejection() {
    if (unreadable > USELESS * characters) {
      return Optional.of(
          unreadable
              + " of its "
              + characters
              + " characters cannot be read: its fonts do not say which letters they draw");
    }
    if (letters >= FEWEST_LETTERS && upperLatin > MISREAD * letters) {
      return Optional.of(
          upperLatin
              + " of its "
              + letters
              + " letters are accented Latin ones: the text layer was made with a wrong encoding");
    }
    return Optional.empty();
  }

  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (unreadable >= DOUBTFUL) {
      warnings.add(
          unreadable + " of " + characters + " characters could not be read and are left out");
    }
    return warnings;
  }
}
