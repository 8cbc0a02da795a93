package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.corpus.store.AlignmentStore.VersionPair;
import org.p5glossary.corpus.store.LessonStore;
import org.p5glossary.corpus.store.LessonStore.LanguageTags;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.ProcessingJournal;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.memory.Known;
import org.p5glossary.ingest.memory.Snapshot;
import org.p5glossary.ingest.passage.VersionText;

/**
 * Lets papers learn from each other: a pair of versions is aligned again where what the other
 * papers and the term base can tell it is no longer what it was aligned with.
 *
 * <p>What a pair is told is a function of the texts of all papers, of what people verified and of
 * the term base: lessons come from alignments without memory, the pair's own is left out, and only
 * the words of its doubtful sentences are asked for. After a run every alignment is therefore the
 * same whatever the order in which papers came; a pair without doubts is never aligned twice, and
 * counts that reached their largest weight change nothing any more. One thread at a time.
 */
public final class SecondPass {

  private final PaperStore papers;
  private final ProcessingJournal journal;
  private final AlignmentStore alignments;
  private final LessonStore lessons;
  private final Supplier<TermBase> terms;
  private final PassageMaking passageMaking;
  private final VersionAlignment versionAlignment;

  /**
   * Where alignments and what they teach are kept, the term base as it stands when asked, what
   * becomes of alignments, and what aligns texts.
   */
  public SecondPass(
      PaperStore papers,
      ProcessingJournal journal,
      AlignmentStore alignments,
      LessonStore lessons,
      Supplier<TermBase> terms,
      PassageMaking passageMaking,
      VersionAlignment versionAlignment) {
    this.papers = papers;
    this.journal = journal;
    this.alignments = alignments;
    this.lessons = lessons;
    this.terms = terms;
    this.passageMaking = passageMaking;
    this.versionAlignment = versionAlignment;
  }

  /** Runs if a lesson changed since it last ran to its end. */
  void runIfDue(IngestProgress progress) {
    if (lessons.due()) {
      run(progress);
    }
  }

  /**
   * Brings every alignment up to date.
   *
   * @return the number of pairs of versions that were aligned again
   */
  public int run(IngestProgress progress) {
    SortedMap<PaperId, List<Known>> stale = stale();
    int done = 0;
    int aligned = 0;
    for (Map.Entry<PaperId, List<Known>> each : stale.entrySet()) {
      progress.next(IngestProgress.Phase.PROCESSING, done++, stale.size(), each.getKey().value());
      papers.paper(each.getKey()).ifPresent(paper -> alignAgain(paper, each.getValue()));
      aligned += each.getValue().size();
    }
    if (!stale.isEmpty()) {
      passageMaking.commit();
      progress.finished(IngestProgress.Phase.PROCESSING, stale.size());
    }
    lessons.settle();
    return aligned;
  }

  /** What pairs of versions are told now that were told something else, by paper. */
  private SortedMap<PaperId, List<Known>> stale() {
    SortedMap<PaperId, List<Known>> stale = new TreeMap<>();
    TermBase now = terms.get();
    for (LanguageTags languages : lessons.languages()) {
      Snapshot snapshot = Snapshot.of(languages.source(), languages.target(), lessons, now);
      for (PaperId paper : snapshot.papers()) {
        Known known = snapshot.forPaper(paper);
        if (!known
            .name()
            .equals(alignments.memory(paper, languages.source(), languages.target()))) {
          stale.computeIfAbsent(paper, none -> new ArrayList<>()).add(known);
        }
      }
    }
    return stale;
  }

  private void alignAgain(Paper paper, List<Known> told) {
    PaperId id = paper.id();
    List<VersionText> texts = versionAlignment.texts(paper);
    List<VersionPair> before = alignments.pairs(id);
    List<VersionPair> after =
        DerivedPairs.derive(
            before.parallelStream().map(pair -> after(id, texts, pair, told)).toList());
    boolean otherBeads =
        IntStream.range(0, before.size())
            .anyMatch(i -> !after.get(i).sentences().equals(before.get(i).sentences()));
    if (otherBeads) {
      // Should the program end between new beads and new passages, the next start makes both.
      journal.markPending(id);
    }
    for (int i = 0; i < before.size(); i++) {
      if (!after.get(i).equals(before.get(i))) {
        alignments.replacePair(id, after.get(i));
      }
    }
    if (otherBeads) {
      passageMaking.replace(paper, texts, after);
    }
  }

  private VersionPair after(
      PaperId paper, List<VersionText> texts, VersionPair pair, List<Known> told) {
    return told.stream()
        .filter(known -> pair.links(known.source(), known.target()))
        .findFirst()
        .map(
            known ->
                versionAlignment.align(
                    paper,
                    VersionAlignment.text(texts, pair.source()),
                    VersionAlignment.text(texts, pair.target()),
                    known))
        .orElse(pair);
  }
}
