/**
 * From the pairwise alignments of a paper to groups of passages that say the same in all its
 * languages.
 */
package org.p5glossary.ingest.passage;
