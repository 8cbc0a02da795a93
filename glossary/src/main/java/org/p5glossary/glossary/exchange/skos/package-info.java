/**
 * SKOS in Turtle and RDF/XML, with SKOS-XL labels that carry their sources.
 *
 * <p>RDF4J reads and writes the statements and is seen nowhere else. Statements come in any order,
 * so they are laid down in a file of their own until the last is read.
 */
package org.p5glossary.glossary.exchange.skos;
