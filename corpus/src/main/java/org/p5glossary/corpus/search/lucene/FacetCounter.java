package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.p5glossary.corpus.search.Facet;
import org.p5glossary.corpus.search.FacetCount;

/**
 * Counts groups by the values of their passages. Passages come in order and a group's stand
 * together, so that it is enough to remember the last group seen with each value. One for each
 * search.
 */
final class FacetCounter extends SimpleCollector {

  /** Counts in one thread: the index has no executor. */
  record Counting(Set<Facet> facets, BitSetProducer parents)
      implements CollectorManager<FacetCounter, Map<Facet, List<FacetCount>>> {
    @Override
    public FacetCounter newCollector() {
      return new FacetCounter(facets, parents);
    }

    @Override
    public Map<Facet, List<FacetCount>> reduce(Collection<FacetCounter> counters) {
      return counters.iterator().next().counts();
    }
  }

  /** The counts of one facet in one segment, by the segment's value numbers. */
  private static final class SegmentCounts {
    final SortedSetDocValues values;
    final int[] groups;
    final int[] lastGroup;

    SegmentCounts(SortedSetDocValues values) {
      this.values = values;
      this.groups = new int[Math.toIntExact(values.getValueCount())];
      this.lastGroup = new int[groups.length];
      Arrays.fill(lastGroup, -1);
    }

    void add(int passage, int group) throws IOException {
      if (!values.advanceExact(passage)) {
        return;
      }
      for (int i = values.docValueCount(); i > 0; i--) {
        int value = (int) values.nextOrd();
        if (lastGroup[value] != group) {
          lastGroup[value] = group;
          groups[value]++;
        }
      }
    }

    void addTo(Map<String, Integer> totals) throws IOException {
      for (int value = 0; value < groups.length; value++) {
        if (groups[value] > 0) {
          totals.merge(values.lookupOrd(value).utf8ToString(), groups[value], Integer::sum);
        }
      }
    }
  }

  private final BitSetProducer parents;
  private final Map<Facet, Map<String, Integer>> totals = new EnumMap<>(Facet.class);
  private final Map<Facet, SegmentCounts> segment = new EnumMap<>(Facet.class);
  private SegmentCounts[] counts = {};
  private BitSet groups;

  FacetCounter(Set<Facet> facets, BitSetProducer parents) {
    this.parents = parents;
    facets.forEach(facet -> totals.put(facet, new TreeMap<>()));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    groups = parents.getBitSet(context);
    segment.clear();
    for (Facet facet : totals.keySet()) {
      segment.put(
          facet,
          new SegmentCounts(DocValues.getSortedSet(context.reader(), IndexFields.facet(facet))));
    }
    counts = segment.values().toArray(SegmentCounts[]::new);
  }

  @Override
  public void collect(int passage) throws IOException {
    int group = groups.nextSetBit(passage);
    for (SegmentCounts count : counts) {
      count.add(passage, group);
    }
  }

  @Override
  public void finish() throws IOException {
    for (Map.Entry<Facet, SegmentCounts> entry : segment.entrySet()) {
      entry.getValue().addTo(totals.get(entry.getKey()));
    }
    segment.clear();
  }

  Map<Facet, List<FacetCount>> counts() {
    Map<Facet, List<FacetCount>> result = new EnumMap<>(Facet.class);
    totals.forEach((facet, values) -> result.put(facet, FacetCount.mostFrequent(values)));
    return result;
  }
}
