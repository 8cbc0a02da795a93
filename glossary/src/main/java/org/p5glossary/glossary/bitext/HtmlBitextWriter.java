package org.p5glossary.glossary.bitext;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.p5glossary.corpus.language.Language;

/**
 * One web page with both texts in two columns, each in its own direction: well-formed, without
 * scripts, and whole without any other file.
 */
final class HtmlBitextWriter implements BitextWriter {

  private static final String STYLE =
      "body{font-family:system-ui,sans-serif;line-height:1.5;margin:1rem}"
          + "table{border-collapse:collapse;inline-size:100%;table-layout:fixed}"
          + "th,td{border-block-end:1px solid #999;padding:.4rem .8rem;text-align:start;"
          + "vertical-align:top;overflow-wrap:anywhere}"
          + "@media print{tr{break-inside:avoid}}";

  private final XmlText xml;
  private final Language source;
  private final Language target;

  HtmlBitextWriter(OutputStream out, Language source, Language target) throws IOException {
    this.xml = new XmlText(out);
    this.source = source;
    this.target = target;
    xml.write(this::start);
  }

  private void start(XMLStreamWriter writer) throws XMLStreamException {
    writer.writeDTD("<!DOCTYPE html>");
    writer.writeCharacters("\n");
    writer.writeStartElement("html");
    writer.writeAttribute("lang", source.tag());
    writer.writeStartElement("head");
    writer.writeEmptyElement("meta");
    writer.writeAttribute("charset", "utf-8");
    element(writer, "title", source + " – " + target);
    element(writer, "style", STYLE);
    writer.writeEndElement();
    writer.writeCharacters("\n");
    writer.writeStartElement("body");
    writer.writeStartElement("table");
    writer.writeStartElement("thead");
    writer.writeStartElement("tr");
    for (Language language : List.of(source, target)) {
      start(writer, "th", language);
      writer.writeAttribute("scope", "col");
      writer.writeCharacters(language.locale().getDisplayLanguage(language.locale()));
      writer.writeEndElement();
    }
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeCharacters("\n");
    writer.writeStartElement("tbody");
    writer.writeCharacters("\n");
  }

  private static void element(XMLStreamWriter writer, String name, String text)
      throws XMLStreamException {
    writer.writeStartElement(name);
    writer.writeCharacters(text);
    writer.writeEndElement();
  }

  private static void start(XMLStreamWriter writer, String element, Language language)
      throws XMLStreamException {
    writer.writeStartElement(element);
    writer.writeAttribute("lang", language.tag());
    writer.writeAttribute("dir", language.direction().html());
  }

  @Override
  public void write(AlignedUnit unit) throws IOException {
    xml.write(
        writer -> {
          writer.writeStartElement("tr");
          side(writer, source, unit.source(), unit.sourceLabels());
          side(writer, target, unit.target(), unit.targetLabels());
          writer.writeEndElement();
          writer.writeCharacters("\n");
        });
  }

  private static void side(
      XMLStreamWriter writer, Language language, List<String> texts, List<String> labels)
      throws XMLStreamException {
    start(writer, "td", language);
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        writer.writeEmptyElement("br");
      }
      if (!labels.get(i).isEmpty()) {
        element(writer, "bdi", XmlText.allowed(labels.get(i)));
        writer.writeCharacters(" ");
      }
      writer.writeCharacters(XmlText.allowed(texts.get(i)));
    }
    writer.writeEndElement();
  }

  @Override
  public void close() throws IOException {
    xml.write(
        writer -> {
          writer.writeEndElement();
          writer.writeEndElement();
          writer.writeEndElement();
          writer.writeEndElement();
          writer.writeCharacters("\n");
          writer.flush();
        });
  }
}
