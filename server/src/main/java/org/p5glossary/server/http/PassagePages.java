package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.Citation;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.Counterpart;
import org.p5glossary.web.view.Facsimile;
import org.p5glossary.web.view.PassageText;
import org.p5glossary.web.view.PassageView;

/** Fills the page of one passage. Thread-safe. */
final class PassagePages {

  private final Instance instance;

  PassagePages(Instance instance) {
    this.instance = instance;
  }

  /** The passage of a permalink in all its languages; empty if its words are no longer there. */
  Optional<PassageView> passage(Paper paper, Language language, PassageKey key, Viewer viewer) {
    Corpus corpus = instance.corpus(viewer);
    return corpus
        .passages()
        .passage(new VersionId(paper.id(), language), key)
        .map(passage -> view(paper, passage, instance.terms(viewer), corpus));
  }

  private PassageView view(Paper paper, Passage passage, TermBase entries, Corpus corpus) {
    PairConfidence confidence = new PairConfidence(corpus.alignments());
    List<Counterpart> counterparts = new ArrayList<>();
    corpus
        .passages()
        .group(passage.paper(), passage.group())
        .ifPresent(
            group ->
                group.passages().stream()
                    .filter(other -> !other.language().equals(passage.language()))
                    .sorted(java.util.Comparator.comparing(Passage::language, Paper.LANGUAGE_ORDER))
                    .forEach(
                        other ->
                            counterparts.add(
                                new Counterpart(
                                    text(paper, other, entries),
                                    facsimile(paper, other),
                                    confidence.between(passage, other)))));
    return new PassageView(
        text(paper, passage, entries),
        facsimile(paper, passage),
        counterparts,
        paper.in(passage.language()).map(version -> version.metadata().title()).orElse(""),
        Citation.of(paper.name(), passage.paragraph(), passage.language()));
  }

  private Optional<Facsimile> facsimile(Paper paper, Passage passage) {
    return paper
        .in(passage.language())
        .flatMap(instance.facsimiles()::of)
        .flatMap(pages -> Shown.facsimile(pages, passage));
  }

  private PassageText text(Paper paper, Passage passage, TermBase entries) {
    List<Segments.TermRange> terms =
        instance.recogniser().find(passage.text(), passage.language()).stream()
            .filter(TermMatch::counts)
            .filter(match -> entries.entry(match.entry()).isPresent())
            .map(match -> Segments.TermRange.term(match.range(), match.entry().value()))
            .toList();
    return new PassageText(Shown.place(paper, passage), Segments.termed(passage.text(), terms));
  }
}
