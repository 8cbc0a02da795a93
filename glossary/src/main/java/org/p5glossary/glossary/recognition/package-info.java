/**
 * Terms of the term base found in text, with inflection: longest match wins, what lies inside is
 * reported apart, and a term is never found inside its own negation.
 *
 * <p>A token trie for each language; tokens and stems come from the corpus.
 */
package org.p5glossary.glossary.recognition;
