package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.search.IndexedGroup;
import org.p5glossary.corpus.search.PaperFacts;
import org.p5glossary.corpus.search.PassageIndex;
import org.p5glossary.corpus.store.AlignmentStore.VersionPair;
import org.p5glossary.corpus.store.PassageStore;
import org.p5glossary.corpus.store.ProcessingJournal;
import org.p5glossary.ingest.passage.PassageGrouping;
import org.p5glossary.ingest.passage.VersionText;

/**
 * The last stages of a paper: what says the same in all its languages → stored → indexed. Whatever
 * changed the paper's alignments ends here. One thread at a time.
 */
public final class PassageMaking {

  private final PassageStore passages;
  private final ProcessingJournal journal;
  private final PassageIndex index;

  /** Where passages are kept, noted and searched. */
  public PassageMaking(PassageStore passages, ProcessingJournal journal, PassageIndex index) {
    this.passages = passages;
    this.journal = journal;
    this.index = index;
  }

  /**
   * Makes the passages of a paper anew and notes the paper as processed. The index shows them after
   * {@link #commit}.
   *
   * @param texts its readable versions
   * @param pairs the alignments of every two of them
   */
  void replace(Paper paper, List<VersionText> texts, List<VersionPair> pairs) {
    List<PassageGroup> groups =
        texts.isEmpty()
            ? List.of()
            : PassageGrouping.group(
                paper.id(),
                texts,
                (source, target) -> VersionAlignment.sentences(pairs, source, target));
    passages.replace(paper.id(), groups);
    journal.markProcessed(paper.id());
    index(paper, groups);
  }

  /** Puts the stored passages of a paper into the index. */
  void indexAgain(Paper paper) {
    index(paper, passages.groups(paper.id()));
  }

  /** Makes what is indexed visible. */
  void commit() {
    index.commit(journal.lastSequence());
  }

  private void index(Paper paper, List<PassageGroup> groups) {
    PaperFacts facts = IndexedFacts.of(paper);
    List<IndexedGroup> indexed = new ArrayList<>(groups.size());
    groups.forEach(group -> indexed.add(new IndexedGroup(group, facts)));
    index.replacePaper(paper.id(), indexed);
  }
}
