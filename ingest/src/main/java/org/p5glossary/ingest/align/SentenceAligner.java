package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.language.Language;

/**
 * Aligns the sentences of two versions of a text by length, by what stands unchanged in both
 * (numbers, names, marks) and by word translations learnt from the texts themselves.
 *
 * <p>A pure function of its arguments: no dictionary, no memory, no I/O. Time and space grow
 * linearly with the texts. Swapping the sides mirrors the beads exactly. Thread-safe.
 */
public final class SentenceAligner {
  /** Rounds of learning after the first path; more changed nothing. */
  private static final int ROUNDS = 3;

  /** Units around the path of the round before. */
  private static final int FIRST_REACH = 40;

  private static final int LATER_REACH = 20;

  /**
   * Aligns two lists of sentences.
   *
   * @param source sentences of the source in order; may be empty, sentences may be blank
   * @param sourceLanguage their language
   * @param target sentences of the target in order; may be empty, sentences may be blank
   * @param targetLanguage their language; the same as the source's is allowed
   * @return beads that partition both sides, each with its posterior probability
   */
  public Alignment align(
      List<String> source, Language sourceLanguage, List<String> target, Language targetLanguage) {
    if (source.equals(target)) {
      return identical(source.size());
    }
    if (inOrder(source, sourceLanguage, target, targetLanguage)) {
      return inGivenOrder(source, sourceLanguage, target, targetLanguage);
    }
    return inGivenOrder(target, targetLanguage, source, sourceLanguage).mirrored();
  }

  private static Alignment inGivenOrder(
      List<String> source, Language sourceLanguage, List<String> target, Language targetLanguage) {
    if (source.isEmpty() || target.isEmpty()) {
      return oneSided(source.size(), target.size());
    }
    TextPair pair = TextPair.of(source, sourceLanguage, target, targetLanguage);
    Band band = CoarsePath.band(pair);
    Learnt learnt = Learnt.nothing(pair);
    Path path = new Round(pair, band, learnt).best();
    learnt = learnt.afterFirst(pair, path);
    for (int round = 1; round < ROUNDS; round++) {
      band = Band.around(path.boundaries(), round == 1 ? FIRST_REACH : LATER_REACH);
      path = new Round(pair, band, learnt).best();
      learnt = learnt.afterNext(pair, path);
    }
    band = Band.around(path.boundaries(), LATER_REACH);
    Round last = new Round(pair, band, learnt);
    return new Alignment(source.size(), target.size(), last.surest());
  }

  private static Alignment identical(int size) {
    List<Bead> beads = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      beads.add(Bead.automatic(i, i + 1, i, i + 1, 1));
    }
    return new Alignment(size, size, beads);
  }

  private static Alignment oneSided(int sourceSize, int targetSize) {
    List<Bead> beads = new ArrayList<>(sourceSize + targetSize);
    for (int i = 0; i < sourceSize; i++) {
      beads.add(Bead.automatic(i, i + 1, 0, 0, 1));
    }
    for (int j = 0; j < targetSize; j++) {
      beads.add(Bead.automatic(sourceSize, sourceSize, j, j + 1, 1));
    }
    return new Alignment(sourceSize, targetSize, beads);
  }

  /**
   * Whether the sides stand in the order in which they are worked on. Any total order will do: it
   * makes an alignment and its mirror image the same computation.
   */
  private static boolean inOrder(
      List<String> source, Language sourceLanguage, List<String> target, Language targetLanguage) {
    int order = sourceLanguage.compareTo(targetLanguage);
    if (order == 0) {
      order = Integer.compare(source.size(), target.size());
    }
    for (int i = 0; order == 0 && i < source.size(); i++) {
      order = source.get(i).compareTo(target.get(i));
    }
    return order <= 0;
  }
}
