/**
 * Term bases as tables: our CSV and TSV, tables with a column for each language, and glossaries of
 * OmegaT.
 *
 * <p>Read row by row after RFC 4180, in UTF-8, UTF-16 or a named charset.
 */
package org.p5glossary.glossary.exchange.table;
