/**
 * Where things are kept: the data folder and its lock, the original files, and the derived corpus
 * database of papers, versions, blocks, alignments and passages.
 */
package org.p5glossary.corpus.store;
