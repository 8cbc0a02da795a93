package org.p5glossary.glossary.bitext;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.p5glossary.corpus.language.Language;

/**
 * TMX 1.4b with as many languages in a unit as there are; no language is the source of all. Not
 * thread-safe; must be closed to be whole.
 */
public final class MultilingualTmx implements AutoCloseable {

  private final XmlText xml;

  /**
   * Begins a file.
   *
   * @param out where bytes go, UTF-8; stays open
   * @param program name and version of the program, with a space between
   */
  public MultilingualTmx(OutputStream out, String program) throws IOException {
    this.xml = new XmlText(out);
    xml.write(writer -> TmxBitextWriter.start(writer, program, "*all*"));
  }

  /**
   * Writes a unit.
   *
   * @param texts by language, at least two, in order
   * @param symbol the paper that it is from, if known
   * @param paragraph its printed label, "" for none
   */
  public void write(Map<Language, String> texts, Optional<String> symbol, String paragraph)
      throws IOException {
    if (texts.size() < 2) {
      throw new IllegalArgumentException(
          "a unit has at least two languages, but this has " + texts.keySet());
    }
    xml.write(writer -> unit(writer, texts, symbol, paragraph));
  }

  private static void unit(
      XMLStreamWriter writer,
      Map<Language, String> texts,
      Optional<String> symbol,
      String paragraph)
      throws XMLStreamException {
    writer.writeStartElement("tu");
    if (symbol.isPresent()) {
      property(writer, "x-symbol", symbol.get());
    }
    if (!paragraph.isEmpty()) {
      property(writer, "x-para", paragraph);
    }
    for (Map.Entry<Language, String> text : texts.entrySet()) {
      TmxBitextWriter.variant(writer, text.getKey(), text.getValue());
    }
    writer.writeEndElement();
    writer.writeCharacters("\n");
  }

  private static void property(XMLStreamWriter writer, String type, String value)
      throws XMLStreamException {
    writer.writeStartElement("prop");
    writer.writeAttribute("type", type);
    writer.writeCharacters(XmlText.allowed(value));
    writer.writeEndElement();
  }

  @Override
  public void close() throws IOException {
    xml.write(TmxBitextWriter::end);
  }
}
