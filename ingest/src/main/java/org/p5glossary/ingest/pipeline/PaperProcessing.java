package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.search.IndexedGroup;
import org.p5glossary.corpus.search.PaperFacts;
import org.p5glossary.corpus.search.PassageIndex;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.corpus.store.AlignmentStore.VersionPair;
import org.p5glossary.corpus.store.LessonStore;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.PassageStore;
import org.p5glossary.corpus.store.ProcessingJournal;
import org.p5glossary.glossary.occurrence.OccurrenceStore;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.ingest.correction.VerifiedBeads;
import org.p5glossary.ingest.passage.PassageGrouping;
import org.p5glossary.ingest.passage.VersionText;

/**
 * The stages that need a whole paper: tag the words of its texts → align every pair of languages
 * without memory → passages → glossary terms → index. Done anew for a paper whenever one of its
 * texts changes. One thread at a time.
 */
public final class PaperProcessing {

  private final PaperStore papers;
  private final ProcessingJournal journal;
  private final AlignmentStore alignments;
  private final LessonStore lessons;
  private final PassageStore passages;
  private final OccurrenceStore occurrences;
  private final PassageIndex index;
  private final VersionTagging tagging;
  private final VersionAlignment versionAlignment;

  /** The stores and the index that a paper's derived data go to, and what people verified. */
  public PaperProcessing(
      PaperStore papers,
      ProcessingJournal journal,
      AlignmentStore alignments,
      LessonStore lessons,
      PassageStore passages,
      OccurrenceStore occurrences,
      PassageIndex index,
      VersionTagging tagging,
      VerifiedBeads verified) {
    this.papers = papers;
    this.journal = journal;
    this.alignments = alignments;
    this.lessons = lessons;
    this.passages = passages;
    this.occurrences = occurrences;
    this.index = index;
    this.tagging = tagging;
    this.versionAlignment = new VersionAlignment(papers, verified);
  }

  /**
   * Makes everything that is derived from a paper's texts. The index shows it after its next
   * commit; should the program end before, {@link #catchUp} does it again.
   */
  void process(PaperId id, TermRecogniser recogniser) {
    Optional<Paper> paper = papers.paper(id);
    paper.ifPresent(tagging::tag);
    List<VersionText> texts = paper.map(versionAlignment::texts).orElse(List.of());

    List<VersionAlignment.Taught> taught = versionAlignment.align(id, texts);
    List<VersionPair> pairs = taught.stream().map(VersionAlignment.Taught::pair).toList();
    List<PassageGroup> groups = groups(id, texts, pairs);

    if (paper.isPresent()) {
      alignments.replace(id, pairs);
      lessons.replace(id, taught.stream().map(VersionAlignment.Taught::lesson).toList());
      passages.replace(id, groups);
    }
    occurrences.replacePaper(id, TermFinding.find(id, texts, recogniser));
    journal.markProcessed(id);
    paper.ifPresentOrElse(known -> index(known, groups), () -> index.removePaper(id));
  }

  /** The passages of a paper whose versions are aligned. */
  static List<PassageGroup> groups(PaperId id, List<VersionText> texts, List<VersionPair> pairs) {
    return texts.isEmpty()
        ? List.of()
        : PassageGrouping.group(
            id, texts, (source, target) -> VersionAlignment.sentences(pairs, source, target));
  }

  /** Makes what is indexed visible. */
  void commit() {
    index.commit(journal.lastSequence());
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
        index(paper.get(), passages.groups(id));
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

  /** Finds the terms of all papers anew, after the term base changed. */
  public void findTermsAgain(TermRecogniser recogniser) {
    for (Paper paper : papers.papers()) {
      occurrences.replacePaper(
          paper.id(), TermFinding.find(paper.id(), versionAlignment.texts(paper), recogniser));
    }
  }

  private void index(Paper paper, List<PassageGroup> groups) {
    index(index, paper, groups);
  }

  /** Puts a paper's passages into an index in place of those it has. */
  static void index(PassageIndex index, Paper paper, List<PassageGroup> groups) {
    PaperFacts facts = IndexedFacts.of(paper);
    List<IndexedGroup> indexed = new ArrayList<>(groups.size());
    groups.forEach(group -> indexed.add(new IndexedGroup(group, facts)));
    index.replacePaper(paper.id(), indexed);
  }
}
