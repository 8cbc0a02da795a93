/**
 * DOCX (Office Open XML, ISO/IEC 29500) without an office library: ZIP, StAX, styles, numbering,
 * notes.
 *
 * <p>Reads what Word prints: labels are computed, tracked changes accepted, hidden text left out.
 */
package org.p5glossary.ingest.extract.docx;
