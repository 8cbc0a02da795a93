/**
 * How good results are, judged against what people made by hand: {@code GoldBeads} reads hand-made
 * alignments, {@code BeadScore} counts precision and recall. No I/O.
 */
package org.p5glossary.ingest.evaluation;
