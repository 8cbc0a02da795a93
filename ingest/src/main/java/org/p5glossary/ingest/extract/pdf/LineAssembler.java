package org.p5glossary.ingest.extract.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.PageBox;
import org.p5glossary.ingest.structure.TextShape;

/** Makes lines of text from the glyphs of a row's segments. */
final class LineAssembler {

  /** Ascent and descent of common type, in type sizes, for the boxes drawn over a line. */
  private static final double ASCENT = .85;

  private static final double DESCENT = .25;

  /** A line counts as bold if at least this part of its letters is. */
  private static final double NEARLY_ALL = .9;

  /** Labels have at most this many glyphs: "(viii)". */
  private static final int LONGEST_LABEL = 6;

  /** Below the combining marks, every text is in normal form NFC as it stands. */
  private static final char FIRST_COMPOSING = '\u0300';

  private final double pageWidth;
  private final boolean rightToLeft;

  LineAssembler(double pageWidth, boolean rightToLeft) {
    this.pageWidth = pageWidth;
    this.rightToLeft = rightToLeft;
  }

  /** The line of one segment; empty if it holds neither text nor a mark, or takes no room. */
  Optional<Line> line(Row segment, Line.Place place) {
    List<Glyph> drawn =
        Spacing.spaced(Diacritics.attached(segment.glyphs()), segment.size(), rightToLeft);
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    boolean bidi = rightToLeft || BidiLine.hasRightToLeft(drawn);
    List<Glyph> logical = bidi ? logical(drawn, segment) : drawn;
    ScriptMarks.Marked marked = ScriptMarks.split(logical, segment.baseline(), segment.size());
    if (marked.text().isBlank() && marked.marks().isEmpty()) {
      return Optional.empty();
    }
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    List<Glyph> arabic = new ArrayList<>();
    for (Glyph glyph : drawn) {
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.right());
      if (bidi && BidiLine.isRightToLeft(glyph.text().codePointAt(0))) {
        arabic.add(glyph);
      }
    }
    if (right <= left) {
      // Chromium leaves such parts of the next page's first line, which it draws there as well.
      return Optional.empty();
    }
    double size = commonSize(arabic.isEmpty() ? drawn : arabic, segment.size());
    return Optional.of(
        new Line(
            place,
            rightToLeft ? pageWidth - right : left,
            rightToLeft ? pageWidth - left : right,
            segment.baseline(),
            size,
            marked.text(),
            marked.marks(),
            nearlyAll(drawn, true),
            nearlyAll(drawn, false),
            firstWord(logical),
            tag(drawn),
            new PageBox(
                place.page(),
                left,
                segment.baseline() - ASCENT * segment.size(),
                Math.max(0, right - left),
                (ASCENT + DESCENT) * segment.size())));
  }

  /**
   * Logical order. A raised mark at the start of a line written from right to left is not part of
   * the word beside it, whatever that word's direction.
   */
  private List<Glyph> logical(List<Glyph> drawn, Row row) {
    int text = drawn.size();
    while (rightToLeft
        && text > 1
        && ScriptMarks.isRaised(drawn.get(text - 1), row.baseline(), row.size())) {
      text--;
    }
    List<Glyph> result = new ArrayList<>(drawn.subList(text, drawn.size()));
    result.addAll(BidiLine.logical(drawn.subList(0, text), rightToLeft));
    return result;
  }

  /** The paragraph that nearly all glyphs belong to; 0 if there is none. */
  private static int tag(List<Glyph> glyphs) {
    int tag = 0;
    int all = 0;
    int same = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        tag = tag == 0 ? glyph.tag() : tag;
        all++;
        same += glyph.tag() == tag ? 1 : 0;
      }
    }
    return same >= NEARLY_ALL * all ? tag : 0;
  }

  private static double commonSize(List<Glyph> glyphs, double largest) {
    List<Glyph> candidates = sizes(glyphs);
    if (candidates.size() == 1) {
      return candidates.get(0).size();
    }
    double best = largest;
    double bestWidth = 0;
    for (Glyph candidate : candidates) {
      double total = 0;
      for (Glyph glyph : glyphs) {
        total += Math.abs(glyph.size() - candidate.size()) < .2 ? glyph.width() : 0;
      }
      if (total > bestWidth) {
        bestWidth = total;
        best = candidate.size();
      }
    }
    return best;
  }

  /** One glyph of each type size. */
  private static List<Glyph> sizes(List<Glyph> glyphs) {
    List<Glyph> distinct = new ArrayList<>();
    double last = Double.NaN;
    for (Glyph glyph : glyphs) {
      // Most glyphs have the size of the one before.
      if (glyph.size() == last || glyph.isSpace()) {
        continue;
      }
      last = glyph.size();
      if (distinct.stream().noneMatch(d -> Math.abs(d.size() - glyph.size()) < .2)) {
        distinct.add(glyph);
      }
    }
    return distinct;
  }

  private static boolean nearlyAll(List<Glyph> glyphs, boolean bold) {
    int all = 0;
    int some = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        all++;
        some += (bold ? glyph.bold() : glyph.italic()) ? 1 : 0;
      }
    }
    return all > 0 && some >= NEARLY_ALL * all;
  }

  /** The width of the first word, and of the second if the first may be a label bound to it. */
  private static double firstWord(List<Glyph> logical) {
    double width = 0;
    int count = 0;
    boolean second = false;
    for (Glyph glyph : logical) {
      if (glyph.isSpace()) {
        if (second || count > LONGEST_LABEL) {
          break;
        }
        second = true;
      }
      width += glyph.width();
      count++;
      if (TextShape.isHan(glyph.text().codePointAt(0))) {
        break;
      }
    }
    return width;
  }

  /** The type size that a line's box was made of, whatever size it counts as. */
  static double printedSize(Line line) {
    return line.box().height() / (ASCENT + DESCENT);
  }

  /** NFC, ligatures and presentation forms as plain letters, white space as single spaces. */
  static String folded(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            p -> {
              if (isPresentationForm(p)) {
                result.append(Normalizer.normalize(Character.toString(p), Normalizer.Form.NFKC));
              } else {
                result.appendCodePoint(p);
              }
            });
    return Normalizer.normalize(result, Normalizer.Form.NFC);
  }

  /** Whether all characters come before the first that composes or folds. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMPOSING) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPresentationForm(int p) {
    return (p >= 0xFB00 && p <= 0xFB06)
        || (p >= 0xFB50 && p <= 0xFDFF && p != 0xFD3E && p != 0xFD3F)
        || (p >= 0xFE70 && p <= 0xFEFC);
  }

  static List<NoteMark> shifted(List<NoteMark> marks, int by) {
    return marks.stream().map(m -> new NoteMark(m.mark(), m.offset() + by)).toList();
  }
}
