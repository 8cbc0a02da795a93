/**
 * How the concepts of the term base were really rendered in the papers, and by whom.
 *
 * <p>{@code PlacedUses} reads where the terms of an entry stand, by groups of passages that say the
 * same; {@code ObservedRenderings} counts them, {@code Uptake} and {@code PhraseLineage} follow
 * them through years and drafts; {@code UnknownRenderingStore} and {@code Divergence} hold what the
 * term base lacks, {@code WordLinkStore} what papers teach about single words.
 */
package org.p5glossary.glossary.rendering;
