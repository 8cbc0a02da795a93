package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.search.PassageIndex;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.corpus.store.AlignmentStore.VersionPair;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.PassageStore;
import org.p5glossary.corpus.store.ProcessingJournal;
import org.p5glossary.ingest.correction.VerifiedBeads;
import org.p5glossary.ingest.passage.VersionText;

/**
 * Aligns two versions of a paper anew after a person corrected them, and makes what follows from
 * it: the paper's passages and the index. The other pairs of languages are left as they are. One
 * thread at a time.
 */
public final class PairAlignment {

  private final PaperStore papers;
  private final ProcessingJournal journal;
  private final AlignmentStore alignments;
  private final PassageStore passages;
  private final PassageIndex index;
  private final VersionAlignment versionAlignment;

  /** The stores and the index that a paper's derived data go to, and what people verified. */
  public PairAlignment(
      PaperStore papers,
      ProcessingJournal journal,
      AlignmentStore alignments,
      PassageStore passages,
      PassageIndex index,
      VerifiedBeads verified) {
    this.papers = papers;
    this.journal = journal;
    this.alignments = alignments;
    this.passages = passages;
    this.index = index;
    this.versionAlignment = new VersionAlignment(papers, verified);
  }

  /**
   * Does it; what is indexed is visible when this returns. Whoever records the correction marks the
   * paper as pending before, so that the whole is done at the next start should the program end.
   *
   * @throws IllegalArgumentException if the paper has no two readable versions in these languages
   */
  public void alignAgain(PaperId id, Language one, Language other) {
    Paper paper =
        papers.paper(id).orElseThrow(() -> new IllegalArgumentException("no paper " + id));
    List<VersionText> texts = versionAlignment.texts(paper);
    List<VersionPair> pairs = new ArrayList<>(alignments.pairs(id));
    VersionPair before =
        pairs.stream()
            .filter(pair -> Set.of(pair.source(), pair.target()).equals(Set.of(one, other)))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(id + " has no " + one + "-" + other + " pair"));
    VersionPair after =
        versionAlignment.align(id, text(texts, before.source()), text(texts, before.target()));
    pairs.set(pairs.indexOf(before), after);
    List<PassageGroup> groups = PaperProcessing.groups(id, texts, pairs);
    alignments.replacePair(id, after);
    passages.replace(id, groups);
    journal.markProcessed(id);
    PaperProcessing.index(index, paper, groups);
    index.commit(journal.lastSequence());
  }

  private static VersionText text(List<VersionText> texts, Language language) {
    return texts.stream()
        .filter(text -> text.language().equals(language))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no readable version in " + language));
  }
}
