/**
 * The passage index on Lucene: one block of documents for each group of aligned passages.
 *
 * <p>{@code GroupDocuments} writes blocks, {@code PassageQueries} and {@code GroupQueries} turn a
 * query into Lucene's, {@code BestGroups} collects a page and {@code FacetCounter} counts, {@code
 * LucenePassageIndex} ties them together. Lucene never shows in a public signature.
 */
package org.p5glossary.corpus.search.lucene;
