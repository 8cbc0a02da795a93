package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.p5glossary.corpus.kept.Kept;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.search.IndexedGroup;
import org.p5glossary.corpus.search.PaperFacts;

/**
 * Reads groups of one commit. They are doc values, not stored fields, of which Lucene would read
 * and unpack all that stand in the same eight kilobytes. Keeps the facts of papers that were asked
 * for, and the groups that were asked for last. Thread-safe.
 */
final class StoredGroups {

  /** Papers whose facts are kept; some hundred bytes each. */
  private static final int MOST_FACTS = 10_000;

  /** UTF-16 units of texts kept, those asked for last; about 12 MB. */
  private static final int MOST_TEXT = 4_000_000;

  /** A paper by its segment and the number of its facts there. */
  private record Known(int segment, int facts) {}

  /** A group by its segment and its document there. */
  private record Place(int segment, int parent) {}

  private final Map<Known, PaperFacts> known = new ConcurrentHashMap<>();
  private final Kept<Place, IndexedGroup> groups = new Kept<>(MOST_TEXT, StoredGroups::weight);

  /**
   * A group with the facts of its paper.
   *
   * @param parent number of its document in the segment
   */
  IndexedGroup read(LeafReaderContext leaf, int parent) throws IOException {
    return groups.get(
        this,
        new Place(leaf.ord, parent),
        unknown -> new IndexedGroup(group(leaf, parent), facts(leaf, parent)));
  }

  private static int weight(Place place, IndexedGroup indexed) {
    return indexed.group().passages().stream().mapToInt(passage -> passage.text().length()).sum();
  }

  static PassageGroup group(LeafReaderContext leaf, int parent) throws IOException {
    BinaryDocValues groups = DocValues.getBinary(leaf.reader(), IndexFields.STORED);
    if (!groups.advanceExact(parent)) {
      throw new CorruptIndexException("a group has no texts", "group");
    }
    return GroupCodec.decode(groups.binaryValue());
  }

  private PaperFacts facts(LeafReaderContext leaf, int parent) throws IOException {
    SortedDocValues facts = DocValues.getSorted(leaf.reader(), IndexFields.FACTS);
    if (!facts.advanceExact(parent)) {
      return longFacts(leaf, parent);
    }
    Known key = new Known(leaf.ord, facts.ordValue());
    PaperFacts found = known.get(key);
    if (found == null) {
      found = GroupCodec.decodeFacts(facts.lookupOrd(key.facts()));
      if (known.size() >= MOST_FACTS) {
        known.clear();
      }
      known.put(key, found);
    }
    return found;
  }

  private static PaperFacts longFacts(LeafReaderContext leaf, int parent) throws IOException {
    BinaryDocValues facts = DocValues.getBinary(leaf.reader(), IndexFields.LONG_FACTS);
    if (!facts.advanceExact(parent)) {
      throw new CorruptIndexException("a group has no facts", "group");
    }
    return GroupCodec.decodeFacts(facts.binaryValue());
  }
}
