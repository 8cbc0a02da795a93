package org.p5glossary.ingest.extract.docx;

import java.io.IOException;

/**
 * How a paragraph is set, as far as its own properties say; null where they say nothing.
 *
 * @param styleId paragraph style
 * @param numberingId the list it belongs to; 0 takes it out of its style's list
 * @param numberingLevel level in the list, 0-based
 * @param adjustment value of "jc"
 * @param indent start indent in twentieths of a point
 * @param outlineLevel 0-based; 9 is body text
 * @param markDeleted whether its paragraph mark is deleted, so that the next one goes on in it
 */
record ParagraphLook(
    String styleId,
    Integer numberingId,
    Integer numberingLevel,
    String adjustment,
    Integer indent,
    Integer outlineLevel,
    boolean markDeleted) {

  static final ParagraphLook NONE = new ParagraphLook(null, null, null, null, null, null, false);

  /** The look with what {@code outer} says where this one says nothing. */
  ParagraphLook orElse(ParagraphLook outer) {
    return new ParagraphLook(
        styleId,
        numberingId != null ? numberingId : outer.numberingId,
        numberingLevel != null ? numberingLevel : outer.numberingLevel,
        adjustment != null ? adjustment : outer.adjustment,
        indent != null ? indent : outer.indent,
        outlineLevel != null ? outlineLevel : outer.outlineLevel,
        markDeleted);
  }

  /** What to do with a section that ends with the paragraph. */
  @FunctionalInterface
  interface SectionReader {
    void read() throws IOException;
  }

  /** Reads an element pPr that the cursor stands on. */
  static ParagraphLook read(XmlCursor xml, SectionReader sections) throws IOException {
    Reader reader = new Reader(xml, sections);
    xml.forEachChild(reader::read);
    return reader.look();
  }

  /** Collects the properties of a paragraph. */
  private static final class Reader {
    private final XmlCursor xml;
    private final SectionReader sections;
    private String styleId;
    private Integer numberingId;
    private Integer numberingLevel;
    private String adjustment;
    private Integer indent;
    private Integer outlineLevel;
    private boolean markDeleted;

    Reader(XmlCursor xml, SectionReader sections) {
      this.xml = xml;
      this.sections = sections;
    }

    void read(String name) throws IOException {
      switch (name) {
        case "pStyle" -> styleId = xml.attribute("val");
        case "jc" -> adjustment = xml.attribute("val");
        case "ind" -> {
          int left = xml.intAttribute("left", Integer.MIN_VALUE);
          int start = xml.intAttribute("start", left);
          indent = start == Integer.MIN_VALUE ? indent : Integer.valueOf(start);
        }
        case "outlineLvl" -> outlineLevel = xml.intValue(9);
        case "numPr" -> xml.forEachChild(this::readNumbering);
        case "rPr" -> xml.forEachChild(this::readMark);
        case "sectPr" -> sections.read();
        default -> {
          // spacing, borders, tab stops; pPrChange holds what was before a tracked change
        }
      }
    }

    private void readNumbering(String name) {
      if (name.equals("numId")) {
        numberingId = xml.intValue(0);
      } else if (name.equals("ilvl")) {
        numberingLevel = xml.intValue(0);
      }
    }

    private void readMark(String name) {
      if (name.equals("del") || name.equals("moveFrom")) {
        markDeleted = true;
      }
    }

    ParagraphLook look() {
      return new ParagraphLook(
          styleId, numberingId, numberingLevel, adjustment, indent, outlineLevel, markDeleted);
    }
  }
}
