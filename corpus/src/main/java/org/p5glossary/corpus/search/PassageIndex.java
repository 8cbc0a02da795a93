package org.p5glossary.corpus.search;

import java.util.List;
import org.p5glossary.corpus.passage.PaperId;

/**
 * An index of passages. Thread-safe for searching while one thread writes.
 *
 * <p>Derived: it can be deleted and made anew from the store. What was replaced or removed shows in
 * searches from the next {@link #commit} on, all at once.
 */
public interface PassageIndex extends AutoCloseable {

  /**
   * Puts these groups in place of everything that the index has of the paper.
   *
   * @param groups the paper's groups with different ordinals; empty removes the paper
   * @throws IllegalArgumentException if a group is of another paper or two have one ordinal
   * @throws SearchIndexException if the index cannot be written
   */
  void replacePaper(PaperId paper, List<IndexedGroup> groups);

  /** Takes a paper out; nothing happens if it is not there. */
  void removePaper(PaperId paper);

  /**
   * Makes all changes durable and visible.
   *
   * @param sequence number of the last change of the store that the index now holds, {@code >= 0}
   * @throws SearchIndexException if the index cannot be written
   */
  void commit(long sequence);

  /** The sequence of the last commit; -1 for an index that was never committed. */
  long committedSequence();

  /**
   * One page of what a query finds.
   *
   * @throws InvalidCursorException if the request's cursor is not one of the same query and order
   * @throws SearchIndexException if the index cannot be read
   */
  SearchPage search(SearchRequest request);

  /** Closes the index; changes that were not committed are lost. */
  @Override
  void close();
}
