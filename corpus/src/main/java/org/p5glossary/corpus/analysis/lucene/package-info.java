/**
 * Analysis with ICU's word boundaries and Lucene's stemmers.
 *
 * <p>{@code LuceneTextAnalyzer} cuts; {@code Folding} folds; {@code Stemmer} and {@code
 * ArabicLightStemmer} stem; {@code SmartChineseSegmenter} finds Chinese words. Lucene never shows
 * in a public signature.
 */
package org.p5glossary.corpus.analysis.lucene;
