package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.search.Cursor;
import org.p5glossary.corpus.search.SearchRequest;
import org.p5glossary.corpus.search.SortOrder;

/**
 * Collects the first groups of a page, from passages or from groups, in the order of the request:
 * by the best score of a group's passages or by date, then by paper and place. Asking passages
 * rather than joining them to their groups first lets Lucene leave out whole stretches of passages
 * that cannot score enough, once enough groups are counted. One for each search.
 *
 * <p>Relies on the order of the index: within a segment documents stand by paper and place, so that
 * of groups of equal rank the first found is the first in order.
 */
final class BestGroups implements Collector {

  /** A group that was found: its document in the whole index, and what it is ordered by. */
  record Ranked(int doc, long rank, BytesRef paper, int place) {

    static final Comparator<Ranked> ORDER =
        Comparator.comparingLong(Ranked::rank)
            .reversed()
            .thenComparing(Ranked::paper)
            .thenComparingInt(Ranked::place);

    Cursor.Position position() {
      return new Cursor.Position(rank, new PaperId(paper.utf8ToString()), place);
    }
  }

  /**
   * @param groups the first groups in order
   * @param total how many were counted
   * @param exact whether there are no more
   */
  record Found(List<Ranked> groups, long total, boolean exact) {}

  /** Collects in one thread: the index has no executor. */
  record Collecting(SearchRequest request, int size, BitSetProducer parents)
      implements CollectorManager<BestGroups, Found> {
    @Override
    public BestGroups newCollector() {
      return new BestGroups(request, size, parents);
    }

    @Override
    public Found reduce(Collection<BestGroups> collectors) {
      return collectors.iterator().next().found();
    }
  }

  /** No rank: those are days since 1970, or the bits of scores that are not negative. */
  private static final long NONE = Long.MAX_VALUE;

  private final SortOrder sort;
  private final int size;
  private final int countUpTo;
  private final Optional<Ranked> after;
  private final BitSetProducer parents;

  /** The worst of them first. */
  private final PriorityQueue<Ranked> best = new PriorityQueue<>(Ranked.ORDER.reversed());

  private long total;
  private boolean exact = true;

  private BestGroups(SearchRequest request, int size, BitSetProducer parents) {
    this.sort = request.sort();
    this.size = size;
    this.countUpTo = request.countUpTo();
    this.after =
        Cursor.position(request)
            .map(p -> new Ranked(-1, p.rank(), new BytesRef(p.paper().value()), p.group()));
    this.parents = parents;
  }

  private Found found() {
    List<Ranked> groups = new ArrayList<>(best);
    groups.sort(Ranked.ORDER);
    return new Found(groups, total, exact);
  }

  @Override
  public ScoreMode scoreMode() {
    if (sort == SortOrder.DATE) {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
    // What is to be counted whole is faster without looking for what could be left out.
    return countUpTo == Integer.MAX_VALUE ? ScoreMode.COMPLETE : ScoreMode.TOP_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new InSegment(context);
  }

  private final class InSegment implements LeafCollector {
    private final int base;
    private final BitSet groups;
    private final SortedDocValues papers;
    private final NumericDocValues places;
    private final NumericDocValues days;
    private Scorable scorer;

    /** The group of the last passage; -1 before the first. */
    private int group = -1;

    private float score;

    /** Groups of this rank came too late in this segment, and so will all that follow. */
    private long lost = NONE;

    InSegment(LeafReaderContext context) throws IOException {
      base = context.docBase;
      groups = parents.getBitSet(context);
      papers = DocValues.getSorted(context.reader(), IndexFields.PAPER_ORDER);
      places = DocValues.getNumeric(context.reader(), IndexFields.ORDINAL);
      days = DocValues.getNumeric(context.reader(), IndexFields.DAY);
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      this.scorer = scorer;
      skipWorse();
    }

    @Override
    public void collect(int doc) throws IOException {
      if (doc > group) {
        finish();
        group = groups.nextSetBit(doc);
        score = 0;
      }
      if (sort == SortOrder.RELEVANCE) {
        score = Math.max(score, scorer.score());
      }
    }

    @Override
    public void finish() throws IOException {
      if (group >= 0) {
        total++;
        long rank = rank();
        if (mayEnter(rank)) {
          enter(rank);
        }
        if (total == countUpTo + 1L) {
          skipWorse();
        }
      }
    }

    private long rank() throws IOException {
      if (sort == SortOrder.RELEVANCE) {
        return Float.floatToIntBits(score);
      }
      return days.advanceExact(group) ? days.longValue() : Long.MIN_VALUE;
    }

    private boolean mayEnter(long rank) {
      boolean onEarlierPage = after.isPresent() && rank > after.get().rank();
      boolean tooLow = best.size() == size && rank < best.peek().rank();
      return rank != lost && !onEarlierPage && !tooLow;
    }

    private void enter(long rank) throws IOException {
      Ranked ranked = ranked(rank);
      if (after.isPresent() && Ranked.ORDER.compare(ranked, after.get()) <= 0) {
        return;
      }
      if (best.size() == size) {
        if (Ranked.ORDER.compare(ranked, best.peek()) > 0) {
          lost = rank;
          skipWorse();
          return;
        }
        best.remove();
      }
      best.add(ranked);
      skipWorse();
    }

    private Ranked ranked(long rank) throws IOException {
      if (!papers.advanceExact(group) || !places.advanceExact(group)) {
        throw new IllegalStateException("group " + (base + group) + " has no paper or no place");
      }
      BytesRef paper = BytesRef.deepCopyOf(papers.lookupOrd(papers.ordValue()));
      return new Ranked(base + group, rank, paper, (int) places.longValue());
    }

    private void skipWorse() throws IOException {
      if (sort == SortOrder.RELEVANCE && best.size() == size && total > countUpTo) {
        long worst = best.peek().rank();
        float least = Float.intBitsToFloat((int) worst);
        scorer.setMinCompetitiveScore(worst == lost ? Math.nextUp(least) : least);
        exact = false;
      }
    }
  }
}
