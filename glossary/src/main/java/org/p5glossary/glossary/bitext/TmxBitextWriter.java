package org.p5glossary.glossary.bitext;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.p5glossary.corpus.language.Language;

/** TMX 1.4b: one translation unit for each pair that has both sides. */
final class TmxBitextWriter implements BitextWriter {

  private final XmlText xml;
  private final Language source;
  private final Language target;

  TmxBitextWriter(OutputStream out, Language source, Language target, String program)
      throws IOException {
    this.xml = new XmlText(out);
    this.source = source;
    this.target = target;
    xml.write(writer -> start(writer, program, source.tag()));
  }

  static void start(XMLStreamWriter writer, String program, String source)
      throws XMLStreamException {
    int space = program.lastIndexOf(' ');
    writer.writeStartDocument("UTF-8", "1.0");
    writer.writeCharacters("\n");
    writer.writeStartElement("tmx");
    writer.writeAttribute("version", "1.4");
    writer.writeCharacters("\n");
    writer.writeEmptyElement("header");
    writer.writeAttribute("creationtool", space < 0 ? program : program.substring(0, space));
    writer.writeAttribute("creationtoolversion", program.substring(space + 1));
    writer.writeAttribute("segtype", "sentence");
    writer.writeAttribute("o-tmf", "P5 Glossary");
    writer.writeAttribute("adminlang", "en");
    writer.writeAttribute("srclang", source);
    writer.writeAttribute("datatype", "plaintext");
    writer.writeCharacters("\n");
    writer.writeStartElement("body");
    writer.writeCharacters("\n");
  }

  @Override
  public void write(AlignedUnit unit) throws IOException {
    if (!unit.source().isEmpty() && !unit.target().isEmpty()) {
      xml.write(writer -> unit(writer, unit));
    }
  }

  private void unit(XMLStreamWriter writer, AlignedUnit unit) throws XMLStreamException {
    writer.writeStartElement("tu");
    writer.writeStartElement("prop");
    writer.writeAttribute("type", "x-confidence");
    writer.writeCharacters(String.format(Locale.ROOT, "%.3f", unit.confidence()));
    writer.writeEndElement();
    variant(writer, source, String.join(" ", unit.source()));
    variant(writer, target, String.join(" ", unit.target()));
    writer.writeEndElement();
    writer.writeCharacters("\n");
  }

  static void variant(XMLStreamWriter writer, Language language, String text)
      throws XMLStreamException {
    writer.writeStartElement("tuv");
    writer.writeAttribute("xml:lang", language.tag());
    writer.writeStartElement("seg");
    writer.writeCharacters(XmlText.allowed(text));
    writer.writeEndElement();
    writer.writeEndElement();
  }

  static void end(XMLStreamWriter writer) throws XMLStreamException {
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeCharacters("\n");
    writer.writeEndDocument();
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    xml.write(TmxBitextWriter::end);
  }
}
