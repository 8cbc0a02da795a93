/**
 * The index as a list that is read from end to end: slow, short and hard to get wrong. The oracle
 * of the tests, and good enough for a handful of papers.
 */
package org.p5glossary.corpus.search.memory;
