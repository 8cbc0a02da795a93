package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.occurrence.Occurrence;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.Counterpart;
import org.p5glossary.web.view.PassageHit;
import org.p5glossary.web.view.PassageRequest;
import org.p5glossary.web.view.PassageText;

/** The passages in which the terms of an entry stand, with the terms marked. Thread-safe. */
final class OccurrencePassages {

  private final Corpus corpus;
  private final Answering answering;

  /**
   * @param viewer who sees the passages
   */
  OccurrencePassages(Instance instance, Viewer viewer) {
    this.corpus = instance.corpus(viewer);
    this.answering = new Answering(instance, viewer);
  }

  /**
   * A page of passages.
   *
   * @param passages the passages of this page
   * @param total passages on all pages
   */
  record Page(List<PassageHit> passages, int total) {}

  /** One page of the passages of an entry, language by language, by paper and reading order. */
  Page page(
      EntryId entry, List<Language> languages, PassageRequest asked, Language reader, int size) {
    Shape shape =
        new Shape(
            entry, asked.with().orElse(reader), new PairConfidence(corpus.alignments()), answering);
    int total = 0;
    int skip = (asked.page() - 1) * size;
    List<PassageHit> page = new ArrayList<>();
    for (Language language : languages) {
      int here = corpus.occurrences().passages(entry, language);
      if (page.size() < size && skip < here) {
        page.addAll(passages(language, skip, size - page.size(), shape));
      }
      skip = Math.max(0, skip - here);
      total += here;
    }
    return new Page(page, total);
  }

  /** What the passages of a page have in common. */
  private record Shape(
      EntryId entry, Language wanted, PairConfidence confidence, Answering answering) {}

  private List<PassageHit> passages(Language language, int skip, int limit, Shape shape) {
    record Place(PaperId paper, int sentence) {}
    Map<Place, List<TextRange>> bySentence = new LinkedHashMap<>();
    for (Occurrence one :
        corpus.occurrences().occurrences(shape.entry(), language, 0, Integer.MAX_VALUE)) {
      bySentence
          .computeIfAbsent(new Place(one.paper(), one.sentence()), place -> new ArrayList<>())
          .add(one.range());
    }
    List<PassageHit> hits = new ArrayList<>();
    bySentence.entrySet().stream()
        .skip(skip)
        .limit(limit)
        .forEach(
            place ->
                hit(
                        place.getKey().paper(),
                        language,
                        place.getKey().sentence(),
                        place.getValue(),
                        shape)
                    .ifPresent(hits::add));
    return hits;
  }

  private Optional<PassageHit> hit(
      PaperId paperId, Language language, int sentence, List<TextRange> terms, Shape shape) {
    Optional<Paper> paper = corpus.papers().paper(paperId);
    Optional<Passage> passage =
        corpus.passages().holding(new VersionId(paperId, language), sentence);
    if (paper.isEmpty() || passage.isEmpty()) {
      return Optional.empty();
    }
    List<TextRange> ranges = inPassage(passage.get(), sentence, terms);
    return Optional.of(
        new PassageHit(
            marked(paper.get(), passage.get(), ranges),
            counterpart(paper.get(), passage.get(), ranges, shape)));
  }

  private Optional<Counterpart> counterpart(
      Paper paper, Passage passage, List<TextRange> terms, Shape shape) {
    Language other =
        shape.wanted().equals(passage.language()) ? fallback(passage.language()) : shape.wanted();
    return corpus
        .passages()
        .group(passage.paper(), passage.group())
        .flatMap(
            group ->
                group
                    .in(other)
                    .map(
                        found ->
                            new Counterpart(
                                marked(
                                    paper,
                                    found,
                                    shape
                                        .answering()
                                        .of(shape.entry(), group, passage, terms, found)),
                                shape.confidence().between(passage, found))));
  }

  private static Language fallback(Language own) {
    return own.equals(Language.ENGLISH) ? Language.FRENCH : Language.ENGLISH;
  }

  /** The passage that holds a sentence, with a term in it marked. */
  Optional<PassageText> passage(PaperId paperId, Language language, int sentence, TextRange term) {
    Optional<Paper> paper = corpus.papers().paper(paperId);
    return corpus
        .passages()
        .holding(new VersionId(paperId, language), sentence)
        .flatMap(
            passage ->
                paper.map(
                    known -> marked(known, passage, inPassage(passage, sentence, List.of(term)))));
  }

  /** The first passage of an entry in each undated paper, which can never be the earliest. */
  List<PassageText> undated(EntryId entry, Language language) {
    List<PassageText> undated = new ArrayList<>();
    for (PaperId id : corpus.occurrences().papers(entry, language)) {
      Optional<Paper> paper = corpus.papers().paper(id).filter(one -> one.day().isEmpty());
      if (paper.isPresent()) {
        corpus
            .occurrences()
            .first(entry, id, language)
            .flatMap(one -> passage(id, language, one.sentence(), one.range()))
            .ifPresent(undated::add);
      }
    }
    return undated;
  }

  /** Terms are ranges of the sentence; a passage may hold sentences before it. */
  private List<TextRange> inPassage(Passage passage, int sentence, List<TextRange> terms) {
    int offset = 0;
    if (sentence > passage.sentences().start()) {
      VersionText version =
          VersionText.of(
              passage.language(),
              corpus.papers().blocks(new VersionId(passage.paper(), passage.language())));
      String upTo = version.text(new TextRange(passage.sentences().start(), sentence + 1));
      offset = upTo.length() - version.sentences().get(sentence).text().length();
    }
    List<TextRange> ranges = new ArrayList<>();
    int end = 0;
    for (TextRange term : terms) {
      TextRange shifted = term.shifted(offset);
      if (shifted.start() >= end && shifted.end() <= passage.text().length()) {
        ranges.add(shifted);
        end = shifted.end();
      }
    }
    return ranges;
  }

  private static PassageText marked(Paper paper, Passage passage, List<TextRange> ranges) {
    return new PassageText(
        Shown.place(paper, passage), Segments.highlighted(passage.text(), ranges));
  }
}
