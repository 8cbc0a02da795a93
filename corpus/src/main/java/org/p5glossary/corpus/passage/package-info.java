/**
 * Passages: the sentences that say the same thing in the versions of a paper, and references to
 * them that survive a re-ingest or become visibly orphaned.
 */
package org.p5glossary.corpus.passage;
