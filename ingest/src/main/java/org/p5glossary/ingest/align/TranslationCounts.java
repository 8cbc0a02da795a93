package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.language.Language;

/**
 * How often words of one language were translated by words of another: what an alignment leaves
 * behind for later ones. Words are the stems that the aligner reads; counts are whole numbers of
 * thousandths, so that sums do not depend on their order. Immutable, thread-safe.
 *
 * @param pairs by source word, then by target word: thousandths of a bead, above 0
 */
public record TranslationCounts(Map<String, Map<String, Long>> pairs) {
  /** Nothing known. */
  public static final TranslationCounts NONE = new TranslationCounts(Map.of());

  /** Only beads at least so sure teach. */
  private static final double SURE = .95;

  /** Larger beads pair too much with too much. */
  private static final int LARGEST_TEACHER = 3;

  /** People chose a term's equivalent: as good as the least that texts teach. */
  private static final int BEADS_OF_A_TERM = 2;

  private static final double THOUSANDTHS = 1000;

  /** Pairs that explain fewer beads are noise: with .5 papers fell from .9996 to .9969. */
  private static final double LEAST = 2;

  /** Copies the counts into sorted maps. */
  public TranslationCounts {
    Map<String, Map<String, Long>> copy = new TreeMap<>();
    pairs.forEach(
        (word, others) -> copy.put(word, Collections.unmodifiableMap(new TreeMap<>(others))));
    pairs = Collections.unmodifiableMap(copy);
  }

  /**
   * What the sure beads of an alignment teach, and those that a person verified.
   *
   * @param source the sentences that were aligned
   * @param target their counterparts
   * @param alignment how they were aligned
   */
  public static TranslationCounts of(
      List<String> source,
      Language sourceLanguage,
      List<String> target,
      Language targetLanguage,
      Alignment alignment) {
    List<Path.Span> teachers = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      if (!bead.oneSided() && teaches(bead)) {
        teachers.add(
            new Path.Span(
                bead.sourceStart(), bead.sourceEnd(), bead.targetStart(), bead.targetEnd()));
      }
    }
    List<String> sourceWords = new ArrayList<>();
    List<String> targetWords = new ArrayList<>();
    TextPair pair =
        TextPair.named(source, sourceLanguage, target, targetLanguage, sourceWords, targetWords);
    TrainingBeads training = TrainingBeads.of(pair.source(), pair.target(), teachers);
    Map<String, Map<String, Long>> pairs = new TreeMap<>();
    ModelOne.counts(
        Associations.of(training, PriorCounts.NONE),
        training,
        (from, to, count) -> {
          if (count >= LEAST) {
            pairs
                .computeIfAbsent(sourceWords.get(from), word -> new TreeMap<>())
                .put(targetWords.get(to), Math.round(count * THOUSANDTHS));
          }
        });
    return new TranslationCounts(pairs);
  }

  private static boolean teaches(Bead bead) {
    return bead.status() == BeadStatus.VERIFIED
        || (bead.probability() >= SURE && bead.sourceSize() + bead.targetSize() <= LARGEST_TEACHER);
  }

  /**
   * What terms teach that a person says mean the same: each word of the longer one is explained in
   * a share of {@value #BEADS_OF_A_TERM} beads.
   *
   * @param source terms
   * @param target an equivalent of each, as many
   */
  public static TranslationCounts ofTerms(
      List<String> source, Language sourceLanguage, List<String> target, Language targetLanguage) {
    List<String> sourceWords = new ArrayList<>();
    List<String> targetWords = new ArrayList<>();
    TextPair pair =
        TextPair.named(source, sourceLanguage, target, targetLanguage, sourceWords, targetWords);
    Map<String, Map<String, Long>> pairs = new TreeMap<>();
    for (int i = 0; i < source.size(); i++) {
      int[] from = pair.source().words()[i];
      int[] to = pair.target().words()[i];
      long share =
          Math.round(THOUSANDTHS * BEADS_OF_A_TERM / Math.max(1, Math.max(from.length, to.length)));
      for (int word : from) {
        Map<String, Long> row =
            pairs.computeIfAbsent(sourceWords.get(word), key -> new TreeMap<>());
        for (int other : to) {
          row.merge(targetWords.get(other), share, Long::sum);
        }
      }
    }
    return new TranslationCounts(pairs);
  }

  /** These counts and others together. */
  public TranslationCounts plus(TranslationCounts other) {
    return sum(List.of(this, other));
  }

  /** All of them together, in whatever order. */
  public static TranslationCounts sum(Collection<TranslationCounts> all) {
    Map<String, Map<String, Long>> sum = new TreeMap<>();
    for (TranslationCounts counts : all) {
      counts.pairs.forEach(
          (word, others) -> {
            Map<String, Long> row = sum.computeIfAbsent(word, key -> new TreeMap<>());
            others.forEach((to, count) -> row.merge(to, count, Long::sum));
          });
    }
    return new TranslationCounts(sum);
  }

  /**
   * What these counts, less some that they hold, say about doubtful words. A count that weighs as
   * much as any can is cut to that, so that a text known well stays as it is when more is learnt.
   *
   * @param own counts to subtract, a part of these; a difference below 0 is taken for 0
   */
  public TranslationCounts about(DoubtfulWords words, TranslationCounts own) {
    long most = Math.round(PriorCounts.LARGEST * THOUSANDTHS);
    Map<String, Map<String, Long>> kept = new TreeMap<>();
    for (String word : words.source()) {
      Map<String, Long> ownRow = own.pairs.getOrDefault(word, Map.of());
      Map<String, Long> row = new TreeMap<>();
      pairs
          .getOrDefault(word, Map.of())
          .forEach(
              (other, count) -> {
                long left = count - ownRow.getOrDefault(other, 0L);
                if (left > 0 && words.target().contains(other)) {
                  row.put(other, Math.min(most, left));
                }
              });
      if (!row.isEmpty()) {
        kept.put(word, row);
      }
    }
    return new TranslationCounts(kept);
  }

  /** The same counts seen from the target. */
  public TranslationCounts mirrored() {
    Map<String, Map<String, Long>> turned = new TreeMap<>();
    pairs.forEach(
        (word, others) ->
            others.forEach(
                (to, count) -> turned.computeIfAbsent(to, w -> new TreeMap<>()).put(word, count)));
    return new TranslationCounts(turned);
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return pairs.isEmpty();
  }
}
