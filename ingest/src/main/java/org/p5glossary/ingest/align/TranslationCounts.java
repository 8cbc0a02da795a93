package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
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
   * What the sure beads of an alignment teach.
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
      if (!bead.oneSided()
          && bead.probability() >= SURE
          && bead.sourceSize() + bead.targetSize() <= LARGEST_TEACHER) {
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

  /** These counts and others together. */
  public TranslationCounts plus(TranslationCounts other) {
    Map<String, Map<String, Long>> sum = new TreeMap<>();
    pairs.forEach((word, others) -> sum.put(word, new TreeMap<>(others)));
    other.pairs.forEach(
        (word, others) -> {
          Map<String, Long> row = sum.computeIfAbsent(word, w -> new TreeMap<>());
          others.forEach((to, count) -> row.merge(to, count, Long::sum));
        });
    return new TranslationCounts(sum);
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
