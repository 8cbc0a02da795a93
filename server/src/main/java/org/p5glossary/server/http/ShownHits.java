package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.search.Hit;
import org.p5glossary.corpus.search.PassageHit;
import org.p5glossary.corpus.search.SearchPage;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.server.instance.CurrentPapers;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.Counterpart;
import org.p5glossary.web.view.KwicLine;
import org.p5glossary.web.view.PassageText;
import org.p5glossary.web.view.SearchRequest;

/**
 * Hits in the words of the pages: the passage that matched beside its counterparts, in which the
 * terms that answer the words found are marked too. One for each request.
 */
final class ShownHits {

  private final SearchRequest asked;
  private final Language reader;
  private final PairConfidence confidence;
  private final Answering answering;

  ShownHits(
      Instance instance,
      CurrentPapers.View papers,
      SearchRequest asked,
      Language reader,
      Viewer viewer) {
    this.asked = asked;
    this.reader = reader;
    this.confidence = new PairConfidence(papers::alignment);
    this.answering = new Answering(instance, viewer);
  }

  /** The passages of a page; those of papers that are gone are left out. */
  List<org.p5glossary.web.view.PassageHit> hits(
      SearchPage page, Function<PaperId, Optional<Paper>> papers) {
    List<org.p5glossary.web.view.PassageHit> hits = new ArrayList<>();
    for (Hit hit : page.hits()) {
      Optional<Paper> paper = papers.apply(hit.paper());
      if (paper.isPresent() && !hit.matched().isEmpty()) {
        PassageHit main = main(hit);
        hits.add(
            new org.p5glossary.web.view.PassageHit(
                passage(paper.get(), main, main.highlights()),
                beside(hit, main, second(hit), paper.get()),
                beside(hit, main, asked.also().stream(), paper.get())));
      }
    }
    return hits;
  }

  /** The places of the words in the passages of a page. */
  List<KwicLine> lines(SearchPage page, Function<PaperId, Optional<Paper>> papers) {
    List<KwicLine> lines = new ArrayList<>();
    for (Hit hit : page.hits()) {
      Optional<Paper> paper = papers.apply(hit.paper());
      if (paper.isPresent() && !hit.matched().isEmpty()) {
        PassageHit main = main(hit);
        lines.addAll(
            Kwic.lines(
                main.passage().text(),
                main.highlights(),
                Shown.place(paper.get(), main.passage())));
      }
    }
    return lines;
  }

  /** Of the passages that match, the reader's own, unless that language is asked for beside. */
  private PassageHit main(Hit hit) {
    List<PassageHit> matched = hit.matched();
    List<PassageHit> notBeside =
        matched.stream().filter(one -> !isBeside(one.passage().language())).toList();
    return notBeside.stream()
        .filter(one -> one.passage().language().equals(reader))
        .findFirst()
        .or(() -> notBeside.stream().findFirst())
        .orElse(matched.get(0));
  }

  private boolean isBeside(Language language) {
    return Stream.concat(asked.with().stream(), asked.also().stream()).anyMatch(language::equals);
  }

  /** The language asked for, else the reader's, else the authored one, else another. */
  private Stream<Language> second(Hit hit) {
    return asked.with().isPresent()
        ? asked.with().stream()
        : Stream.of(
                Stream.of(reader),
                hit.facts().original().stream(),
                Stream.of(Language.ENGLISH, Language.FRENCH))
            .flatMap(languages -> languages);
  }

  private Optional<Counterpart> beside(
      Hit hit, PassageHit main, Stream<Language> wanted, Paper paper) {
    return wanted
        .filter(language -> !language.equals(main.passage().language()))
        .flatMap(language -> hit.in(language).stream())
        .findFirst()
        .map(
            other ->
                new Counterpart(
                    passage(paper, other, answering(hit, main, other)),
                    confidence.between(main.passage(), other.passage())));
  }

  private static PassageText passage(Paper paper, PassageHit hit, List<TextRange> marked) {
    return new PassageText(
        Shown.place(paper, hit.passage()), Segments.highlighted(hit.passage().text(), marked));
  }

  /** What the query found there itself, and what answers there the words that it found. */
  private List<TextRange> answering(Hit hit, PassageHit main, PassageHit other) {
    return answering.in(
        hit.passageGroup(), main.passage(), main.highlights(), other.passage(), other.highlights());
  }
}
