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
  private static final String GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0";

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
          writer.writeNamespace("gls", GLOSSARY);
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
    write(unit, List.of());
  }

  @Override
  public void write(AlignedUnit unit, List<UnitTerm> terms) throws IOException {
    units++;
    xml.write(writer -> unit(writer, unit, terms));
  }

  private void unit(XMLStreamWriter writer, AlignedUnit unit, List<UnitTerm> terms)
      throws XMLStreamException {
    writer.writeStartElement("unit");
    writer.writeAttribute("id", "u" + units);
    if (!terms.isEmpty()) {
      writer.writeStartElement("gls:glossary");
      for (UnitTerm term : terms) {
        glossaryEntry(writer, term);
      }
      writer.writeEndElement();
    }
    writer.writeStartElement("segment");
    side(writer, "source", unit.source());
    if (!unit.target().isEmpty()) {
      side(writer, "target", unit.target());
    }
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeCharacters("\n");
  }

  private static void glossaryEntry(XMLStreamWriter writer, UnitTerm term)
      throws XMLStreamException {
    writer.writeStartElement("gls:glossEntry");
    element(writer, "gls:term", term.entry(), term.term());
    for (String translation : term.translations()) {
      element(writer, "gls:translation", term.entry(), translation);
    }
    if (!term.definition().isEmpty()) {
      element(writer, "gls:definition", term.entry(), term.definition());
    }
    writer.writeEndElement();
  }

  private static void element(XMLStreamWriter writer, String name, String source, String text)
      throws XMLStreamException {
    writer.writeStartElement(name);
    writer.writeAttribute("source", source);
    writer.writeCharacters(XmlText.allowed(text));
    writer.writeEndElement();
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
