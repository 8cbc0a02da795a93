package org.p5glossary.ingest.align;

import java.util.List;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.language.Language;

/**
 * Aligns the sentences of two versions of a text by length, by what stands unchanged in both
 * (numbers, names, marks) and by word translations learnt from the texts themselves.
 *
 * <p>A pure function of its arguments: no dictionary, no memory but the one given, no I/O. Time and
 * space grow linearly with the texts. Swapping the sides mirrors the beads exactly. Thread-safe.
 */
public final class SentenceAligner {

  /**
   * Aligns two lists of sentences without memory.
   *
   * @param source sentences of the source in order; may be empty, sentences may be blank
   * @param sourceLanguage their language
   * @param target sentences of the target in order; may be empty, sentences may be blank
   * @param targetLanguage their language; the same as the source's is allowed
   * @return beads that partition both sides, each with its posterior probability
   */
  public Alignment align(
      List<String> source, Language sourceLanguage, List<String> target, Language targetLanguage) {
    return align(source, sourceLanguage, target, targetLanguage, TranslationCounts.NONE);
  }

  /**
   * Aligns two lists of sentences.
   *
   * @param source sentences of the source in order; may be empty, sentences may be blank
   * @param sourceLanguage their language
   * @param target sentences of the target in order; may be empty, sentences may be blank
   * @param targetLanguage their language; the same as the source's is allowed
   * @param memory word translations known from other texts, source to target
   * @return beads that partition both sides, each with its posterior probability
   */
  public Alignment align(
      List<String> source,
      Language sourceLanguage,
      List<String> target,
      Language targetLanguage,
      TranslationCounts memory) {
    if (source.equals(target)) {
      return SimpleAlignments.identical(source.size());
    }
    if (source.isEmpty() || target.isEmpty()) {
      return SimpleAlignments.oneSided(source.size(), target.size());
    }
    return SideOrder.isSourceFirst(source, sourceLanguage, target, targetLanguage)
        ? inOrder(source, sourceLanguage, target, targetLanguage, memory)
        : inOrder(target, targetLanguage, source, sourceLanguage, memory.mirrored()).mirrored();
  }

  private static Alignment inOrder(
      List<String> source,
      Language sourceLanguage,
      List<String> target,
      Language targetLanguage,
      TranslationCounts memory) {
    TextPair pair = TextPair.of(source, sourceLanguage, target, targetLanguage, memory);
    Band band = CoarsePath.band(pair);
    List<Bead> alone = LearningRounds.align(pair, band, BeadEvidence.NONE);
    return new Alignment(
        source.size(),
        target.size(),
        LearningRounds.reconsider(alone, pair, band, BeadEvidence.NONE));
  }
}
