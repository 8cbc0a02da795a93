package org.p5glossary.glossary.exchange.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element with all that it holds.
 *
 * @param namespace "" for none
 * @param name local name
 * @param line where its tag ends, from 1
 * @param attributes values by local name, "xml:lang" and "xml:space" with their prefix
 * @param text its text with that of inline elements, unchanged
 * @param children its elements, in order
 */
public record XmlElement(
    String namespace,
    String name,
    int line,
    Map<String, String> attributes,
    String text,
    List<XmlElement> children) {

  public XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** The value of an attribute, if it is there. */
  public Optional<String> attribute(String attributeName) {
    return Optional.ofNullable(attributes.get(attributeName));
  }

  /** The children of a name, in any namespace. */
  public List<XmlElement> children(String childName) {
    return children.stream().filter(child -> child.name().equals(childName)).toList();
  }
}
