package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.Citation;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.glossary.occurrence.Occurrence;
import org.p5glossary.glossary.rendering.UnknownRendering;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.facsimile.VersionFacsimile;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.BlockView;
import org.p5glossary.web.view.Facsimile;
import org.p5glossary.web.view.SentenceView;

/** The texts of a paper's versions with their terms, for its page. One for each request. */
final class DocumentBlocks {

  private final Instance instance;
  private final Corpus corpus;
  private final Paper paper;
  private final TermBase entries;
  private final List<PassageGroup> groups;

  /**
   * @param corpus what the reader may see
   * @param entries only their terms are marked
   */
  DocumentBlocks(Instance instance, Corpus corpus, Paper paper, TermBase entries) {
    this.instance = instance;
    this.corpus = corpus;
    this.paper = paper;
    this.entries = entries;
    this.groups = corpus.passages().groups(paper.id());
  }

  /** The blocks of a version, in order. */
  List<BlockView> of(Version version) {
    Language language = version.id().language();
    VersionText text = VersionText.of(language, corpus.papers().blocks(version.id()));
    Optional<VersionFacsimile> facsimile = instance.facsimiles().of(version);
    Map<Integer, Passage> begins = new HashMap<>();
    for (PassageGroup group : groups) {
      group.in(language).ifPresent(passage -> begins.put(passage.sentences().start(), passage));
    }
    Map<Integer, List<Segments.TermRange>> terms = terms(language, text, begins);
    List<List<SentenceView>> sentences = new ArrayList<>();
    text.blocks().forEach(block -> sentences.add(new ArrayList<>()));
    Map<Integer, Facsimile> pages = new HashMap<>();
    Map<Integer, String> citations = new HashMap<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      VersionText.Sentence sentence = text.sentences().get(i);
      Optional<Passage> passage = Optional.ofNullable(begins.get(i));
      if (facsimile.isPresent() && passage.isPresent() && !pages.containsKey(sentence.block())) {
        Shown.facsimile(facsimile.get(), passage.get())
            .ifPresent(found -> pages.put(sentence.block(), found));
      }
      passage.ifPresent(
          one ->
              citations.putIfAbsent(sentence.block(), Citation.of("", one.paragraph(), language)));
      sentences
          .get(sentence.block())
          .add(
              new SentenceView(
                  passage.map(Passage::key),
                  Segments.termed(sentence.text(), terms.getOrDefault(i, List.of()))));
    }
    List<BlockView> views = new ArrayList<>();
    for (int i = 0; i < text.blocks().size(); i++) {
      Block block = text.blocks().get(i);
      views.add(
          new BlockView(
              i,
              block.type(),
              block.label(),
              sentences.get(i),
              Optional.ofNullable(pages.get(i)),
              citations.getOrDefault(i, "")));
    }
    return views;
  }

  /** By sentence, the terms in it and what may stand for others, in order. */
  private Map<Integer, List<Segments.TermRange>> terms(
      Language language, VersionText text, Map<Integer, Passage> begins) {
    Map<Integer, List<Segments.TermRange>> terms = new HashMap<>();
    for (Occurrence one : corpus.occurrences().inVersion(paper.id(), language)) {
      if (entries.entry(one.entry()).isPresent()) {
        terms
            .computeIfAbsent(one.sentence(), sentence -> new ArrayList<>())
            .add(Segments.TermRange.term(one.range(), one.entry().value()));
      }
    }
    Map<PassageKey, Passage> byKey = new HashMap<>();
    begins.values().forEach(passage -> byKey.put(passage.key(), passage));
    for (UnknownRendering one : corpus.unknownRenderings().of(paper.id(), language)) {
      Passage passage = byKey.get(one.target().passage());
      if (passage != null && entries.entry(one.entry()).isPresent()) {
        guess(one, passage, text, terms);
      }
    }
    terms.values().forEach(list -> list.sort(Comparator.comparing(Segments.TermRange::range)));
    return terms;
  }

  /** Marked where the phrase stands once in the passage, and no term stands there. */
  private static void guess(
      UnknownRendering one,
      Passage passage,
      VersionText text,
      Map<Integer, List<Segments.TermRange>> terms) {
    String phrase = one.target().term().of(one.target().text());
    int found = -1;
    TextRange range = new TextRange(0, 0);
    for (int i = passage.sentences().start(); i < passage.sentences().end(); i++) {
      String sentence = text.sentences().get(i).text();
      int at = sentence.indexOf(phrase);
      if (at >= 0) {
        if (found >= 0 || sentence.indexOf(phrase, at + 1) >= 0) {
          return;
        }
        found = i;
        range = new TextRange(at, at + phrase.length());
      }
    }
    if (found >= 0) {
      List<Segments.TermRange> there = terms.computeIfAbsent(found, sentence -> new ArrayList<>());
      if (there.stream().map(Segments.TermRange::range).noneMatch(range::overlaps)) {
        there.add(Segments.TermRange.guess(range, one.entry().value()));
      }
    }
  }
}
