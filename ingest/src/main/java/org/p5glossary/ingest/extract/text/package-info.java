/**
 * Raw extracted text with its artefacts, and what all text has in common: its character encoding
 * and its clean form (NFC, letters for presentation forms).
 *
 * <p>A text file has no look, so its paragraphs are told by blanks, labels and line lengths.
 */
package org.p5glossary.ingest.extract.text;
