package org.p5glossary.ingest.extract.text;

/**
 * A paragraph of raw text before its note marks are found.
 *
 * @param text its text, never blank
 * @param note whether it stands among the notes
 */
record Draft(String text, boolean note) {}
