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
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.occurrence.Occurrence;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.web.view.Counterpart;
import org.p5glossary.web.view.PassageHit;
import org.p5glossary.web.view.PassageRequest;
import org.p5glossary.web.view.PassageText;

/** The passages in which the terms of an entry stand, with the terms marked. Thread-safe. */
final class OccurrencePassages {

  private final Corpus corpus;

  /**
   * @param corpus the papers as their reader may see them
   */
  OccurrencePassages(Corpus corpus) {
    this.corpus = corpus;
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
    int total = 0;
    int skip = (asked.page() - 1) * size;
    List<PassageHit> page = new ArrayList<>();
    PairConfidence confidence = new PairConfidence(corpus.alignments());
    for (Language language : languages) {
      int here = corpus.occurrences().passages(entry, language);
      if (page.size() < size && skip < here) {
        page.addAll(passages(entry, language, skip, size - page.size(), asked, reader, confidence));
      }
      skip = Math.max(0, skip - here);
      total += here;
    }
    return new Page(page, total);
  }

  private List<PassageHit> passages(
      EntryId entry,
      Language language,
      int skip,
      int limit,
      PassageRequest asked,
      Language reader,
      PairConfidence confidence) {
    record Place(PaperId paper, int sentence) {}
    Map<Place, List<TextRange>> bySentence = new LinkedHashMap<>();
    for (Occurrence one : corpus.occurrences().occurrences(entry, language, 0, Integer.MAX_VALUE)) {
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
                        asked,
                        reader,
                        confidence)
                    .ifPresent(hits::add));
    return hits;
  }

  private Optional<PassageHit> hit(
      PaperId paperId,
      Language language,
      int sentence,
      List<TextRange> terms,
      PassageRequest asked,
      Language reader,
      PairConfidence confidence) {
    Optional<Paper> paper = corpus.papers().paper(paperId);
    Optional<Passage> passage =
        corpus.passages().holding(new VersionId(paperId, language), sentence);
    if (paper.isEmpty() || passage.isEmpty()) {
      return Optional.empty();
    }
    PassageText text = marked(paper.get(), passage.get(), sentence, terms);
    Optional<Counterpart> counterpart =
        counterpart(paper.get(), passage.get(), asked.with().orElse(reader), confidence);
    return Optional.of(new PassageHit(text, counterpart));
  }

  private Optional<Counterpart> counterpart(
      Paper paper, Passage passage, Language wanted, PairConfidence confidence) {
    Optional<PassageGroup> group = corpus.passages().group(passage.paper(), passage.group());
    Language other = wanted.equals(passage.language()) ? fallback(passage.language()) : wanted;
    return group
        .flatMap(known -> known.in(other))
        .map(
            found ->
                new Counterpart(
                    new PassageText(
                        Shown.place(paper, found), Segments.highlighted(found.text(), List.of())),
                    confidence.between(passage, found)));
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
        .flatMap(passage -> paper.map(known -> marked(known, passage, sentence, List.of(term))));
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

  /** Ranges are of the sentence; a passage may hold sentences before it. */
  private PassageText marked(Paper paper, Passage passage, int sentence, List<TextRange> terms) {
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
    return new PassageText(
        Shown.place(paper, passage), Segments.highlighted(passage.text(), ranges));
  }
}
