/**
 * From text with its look to typed blocks: printed labels, headings, items, notes, the masthead.
 *
 * <p>Shared by all extractors, so that a PDF and a DOCX of one text give the same blocks.
 */
package org.p5glossary.ingest.structure;
