package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.language.Language;

/**
 * The words of the sentences that an alignment was unsure of: memory is asked about these and no
 * others. Immutable, thread-safe.
 *
 * @param source words of the source, as {@link TranslationCounts} has them
 * @param target words of the target
 */
public record DoubtfulWords(SortedSet<String> source, SortedSet<String> target) {

  /** Copies both sets. */
  public DoubtfulWords {
    source = Collections.unmodifiableSortedSet(new TreeSet<>(source));
    target = Collections.unmodifiableSortedSet(new TreeSet<>(target));
  }

  /**
   * The words of what is doubtful in an alignment made without memory.
   *
   * @param source the sentences that were aligned
   * @param target their counterparts
   */
  public static DoubtfulWords of(
      List<String> source,
      Language sourceLanguage,
      List<String> target,
      Language targetLanguage,
      Alignment alignment) {
    List<Bead> beads = alignment.beads();
    List<String> sourceWords = new ArrayList<>();
    List<String> targetWords = new ArrayList<>();
    TextPair pair =
        TextPair.named(source, sourceLanguage, target, targetLanguage, sourceWords, targetWords);
    return new DoubtfulWords(
        words(pair.source(), SecondOpinion.doubtfulSource(beads), sourceWords),
        words(pair.target(), SecondOpinion.doubtfulTarget(beads), targetWords));
  }

  private static SortedSet<String> words(Side side, BitSet units, List<String> names) {
    SortedSet<String> words = new TreeSet<>();
    units.stream()
        .forEach(
            unit -> {
              for (int word : side.words()[unit]) {
                words.add(names.get(word));
              }
            });
    return words;
  }
}
