/**
 * What changed between two texts: {@code WordDiff} word by word, {@code ParagraphDiff} paragraph by
 * paragraph. Places in the texts as they stand, never copies of them; no boundary inside a
 * character that a reader sees as one.
 */
package org.p5glossary.corpus.diff;
