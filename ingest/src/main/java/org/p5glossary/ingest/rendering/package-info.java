/**
 * Renderings that the term base lacks: what stands in a translation for a known term of the
 * original.
 *
 * <p>{@code TermPlaces} finds known terms on both sides of aligned texts; {@code RenderingGuesses}
 * ranks the phrases that may stand for one; {@code UnknownRenderings} goes through a corpus; {@code
 * RenderingEvaluation} measures with concepts hidden.
 */
package org.p5glossary.ingest.rendering;
