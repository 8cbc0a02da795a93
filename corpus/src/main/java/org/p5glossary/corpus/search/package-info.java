/**
 * Search over passages: what can be asked ({@code Query}, {@code QueryParser}), what is indexed
 * ({@code IndexedGroup}), what comes back ({@code SearchPage}, {@code Hit}), and the contract
 * {@code PassageIndex} that Lucene and a brute-force twin both keep.
 */
package org.p5glossary.corpus.search;
