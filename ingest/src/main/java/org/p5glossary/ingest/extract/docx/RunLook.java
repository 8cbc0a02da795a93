package org.p5glossary.ingest.extract.docx;

import java.io.IOException;

/**
 * How a run of text is set, as far as its own properties say; null where they say nothing.
 *
 * @param styleId character style, null if none
 * @param size type size in points
 * @param bold bold, also for complex scripts
 * @param italic italic, also for complex scripts
 * @param hidden not printed
 * @param raised superscript
 * @param font font of symbols, e.g. "Symbol"
 */
record RunLook(
    String styleId,
    Double size,
    Boolean bold,
    Boolean italic,
    Boolean hidden,
    Boolean raised,
    String font) {

  static final RunLook NONE = new RunLook(null, null, null, null, null, null, null);

  /** The look with what {@code outer} says where this one says nothing. */
  RunLook orElse(RunLook outer) {
    return new RunLook(
        styleId,
        size != null ? size : outer.size,
        bold != null ? bold : outer.bold,
        italic != null ? italic : outer.italic,
        hidden != null ? hidden : outer.hidden,
        raised != null ? raised : outer.raised,
        font != null ? font : outer.font);
  }

  boolean isBold() {
    return Boolean.TRUE.equals(bold);
  }

  boolean isItalic() {
    return Boolean.TRUE.equals(italic);
  }

  boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }

  boolean isRaised() {
    return Boolean.TRUE.equals(raised);
  }

  /** Reads an element rPr that the cursor stands on. */
  static RunLook read(XmlCursor xml) throws IOException {
    Reader reader = new Reader(xml);
    xml.forEachChild(reader::read);
    return reader.look();
  }

  /** Collects the properties of a run. */
  private static final class Reader {
    private final XmlCursor xml;
    private String styleId;
    private Double size;
    private Boolean bold;
    private Boolean complexBold;
    private Boolean italic;
    private Boolean complexItalic;
    private Boolean hidden;
    private Boolean raised;
    private String font;

    Reader(XmlCursor xml) {
      this.xml = xml;
    }

    void read(String name) {
      switch (name) {
        case "rStyle" -> styleId = xml.attribute("val");
        case "sz" -> size = xml.intValue(0) / 2.0;
        case "b" -> bold = xml.isOn();
        case "bCs" -> complexBold = xml.isOn();
        case "i" -> italic = xml.isOn();
        case "iCs" -> complexItalic = xml.isOn();
        case "vanish" -> hidden = xml.isOn();
        case "vertAlign" -> raised = xml.attribute("val").equals("superscript");
        case "rFonts" -> font = xml.attribute("ascii").isEmpty() ? null : xml.attribute("ascii");
        default -> {
          // colours, languages and the like say nothing about the text
        }
      }
    }

    /** Complex scripts have their own switches; files often set only one of the two. */
    RunLook look() {
      return new RunLook(
          styleId,
          size,
          bold != null ? bold : complexBold,
          italic != null ? italic : complexItalic,
          hidden,
          raised,
          font);
    }
  }
}
