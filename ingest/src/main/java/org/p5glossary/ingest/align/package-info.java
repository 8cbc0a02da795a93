/**
 * Aligns two language versions of a text: {@code DocumentAligner} for blocks and the sentences in
 * them, {@code SentenceAligner} for plain lists of sentences.
 *
 * <p>The way of one alignment, top to bottom: {@code TextReader} → {@code TextPair} (widths, words,
 * anchors) → {@code CoarsePath} (a band) → rounds of {@code BandedPath} (best beads by length,
 * anchors and words) and {@code WordTranslation} (words learnt from these beads) → {@code
 * Posteriors} (confidence, final beads); with memory, {@code SecondOpinion} on what is doubtful.
 * Pure functions: no I/O, no memory between calls.
 */
package org.p5glossary.ingest.align;
