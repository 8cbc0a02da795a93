package org.p5glossary.ingest.pipeline;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.search.PassageIndex;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.corpus.store.AlignmentStore.VersionPair;
import org.p5glossary.corpus.store.LessonStore;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.ProcessingJournal;
import org.p5glossary.glossary.occurrence.OccurrenceStore;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.ingest.passage.VersionText;

/**
 * The stages that need a whole paper: tag the words of its texts → align every pair of languages
 * without memory → derive what is surer through a third → passages → glossary terms → index. Done
 * anew for a paper whenever one of its texts changes. One thread at a time.
 */
public final class PaperProcessing {

  private final PaperStore papers;
  private final ProcessingJournal journal;
  private final AlignmentStore alignments;
  private final LessonStore lessons;
  private final OccurrenceStore occurrences;
  private final PassageIndex index;
  private final PassageMaking passageMaking;
  private final VersionTagging tagging;
  private final VersionAlignment versionAlignment;
  private final TermFinding termFinding;

  /** The stores and the index that a paper's derived data go to, and what aligns its texts. */
  public PaperProcessing(
      PaperStore papers,
      ProcessingJournal journal,
      AlignmentStore alignments,
      LessonStore lessons,
      OccurrenceStore occurrences,
      PassageIndex index,
      PassageMaking passageMaking,
      VersionTagging tagging,
      VersionAlignment versionAlignment) {
    this.papers = papers;
    this.journal = journal;
    this.alignments = alignments;
    this.lessons = lessons;
    this.occurrences = occurrences;
    this.index = index;
    this.passageMaking = passageMaking;
    this.tagging = tagging;
    this.versionAlignment = versionAlignment;
    this.termFinding = new TermFinding(papers, versionAlignment, occurrences);
  }

  /**
   * Makes everything that is derived from a paper's texts. The index shows it after its next
   * commit; should the program end before, {@link #catchUp} does it again.
   */
  void process(PaperId id, TermRecogniser recogniser) {
    Optional<Paper> paper = papers.paper(id);
    // Words are tagged for term candidates, which are not looked for in translation memories.
    paper.filter(known -> !id.isMemory()).ifPresent(tagging::tag);
    List<VersionText> texts = paper.map(versionAlignment::texts).orElse(List.of());

    List<VersionAlignment.Taught> taught = versionAlignment.align(id, texts);
    List<VersionPair> pairs =
        DerivedPairs.derive(taught.stream().map(VersionAlignment.Taught::pair).toList());

    if (paper.isPresent()) {
      alignments.replace(id, pairs);
      lessons.replace(
          id,
          taught.stream().map(VersionAlignment.Taught::lesson).flatMap(Optional::stream).toList());
    }
    termFinding.replace(id, texts, recogniser);
    paper.ifPresentOrElse(
        known -> passageMaking.replace(known, texts, pairs),
        () -> {
          journal.markProcessed(id);
          index.removePaper(id);
        });
  }

  /** Makes what is indexed visible. */
  void commit() {
    passageMaking.commit();
  }

  /**
   * Puts into the index what was stored after its last commit, when the program ended in between.
   *
   * @return the number of papers that were indexed or taken out
   */
  public int catchUp() {
    List<PaperId> missed = journal.changedAfter(index.committedSequence());
    for (PaperId id : missed) {
      Optional<Paper> paper = papers.paper(id);
      if (paper.isPresent()) {
        passageMaking.indexAgain(paper.get());
      } else {
        occurrences.removePaper(id);
        index.removePaper(id);
      }
    }
    if (!missed.isEmpty() || index.committedSequence() < 0) {
      commit();
    }
    return missed.size();
  }

  /** Lets the terms found in all papers follow the term base. */
  void findTermsAgain(TermRecogniser recogniser) {
    termFinding.again(recogniser);
  }
}
