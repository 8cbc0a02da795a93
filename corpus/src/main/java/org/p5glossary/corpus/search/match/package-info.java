/**
 * What a query means, for one passage and for one group, by looking at the text itself.
 *
 * <p>{@code PassageEvaluator} is the definition: the in-memory twin searches with it, and Lucene's
 * index finds the ranges to highlight with it.
 */
package org.p5glossary.corpus.search.match;
