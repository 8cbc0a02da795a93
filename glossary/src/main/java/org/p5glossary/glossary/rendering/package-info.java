/**
 * How the concepts of the term base were really rendered in the papers.
 *
 * <p>{@code PlacedUses} reads where the terms of an entry stand, by groups of passages that say the
 * same; {@code ObservedRenderings} counts them; {@code RenderingsJson} writes the counts.
 */
package org.p5glossary.glossary.rendering;
