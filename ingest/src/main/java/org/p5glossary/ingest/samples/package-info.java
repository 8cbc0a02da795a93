/**
 * The demonstration papers that ship with the project, as resources beside these classes.
 *
 * <p>Their sources and the script that makes them are in the folder {@code ingest/samples}; the
 * papers are invented. Tests read the sources as gold for blocks, sentences and alignments.
 */
package org.p5glossary.ingest.samples;
