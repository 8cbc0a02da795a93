package org.p5glossary.server.http;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.p5glossary.corpus.passage.Citation;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.view.PassageText;
import org.p5glossary.web.view.Place;
import org.p5glossary.web.view.Segment;

/** Writes a feed in Atom (RFC 4287): one entry for each passage, dated as its paper. */
final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final String site;
  private final String self;

  /**
   * @param site address of the site without a slash at its end
   * @param self address of the feed
   */
  AtomFeed(String site, String self) {
    this.site = site;
    this.self = self;
  }

  /**
   * The feed.
   *
   * @param page the page that shows the same, from the site's root
   */
  String of(String title, String page, List<PassageText> passages) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      element(xml, "id", self);
      element(xml, "title", title);
      element(
          xml,
          "updated",
          time(
              passages.stream()
                  .flatMap(one -> one.place().date().stream())
                  .max(LocalDate::compareTo)));
      xml.writeStartElement("author");
      element(xml, "name", "P5 Glossary");
      xml.writeEndElement();
      link(xml, "self", self);
      link(xml, "alternate", site + page);
      for (PassageText passage : passages) {
        entry(xml, passage);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
  }

  private void entry(XMLStreamWriter xml, PassageText passage) throws XMLStreamException {
    Place place = passage.place();
    String address = site + Links.passage(place);
    xml.writeStartElement("entry");
    element(xml, "id", address);
    element(xml, "title", Citation.of(place.name(), place.paragraph(), place.language()));
    element(xml, "updated", time(place.date()));
    link(xml, "alternate", address);
    xml.writeStartElement("content");
    xml.writeAttribute("type", "text");
    xml.writeAttribute(
        "xml", "http://www.w3.org/XML/1998/namespace", "lang", place.language().tag());
    xml.writeCharacters(allowed(Segment.join(passage.text())));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", allowed(address));
  }

  /** A feed must say when; what has no date is as old as can be. */
  private static String time(Optional<LocalDate> day) {
    return day.orElse(LocalDate.EPOCH) + "T00:00:00Z";
  }

  /** Without characters that XML 1.0 cannot hold. */
  private static String allowed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
