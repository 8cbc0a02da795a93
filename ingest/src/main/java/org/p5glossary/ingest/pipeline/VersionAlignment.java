package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.AlignmentStore.VersionPair;
import org.p5glossary.corpus.store.LessonStore.StoredLesson;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.ingest.align.DocumentAlignment;
import org.p5glossary.ingest.align.TranslationCounts;
import org.p5glossary.ingest.correction.CorrectedAligner;
import org.p5glossary.ingest.correction.VerifiedBeads;
import org.p5glossary.ingest.memory.Known;
import org.p5glossary.ingest.memory.Lesson;
import org.p5glossary.ingest.passage.VersionText;

/** Aligns every pair of a paper's readable versions. Thread-safe. */
public final class VersionAlignment {

  private final PaperStore papers;
  private final VerifiedBeads verified;
  private final FirstPass firstPass;

  /** Where the texts are, what people verified in them, and what aligns them. */
  public VersionAlignment(PaperStore papers, VerifiedBeads verified, FirstPass firstPass) {
    this.papers = papers;
    this.verified = verified;
    this.firstPass = firstPass;
  }

  /**
   * An alignment made without memory, and what it teaches; a translation memory teaches nothing:
   * who made it and how well is not known, and its words would not fit into memory.
   */
  record Taught(VersionPair pair, Optional<StoredLesson> lesson) {}

  /** The readable versions of a paper with their texts, the authored one first. */
  List<VersionText> texts(Paper paper) {
    return paper.versions().stream()
        .filter(Version::readable)
        .sorted(Comparator.comparing(version -> version.authorship() != Authorship.AUTHORED))
        .map(version -> VersionText.of(version.id().language(), papers.blocks(version.id())))
        .toList();
  }

  /**
   * The first pass over every two texts: an alignment depends on nothing but its two texts and what
   * people verified in them.
   */
  List<Taught> align(PaperId paper, List<VersionText> texts) {
    List<List<VersionText>> pairs = new ArrayList<>();
    for (int source = 0; source < texts.size(); source++) {
      for (int target = source + 1; target < texts.size(); target++) {
        pairs.add(List.of(texts.get(source), texts.get(target)));
      }
    }
    return IntStream.range(0, pairs.size())
        .parallel()
        .mapToObj(i -> align(paper, pairs.get(i).get(0), pairs.get(i).get(1)))
        .toList();
  }

  /** The first pass over two texts of a paper. */
  Taught align(PaperId paper, VersionText source, VersionText target) {
    VersionPair pair = align(paper, source, target, firstPass::align, Optional.empty());
    return new Taught(
        pair,
        paper.isMemory()
            ? Optional.empty()
            : Optional.of(Lesson.of(source, target, pair.sentences())));
  }

  /** The second pass over two texts of a paper, with what others taught. */
  VersionPair align(PaperId paper, VersionText source, VersionText target, Known known) {
    TranslationCounts memory = known.from(source.language());
    return align(
        paper,
        source,
        target,
        (blocks, language, others, otherLanguage) ->
            firstPass.reconsider(blocks, language, others, otherLanguage, memory),
        known.name());
  }

  private VersionPair align(
      PaperId paper,
      VersionText source,
      VersionText target,
      CorrectedAligner.Aligner aligner,
      Optional<ContentHash> memory) {
    DocumentAlignment alignment =
        new CorrectedAligner(paper.isMemory() ? UnitAligner.before(aligner) : aligner)
            .align(source, target, verified.between(paper, source, target));
    return new VersionPair(
        source.language(),
        target.language(),
        alignment.blocks(),
        alignment.sentences(),
        memory,
        Optional.empty());
  }

  /**
   * The text in a language.
   *
   * @throws IllegalArgumentException if there is none
   */
  static VersionText text(List<VersionText> texts, Language language) {
    return texts.stream()
        .filter(text -> text.language().equals(language))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no readable version in " + language));
  }

  /** The sentence alignment of two versions among those made. */
  static Alignment sentences(List<VersionPair> pairs, Language source, Language target) {
    for (VersionPair pair : pairs) {
      if (pair.source().equals(source) && pair.target().equals(target)) {
        return pair.sentences();
      }
      if (pair.source().equals(target) && pair.target().equals(source)) {
        return pair.sentences().mirrored();
      }
    }
    throw new IllegalArgumentException(
        "versions " + source + " and " + target + " are not aligned");
  }
}
