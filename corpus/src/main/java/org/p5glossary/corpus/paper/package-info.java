/**
 * Papers and their language versions as kept in the corpus, and what a claim about them covers.
 *
 * <p>Value types; {@code corpus.store} reads and writes them.
 */
package org.p5glossary.corpus.paper;
