package org.p5glossary.ingest.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * What matters of a font: its look, and which codes its own character table maps.
 *
 * @param bold whether it is bold
 * @param italic whether it is italic or oblique
 * @param table the font's ToUnicode table; null if it has none that can be read
 * @param mapped codes that were found in the table: few codes draw all glyphs; grows
 * @param unmapped codes that were not found there; grows
 * @param texts what each code was found to stand for; grows
 */
record FontLook(
    boolean bold,
    boolean italic,
    CMap table,
    BitSet mapped,
    BitSet unmapped,
    Map<Integer, String> texts) {

  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi(?!light)");
  private static final Pattern ITALIC = Pattern.compile("italic|oblique");

  /** OpenType weight from which a font counts as bold: 600 is semibold. */
  private static final double BOLD_WEIGHT = 600;

  static FontLook of(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold = BOLD.matcher(name).find();
    boolean italic = ITALIC.matcher(name).find();
    if (descriptor != null) {
      bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
      italic |= descriptor.isItalic();
    }
    return new FontLook(bold, italic, table(font), new BitSet(), new BitSet(), new HashMap<>());
  }

  private static CMap table(PDFont font) {
    COSBase table = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
    // A simple font with an encoding of its own may list only the odd codes in its table.
    boolean onlyTable =
        font instanceof PDType0Font
            || font.getCOSObject().getDictionaryObject(COSName.ENCODING) == null;
    if (!onlyTable || !(table instanceof COSStream stream)) {
      return null;
    }
    try (InputStream in = stream.createInputStream()) {
      CMap map = new CMapParser().parse(new RandomAccessReadBuffer(in));
      return map.hasUnicodeMappings() ? map : null;
    } catch (IOException | RuntimeException unreadable) {
      // The damage check reports it; PDFBox's own reading of the font then decides.
      return null;
    }
  }

  /**
   * Whether the font's own table maps the codes. Where the table is all that a font says about its
   * codes, those that are not in it are parts of drawn words; guessing them puts Latin letters into
   * Arabic.
   */
  boolean maps(int[] codes) {
    if (table == null) {
      return true;
    }
    for (int code : codes) {
      if (!mapped.get(code)) {
        if (unmapped.get(code) || !isInTable(code)) {
          unmapped.set(code);
          return false;
        }
        mapped.set(code);
      }
    }
    return true;
  }

  private boolean isInTable(int code) {
    return table.toUnicode(code, 2) != null
        || (code < 256 && table.toUnicode(code, 1) != null)
        || table.toUnicode(code) != null;
  }
}
