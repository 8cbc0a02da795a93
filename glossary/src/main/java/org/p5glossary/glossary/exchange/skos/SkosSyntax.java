package org.p5glossary.glossary.exchange.skos;

/** How SKOS is written down. */
public enum SkosSyntax {
  /** RDF 1.1 Turtle. */
  TURTLE,
  /** RDF 1.1 XML. */
  RDF_XML
}
