/**
 * Text as words: tokens with exact offsets, folded forms and stems for each language.
 *
 * <p>Shared by search, highlighting and the recogniser of terms, so that all agree what a word is.
 */
package org.p5glossary.corpus.analysis;
