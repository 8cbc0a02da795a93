package org.p5glossary.ingest.extract.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The styles of a document, with inheritance. Immutable after reading. */
final class StyleSheet {

  /** Style chains of real documents are under ten long; a longer one is a circle. */
  private static final int LONGEST_CHAIN = 50;

  /** A style as written. */
  private record Style(String id, String basedOn, ParagraphLook paragraph, RunLook run) {}

  private final Map<String, Style> styles = new HashMap<>();
  private RunLook defaultRun = RunLook.NONE;
  private ParagraphLook defaultParagraph = ParagraphLook.NONE;
  private String defaultParagraphStyle = "";

  private StyleSheet() {}

  /** A document without styles. */
  static StyleSheet empty() {
    return new StyleSheet();
  }

  /** Reads the part "styles". */
  static StyleSheet read(XmlCursor xml) throws IOException {
    StyleSheet sheet = new StyleSheet();
    xml.forEachChild(
        name -> {
          if (name.equals("style")) {
            sheet.readStyle(xml);
          } else if (name.equals("docDefaults")) {
            sheet.readDefaults(xml);
          }
        });
    return sheet;
  }

  private void readDefaults(XmlCursor xml) throws IOException {
    xml.forEachChild(
        outer ->
            xml.forEachChild(
                inner -> {
                  if (inner.equals("rPr")) {
                    defaultRun = RunLook.read(xml);
                  } else if (inner.equals("pPr")) {
                    defaultParagraph = ParagraphLook.read(xml, () -> {});
                  }
                }));
  }

  private void readStyle(XmlCursor xml) throws IOException {
    String id = xml.attribute("styleId");
    boolean paragraphStyle = xml.attribute("type").equals("paragraph");
    String marked = xml.attribute("default");
    if (paragraphStyle && !marked.isEmpty() && !marked.equals("0") && !marked.equals("false")) {
      defaultParagraphStyle = id;
    }
    String[] basedOn = {""};
    ParagraphLook[] paragraph = {ParagraphLook.NONE};
    RunLook[] run = {RunLook.NONE};
    xml.forEachChild(
        name -> {
          switch (name) {
            case "basedOn" -> basedOn[0] = xml.attribute("val");
            case "pPr" -> paragraph[0] = ParagraphLook.read(xml, () -> {});
            case "rPr" -> run[0] = RunLook.read(xml);
            default -> {
              // names and latency
            }
          }
        });
    styles.put(id, new Style(id, basedOn[0], paragraph[0], run[0]));
  }

  /** The paragraph style that counts for a paragraph: its own, or the default one. */
  String effectiveStyle(ParagraphLook own) {
    return own.styleId() == null || !styles.containsKey(own.styleId())
        ? defaultParagraphStyle
        : own.styleId();
  }

  /** A paragraph's look with everything inherited. */
  ParagraphLook paragraph(ParagraphLook own) {
    ParagraphLook look = own;
    Style style = styles.get(effectiveStyle(own));
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      look = look.orElse(style.paragraph());
      style = styles.get(style.basedOn());
    }
    return look.orElse(defaultParagraph);
  }

  /**
   * The style in the chain of {@code styleId} that brings the list, which its level is linked to.
   */
  String numberingStyle(String styleId) {
    Style style = styles.get(styleId);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      if (style.paragraph().numberingId() != null) {
        return style.id();
      }
      style = styles.get(style.basedOn());
    }
    return "";
  }

  /** A run's look with everything inherited. */
  RunLook run(RunLook own, ParagraphLook paragraph) {
    RunLook look = own;
    if (own.styleId() != null) {
      look = chain(look, own.styleId());
    }
    return chain(look, effectiveStyle(paragraph)).orElse(defaultRun);
  }

  private RunLook chain(RunLook own, String styleId) {
    RunLook look = own;
    Style style = styles.get(styleId);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      look = look.orElse(style.run());
      style = styles.get(style.basedOn());
    }
    return look;
  }
}
