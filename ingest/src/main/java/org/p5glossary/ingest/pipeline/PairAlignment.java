package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.corpus.store.AlignmentStore.VersionPair;
import org.p5glossary.corpus.store.LessonStore;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.memory.Snapshot;
import org.p5glossary.ingest.passage.VersionText;

/**
 * Aligns two versions of a paper anew after a person corrected them, and makes what follows from
 * it: the paper's lesson, passages and the index. Other pairs of its languages change where they
 * are derived through this one; other papers learn of it in the next {@link SecondPass}. One thread
 * at a time.
 */
public final class PairAlignment {

  private final PaperStore papers;
  private final AlignmentStore alignments;
  private final LessonStore lessons;
  private final Supplier<TermBase> terms;
  private final PassageMaking passageMaking;
  private final VersionAlignment versionAlignment;

  /**
   * Where alignments and what they teach are kept, the term base as it stands when asked, what
   * becomes of alignments, and what aligns texts.
   */
  public PairAlignment(
      PaperStore papers,
      AlignmentStore alignments,
      LessonStore lessons,
      Supplier<TermBase> terms,
      PassageMaking passageMaking,
      VersionAlignment versionAlignment) {
    this.papers = papers;
    this.alignments = alignments;
    this.lessons = lessons;
    this.terms = terms;
    this.passageMaking = passageMaking;
    this.versionAlignment = versionAlignment;
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
            .filter(pair -> pair.links(one, other))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(id + " has no " + one + "-" + other + " pair"));
    VersionText source = VersionAlignment.text(texts, before.source());
    VersionText target = VersionAlignment.text(texts, before.target());
    VersionAlignment.Taught taught = versionAlignment.align(id, source, target);
    taught.lesson().ifPresent(lesson -> lessons.replacePair(id, lesson));
    VersionPair after =
        taught.lesson().isEmpty()
            ? taught.pair()
            : versionAlignment.align(
                id, source, target, Snapshot.of(one, other, lessons, terms.get()).forPaper(id));
    List<VersionPair> stored = List.copyOf(pairs);
    pairs.set(pairs.indexOf(before), after);
    List<VersionPair> derived = DerivedPairs.derive(pairs);
    for (int i = 0; i < stored.size(); i++) {
      if (!derived.get(i).equals(stored.get(i))) {
        alignments.replacePair(id, derived.get(i));
      }
    }
    passageMaking.replace(paper, texts, derived);
    passageMaking.commit();
  }
}
