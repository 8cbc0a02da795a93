/**
 * Checks a draft translation against its original, the term base and earlier papers, in memory
 * alone.
 *
 * <p>{@code DraftReader} makes a {@code Draft} of two documents or a bitext; {@code DraftCheck}
 * runs the single checks over its beads and gives a {@code CheckReport}; {@code TermList} lists the
 * terms of one document. Nothing of a draft is kept.
 */
package org.p5glossary.ingest.check;
