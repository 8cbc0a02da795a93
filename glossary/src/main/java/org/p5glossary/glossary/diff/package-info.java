/**
 * What changed between two texts, word by word.
 *
 * <p>{@code WordDiff} compares texts in one language and never cuts inside what a reader takes for
 * one character; {@code TextChange} is one run of it.
 */
package org.p5glossary.glossary.diff;
