package org.p5glossary.ingest.extract.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.p5glossary.ingest.extract.docx.Section.NoteCounting;

/** Reads the properties of a section. One instance a section. */
final class SectionReader {

  private final XmlCursor xml;
  private final List<String> headers = new ArrayList<>();
  private final List<String> footers = new ArrayList<>();
  private String titleHeader = "";
  private String defaultHeader = "";
  private boolean titlePage;
  private NoteCounting footnotes;
  private NoteCounting endnotes;

  private SectionReader(XmlCursor xml) {
    this.xml = xml;
  }

  /** Reads an element sectPr that the cursor stands on. */
  static Section read(XmlCursor xml) throws IOException {
    SectionReader reader = new SectionReader(xml);
    xml.forEachChild(reader::readChild);
    return new Section(
        reader.headers,
        reader.titlePage ? reader.titleHeader : reader.defaultHeader,
        reader.footers,
        reader.footnotes,
        reader.endnotes);
  }

  private void readChild(String name) throws IOException {
    switch (name) {
      case "headerReference" -> {
        String target = xml.relationship();
        headers.add(target);
        switch (xml.attribute("type")) {
          case "first" -> titleHeader = target;
          case "even" -> {
            // shown on even pages only
          }
          default -> defaultHeader = target;
        }
      }
      case "footerReference" -> footers.add(xml.relationship());
      case "titlePg" -> titlePage = xml.isOn();
      case "footnotePr" -> footnotes = counting(xml);
      case "endnotePr" -> endnotes = counting(xml);
      default -> {
        // page sizes and columns
      }
    }
  }

  /** Reads an element footnotePr or endnotePr that the cursor stands on. */
  static NoteCounting counting(XmlCursor xml) throws IOException {
    String[] format = {null};
    Integer[] start = {null};
    boolean[] perSection = {false};
    xml.forEachChild(
        name -> {
          switch (name) {
            case "numFmt" -> format[0] = xml.attribute("val");
            case "numStart" -> start[0] = xml.intValue(1);
            case "numRestart" -> perSection[0] = xml.attribute("val").equals("eachSect");
            default -> {
              // places on the page
            }
          }
        });
    return new NoteCounting(format[0], start[0], perSection[0]);
  }
}
