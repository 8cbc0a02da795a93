package org.p5glossary.glossary.exchange.skos;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The names that our SKOS files use, and those that are read. */
final class Vocabulary {

  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String XL = "http://www.w3.org/2008/05/skos-xl#";
  static final String DCT = "http://purl.org/dc/terms/";
  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String OWL = "http://www.w3.org/2002/07/owl#";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";

  /** What SKOS has no word for, in the words of ISO 12620. */
  static final String OURS = "urn:p5-glossary:vocabulary#";

  static final String ENTRY = "urn:p5-glossary:entry:";
  static final String LABEL = "urn:p5-glossary:label:";
  static final String SCHEME = "urn:p5-glossary:termbase";

  private Vocabulary() {}

  static IRI iri(String name) {
    return SimpleValueFactory.getInstance().createIRI(name);
  }
}
