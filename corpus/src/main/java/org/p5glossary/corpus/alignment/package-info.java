/**
 * Alignments of two texts as value types: beads that partition both sides in order.
 *
 * <p>Units are numbered from 0; what a unit is (sentence, block) is the caller's to say.
 */
package org.p5glossary.corpus.alignment;
