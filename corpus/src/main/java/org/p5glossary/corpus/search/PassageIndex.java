package org.p5glossary.corpus.search;

import java.util.List;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
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

  /**
   * Words of the indexed texts that somebody may have meant by a word that is none: folded forms
   * that differ by one edit, or for words of six letters or more by two, first letter the same; the
   * fewest edits first, then those in the most passages. Empty for a word of the index, for one of
   * less than four letters, and for scripts without word boundaries.
   *
   * @param word one word as typed
   * @param most how many at most
   * @param hidden papers that are left out as if they were not there
   * @throws SearchIndexException if the index cannot be read
   */
  List<String> likelyWords(String word, int most, Set<PaperId> hidden);

  /**
   * Passages with nearly the words of a text, whatever their order: the nearest first, then by
   * paper and place. Similarity is Dice's coefficient of the two sets of folded words; of
   * characters in scripts without word boundaries, of pairs of neighbours. Where hundreds of
   * passages share the words, some that are as near may be left out.
   *
   * @param text a sentence or paragraph; one without words or with over 1,000 different ones has
   *     none
   * @param language of the passages wanted
   * @param least similarity wanted, above 0, at most 1
   * @param most how many at most
   * @param hidden papers that are left out as if they were not there
   * @throws SearchIndexException if the index cannot be read
   */
  List<SimilarPassage> similar(
      String text, Language language, double least, int most, Set<PaperId> hidden);

  /** Closes the index; changes that were not committed are lost. */
  @Override
  void close();
}
