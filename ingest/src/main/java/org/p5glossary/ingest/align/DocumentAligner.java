package org.p5glossary.ingest.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.language.Language;

/**
 * Aligns two language versions of a document: first its blocks, by types, labels, order, lengths
 * and words; then the sentences, which keep to their pair of blocks.
 *
 * <p>A border between block beads is hard for the sentences only where a label stands once on each
 * side, in order, and the lengths agree within three standard deviations; otherwise it is soft. A
 * pure function: no memory, no I/O. Thread-safe.
 */
public final class DocumentAligner {
  /** Nats against a sentence bead across a hard border. */
  private static final double HARD = -60;

  /** A soft border is never surer than this. */
  private static final double SUREST_SOFT = .998;

  private static final double AGREEING_SIGMAS = 3;

  /** Sentences around the path of the blocks. */
  private static final int REACH = 12;

  /** Aligns two documents without memory. */
  public DocumentAlignment align(
      List<Block> source, Language sourceLanguage, List<Block> target, Language targetLanguage) {
    return align(source, sourceLanguage, target, targetLanguage, TranslationCounts.NONE);
  }

  /**
   * Aligns two documents.
   *
   * @param source blocks of the source in reading order; may be empty
   * @param sourceLanguage their language
   * @param target blocks of the target in reading order; may be empty
   * @param targetLanguage their language
   * @param memory word translations known from other texts, source to target
   */
  public DocumentAlignment align(
      List<Block> source,
      Language sourceLanguage,
      List<Block> target,
      Language targetLanguage,
      TranslationCounts memory) {
    List<String> sourceTexts = source.stream().map(Block::text).toList();
    List<String> targetTexts = target.stream().map(Block::text).toList();
    List<String> sourceSentences = sentences(source);
    List<String> targetSentences = sentences(target);
    if (source.isEmpty() || target.isEmpty()) {
      return new DocumentAlignment(
          SimpleAlignments.oneSided(source.size(), target.size()),
          SimpleAlignments.oneSided(sourceSentences.size(), targetSentences.size()));
    }
    if (sourceTexts.equals(targetTexts) && sourceSentences.equals(targetSentences)) {
      return new DocumentAlignment(
          SimpleAlignments.identical(source.size()),
          SimpleAlignments.identical(sourceSentences.size()));
    }
    return SideOrder.isSourceFirst(sourceSentences, sourceLanguage, targetSentences, targetLanguage)
        ? inOrder(source, sourceLanguage, target, targetLanguage, memory)
        : inOrder(target, targetLanguage, source, sourceLanguage, memory.mirrored()).mirrored();
  }

  private static DocumentAlignment inOrder(
      List<Block> source,
      Language sourceLanguage,
      List<Block> target,
      Language targetLanguage,
      TranslationCounts memory) {
    TextPair blocks =
        TextPair.of(
            source.stream().map(Block::text).toList(),
            sourceLanguage,
            target.stream().map(Block::text).toList(),
            targetLanguage,
            TranslationCounts.NONE);
    StructureEvidence structure = new StructureEvidence(source, target);
    Alignment aligned =
        new Alignment(
            source.size(),
            target.size(),
            LearningRounds.align(blocks, CoarsePath.band(blocks), structure));
    TextPair sentences =
        TextPair.of(sentences(source), sourceLanguage, sentences(target), targetLanguage, memory);
    int[] sourceEnds = sentenceEnds(source);
    int[] targetEnds = sentenceEnds(target);
    BoundaryEvidence borders =
        new BoundaryEvidence(
            beadOfSentence(aligned, sourceEnds),
            beadOfSentence(aligned.mirrored(), targetEnds),
            crossings(aligned, structure, blocks));
    Band band = Band.around(boundaries(aligned, sourceEnds, targetEnds), REACH);
    return new DocumentAlignment(
        aligned,
        new Alignment(
            sentences.source().size(),
            sentences.target().size(),
            LearningRounds.align(sentences, band, borders)));
  }

  private static List<String> sentences(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                block.sentences().isEmpty()
                    ? List.of(block.text()).stream()
                    : block.sentenceTexts().stream())
        .toList();
  }

  /** How many sentences the first n blocks have, for n from 0 on. */
  private static int[] sentenceEnds(List<Block> blocks) {
    int[] ends = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      ends[i + 1] = ends[i] + Math.max(1, blocks.get(i).sentences().size());
    }
    return ends;
  }

  private static int[] beadOfSentence(Alignment blocks, int[] sentenceEnds) {
    int[] beads = new int[sentenceEnds[sentenceEnds.length - 1]];
    for (int number = 0; number < blocks.beads().size(); number++) {
      Bead bead = blocks.beads().get(number);
      Arrays.fill(beads, sentenceEnds[bead.sourceStart()], sentenceEnds[bead.sourceEnd()], number);
    }
    return beads;
  }

  private static int[][] boundaries(Alignment blocks, int[] sourceEnds, int[] targetEnds) {
    List<Bead> beads = blocks.beads();
    int[][] points = new int[beads.size() + 1][];
    points[0] = new int[] {0, 0};
    for (int i = 0; i < beads.size(); i++) {
      points[i + 1] =
          new int[] {sourceEnds[beads.get(i).sourceEnd()], targetEnds[beads.get(i).targetEnd()]};
    }
    return points;
  }

  private static double[] crossings(Alignment blocks, StructureEvidence structure, TextPair texts) {
    LengthModel lengths = LengthModel.initial(texts.source(), texts.target());
    return IntStream.range(0, blocks.beads().size())
        .mapToDouble(
            number -> {
              Bead bead = blocks.beads().get(number);
              boolean hard =
                  bead.sourceSize() == 1
                      && bead.targetSize() == 1
                      && structure.sharesUniqueLabel(bead.sourceStart(), bead.targetStart())
                      && lengths.sigmas(bead.sourceEnd(), 1, bead.targetEnd(), 1)
                          <= AGREEING_SIGMAS;
              return hard ? HARD : Math.log(1 - SUREST_SOFT * bead.probability());
            })
        .toArray();
  }
}
