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

  /**
   * Aligns two documents without memory.
   *
   * @param source blocks of the source in reading order; may be empty
   * @param sourceLanguage their language
   * @param target blocks of the target in reading order; may be empty
   * @param targetLanguage their language
   */
  public DocumentAlignment align(
      List<Block> source, Language sourceLanguage, List<Block> target, Language targetLanguage) {
    List<String> sourceSentences = sentences(source);
    List<String> targetSentences = sentences(target);
    if (source.isEmpty() || target.isEmpty()) {
      return new DocumentAlignment(
          SimpleAlignments.oneSided(source.size(), target.size()),
          SimpleAlignments.oneSided(sourceSentences.size(), targetSentences.size()));
    }
    if (areIdentical(source, target)) {
      return new DocumentAlignment(
          SimpleAlignments.identical(source.size()),
          SimpleAlignments.identical(sourceSentences.size()));
    }
    return SideOrder.isSourceFirst(sourceSentences, sourceLanguage, targetSentences, targetLanguage)
        ? inOrder(source, sourceLanguage, target, targetLanguage)
        : inOrder(target, targetLanguage, source, sourceLanguage).mirrored();
  }

  /**
   * Aligns two documents, and lets a memory speak where that left doubts.
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
    return reconsider(
        align(source, sourceLanguage, target, targetLanguage),
        source,
        sourceLanguage,
        target,
        targetLanguage,
        memory);
  }

  /**
   * Lets a memory speak where an alignment made without it left doubts.
   *
   * @param alone what {@link #align} made of the same documents
   * @param memory word translations known from other texts, source to target
   */
  public DocumentAlignment reconsider(
      DocumentAlignment alone,
      List<Block> source,
      Language sourceLanguage,
      List<Block> target,
      Language targetLanguage,
      TranslationCounts memory) {
    boolean settled = alone.sentences().beads().stream().noneMatch(SecondOpinion::isDoubtful);
    if (settled
        || memory.isEmpty()
        || source.isEmpty()
        || target.isEmpty()
        || areIdentical(source, target)) {
      return alone;
    }
    return SideOrder.isSourceFirst(
            sentences(source), sourceLanguage, sentences(target), targetLanguage)
        ? reconsiderInOrder(alone, source, sourceLanguage, target, targetLanguage, memory)
        : reconsiderInOrder(
                alone.mirrored(), target, targetLanguage, source, sourceLanguage, memory.mirrored())
            .mirrored();
  }

  private static boolean areIdentical(List<Block> source, List<Block> target) {
    return texts(source).equals(texts(target)) && sentences(source).equals(sentences(target));
  }

  private static DocumentAlignment inOrder(
      List<Block> source, Language sourceLanguage, List<Block> target, Language targetLanguage) {
    TextPair blocks =
        TextPair.of(
            texts(source), sourceLanguage, texts(target), targetLanguage, TranslationCounts.NONE);
    StructureEvidence structure = new StructureEvidence(source, target);
    Alignment aligned =
        new Alignment(
            source.size(),
            target.size(),
            LearningRounds.align(blocks, CoarsePath.band(blocks), structure));
    TextPair sentences =
        TextPair.of(
            sentences(source),
            sourceLanguage,
            sentences(target),
            targetLanguage,
            TranslationCounts.NONE);
    Frame frame = Frame.of(aligned, structure, blocks, source, target);
    return new DocumentAlignment(
        aligned,
        new Alignment(
            sentences.source().size(),
            sentences.target().size(),
            LearningRounds.align(sentences, frame.band(), frame.borders())));
  }

  private static DocumentAlignment reconsiderInOrder(
      DocumentAlignment alone,
      List<Block> source,
      Language sourceLanguage,
      List<Block> target,
      Language targetLanguage,
      TranslationCounts memory) {
    TextPair blocks =
        TextPair.of(
            texts(source), sourceLanguage, texts(target), targetLanguage, TranslationCounts.NONE);
    TextPair sentences =
        TextPair.of(sentences(source), sourceLanguage, sentences(target), targetLanguage, memory);
    Frame frame =
        Frame.of(alone.blocks(), new StructureEvidence(source, target), blocks, source, target);
    return new DocumentAlignment(
        alone.blocks(),
        new Alignment(
            sentences.source().size(),
            sentences.target().size(),
            LearningRounds.reconsider(
                alone.sentences().beads(), sentences, frame.band(), frame.borders())));
  }

  /** Where the pairs of blocks let the beads of sentences be, and which borders they may cross. */
  private record Frame(Band band, BoundaryEvidence borders) {

    static Frame of(
        Alignment aligned,
        StructureEvidence structure,
        TextPair blocks,
        List<Block> source,
        List<Block> target) {
      int[] sourceEnds = sentenceEnds(source);
      int[] targetEnds = sentenceEnds(target);
      return new Frame(
          Band.around(boundaries(aligned, sourceEnds, targetEnds), REACH),
          new BoundaryEvidence(
              beadOfSentence(aligned, sourceEnds),
              beadOfSentence(aligned.mirrored(), targetEnds),
              crossings(aligned, structure, blocks)));
    }
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(Block::text).toList();
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
