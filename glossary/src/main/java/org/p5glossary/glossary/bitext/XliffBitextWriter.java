package org.p5glossary.glossary.bitext;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.p5glossary.corpus.language.Language;

/** XLIFF 2.1: one unit for each pair; a unit needs a source, so additions have an empty one. */
final class XliffBitextWriter implements BitextWriter {

  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

  private final XmlText xml;
  private int units;

  XliffBitextWriter(OutputStream out, Language source, Language target) throws IOException {
    this.xml = new XmlText(out);
    xml.write(
        writer -> {
          writer.writeStartDocument("UTF-8", "1.0");
          writer.writeCharacters("\n");
          writer.writeStartElement("xliff");
          writer.writeDefaultNamespace(NAMESPACE);
          writer.writeAttribute("version", "2.1");
          writer.writeAttribute("srcLang", source.tag());
          writer.writeAttribute("trgLang", target.tag());
          writer.writeCharacters("\n");
          writer.writeStartElement("file");
          writer.writeAttribute("id", "f1");
          writer.writeCharacters("\n");
        });
  }

  @Override
  public void write(AlignedUnit unit) throws IOException {
    units++;
    xml.write(writer -> unit(writer, unit));
  }

  private void unit(XMLStreamWriter writer, AlignedUnit unit) throws XMLStreamException {
    writer.writeStartElement("unit");
    writer.writeAttribute("id", "u" + units);
    writer.writeStartElement("segment");
    side(writer, "source", unit.source());
    if (!unit.target().isEmpty()) {
      side(writer, "target", unit.target());
    }
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeCharacters("\n");
  }

  private static void side(XMLStreamWriter writer, String name, List<String> texts)
      throws XMLStreamException {
    writer.writeStartElement(name);
    writer.writeAttribute("xml:space", "preserve");
    writer.writeCharacters(XmlText.allowed(String.join(" ", texts)));
    writer.writeEndElement();
  }

  /** XLIFF needs at least one unit in a file; an alignment of nothing gets an empty one. */
  @Override
  public void close() throws IOException {
    if (units == 0) {
      write(new AlignedUnit(List.of(""), List.of(""), List.of(""), List.of(""), 0));
    }
    xml.write(
        writer -> {
          writer.writeEndElement();
          writer.writeEndElement();
          writer.writeCharacters("\n");
          writer.writeEndDocument();
          writer.flush();
        });
  }
}
