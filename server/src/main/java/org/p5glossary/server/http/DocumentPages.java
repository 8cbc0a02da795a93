package org.p5glossary.server.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.ReissueNote;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.glossary.occurrence.Occurrence;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.facsimile.VersionFacsimile;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.AlignedRow;
import org.p5glossary.web.view.BlockView;
import org.p5glossary.web.view.DocumentView;
import org.p5glossary.web.view.Facsimile;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.Pairing;
import org.p5glossary.web.view.PaperHeader;
import org.p5glossary.web.view.PaperRelationKind;
import org.p5glossary.web.view.RenditionView;
import org.p5glossary.web.view.SentenceView;
import org.p5glossary.web.view.VersionHeader;

/** Fills the page of a paper: one version, or two side by side. Thread-safe. */
final class DocumentPages {

  private final Instance instance;
  private final PaperPages papers;

  DocumentPages(Instance instance, PaperPages papers) {
    this.instance = instance;
    this.papers = papers;
  }

  /**
   * A paper's page.
   *
   * @param left the version asked for on the left; empty for the reader's own or the original
   * @param right the version asked for beside it; empty for the best other one
   * @param context who reads it: only terms of entries for them are marked
   */
  DocumentView document(
      Paper paper,
      Optional<Language> left,
      Optional<Language> right,
      Context context,
      Readers readers) {
    Language reader = readers.language(context);
    Corpus corpus = papers.corpus(context);
    Version first = chosen(paper, left, reader);
    Optional<Version> second = beside(paper, first, right);
    TermBase entries = instance.terms(readers.viewer(context));
    List<BlockView> leftBlocks = blocks(first, entries, corpus);
    List<BlockView> rightBlocks =
        second.map(version -> blocks(version, entries, corpus)).orElse(List.of());
    Optional<Alignment> alignment =
        second.flatMap(
            other ->
                corpus
                    .alignments()
                    .alignment(
                        paper.id(),
                        first.id().language(),
                        other.id().language(),
                        AlignmentStore.Unit.BLOCK));
    PaperHeader header = papers.header(paper, context);
    return new DocumentView(
        header,
        header(first, corpus),
        second.map(other -> header(other, corpus)),
        alignment
            .map(known -> aligned(known, leftBlocks, rightBlocks))
            .orElseGet(() -> unaligned(leftBlocks, rightBlocks)),
        second.flatMap(other -> figures(paper, first, other, corpus)),
        notices(header, first, second, alignment, reader));
  }

  private static Version chosen(Paper paper, Optional<Language> asked, Language reader) {
    return asked
        .flatMap(paper::in)
        .or(() -> paper.in(reader))
        .or(
            () ->
                paper.versions().stream()
                    .filter(version -> version.metadata().original().isPresent())
                    .filter(
                        version ->
                            version.metadata().original().get().equals(version.id().language()))
                    .findFirst())
        .orElse(paper.versions().get(0));
  }

  private static Optional<Version> beside(Paper paper, Version first, Optional<Language> asked) {
    if (asked.isPresent()) {
      return paper.in(asked.get()).filter(version -> !version.id().equals(first.id()));
    }
    Optional<Language> original = first.metadata().original();
    return original
        .flatMap(paper::in)
        .filter(version -> !version.id().equals(first.id()))
        .or(
            () ->
                paper.versions().stream()
                    .filter(version -> !version.id().equals(first.id()))
                    .filter(Version::readable)
                    .findFirst());
  }

  private List<BlockView> blocks(Version version, TermBase entries, Corpus corpus) {
    Language language = version.id().language();
    VersionText text = VersionText.of(language, corpus.papers().blocks(version.id()));
    Optional<VersionFacsimile> facsimile = instance.facsimiles().of(version);
    Map<Integer, Passage> begins = new HashMap<>();
    for (PassageGroup group : corpus.passages().groups(version.id().paper())) {
      group.in(language).ifPresent(passage -> begins.put(passage.sentences().start(), passage));
    }
    Map<Integer, List<Segments.TermRange>> terms = new HashMap<>();
    for (Occurrence one : corpus.occurrences().inVersion(version.id().paper(), language)) {
      if (entries.entry(one.entry()).isPresent()) {
        terms
            .computeIfAbsent(one.sentence(), sentence -> new ArrayList<>())
            .add(new Segments.TermRange(one.range(), one.entry().value()));
      }
    }
    List<List<SentenceView>> sentences = new ArrayList<>();
    text.blocks().forEach(block -> sentences.add(new ArrayList<>()));
    Map<Integer, Facsimile> pages = new HashMap<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      VersionText.Sentence sentence = text.sentences().get(i);
      Optional<Passage> passage = Optional.ofNullable(begins.get(i));
      if (facsimile.isPresent() && passage.isPresent() && !pages.containsKey(sentence.block())) {
        Shown.facsimile(facsimile.get(), passage.get())
            .ifPresent(found -> pages.put(sentence.block(), found));
      }
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
              i, block.type(), block.label(), sentences.get(i), Optional.ofNullable(pages.get(i))));
    }
    return views;
  }

  private static List<AlignedRow> aligned(
      Alignment alignment, List<BlockView> left, List<BlockView> right) {
    List<AlignedRow> rows = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      rows.add(
          new AlignedRow(
              left.subList(bead.sourceStart(), bead.sourceEnd()),
              right.subList(bead.targetStart(), bead.targetEnd()),
              bead.oneSided()
                  ? Optional.empty()
                  : Optional.of(new Pairing(bead.status(), bead.probability()))));
    }
    return rows;
  }

  private static List<AlignedRow> unaligned(List<BlockView> left, List<BlockView> right) {
    List<AlignedRow> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      rows.add(
          new AlignedRow(
              i < left.size() ? List.of(left.get(i)) : List.of(),
              i < right.size() ? List.of(right.get(i)) : List.of(),
              Optional.empty()));
    }
    return rows;
  }

  private static Optional<org.p5glossary.web.view.AlignmentFigures> figures(
      Paper paper, Version first, Version second, Corpus corpus) {
    return PaperPages.figures(
        corpus.alignments().quality(paper.id()).stream()
            .filter(pair -> pair.links(first.id().language(), second.id().language()))
            .toList());
  }

  private static List<Notice> notices(
      PaperHeader header,
      Version first,
      Optional<Version> second,
      Optional<Alignment> alignment,
      Language reader) {
    List<Notice> notices = new ArrayList<>();
    header.related().stream()
        .filter(related -> related.kind() == PaperRelationKind.REVISED_BY)
        .reduce((earlier, later) -> later)
        .ifPresent(related -> notices.add(Notice.of(NoticeKind.SUPERSEDED, related.name())));
    boolean unreadable = false;
    List<Version> shown = new ArrayList<>(List.of(first));
    second.ifPresent(shown::add);
    for (Version version : shown) {
      String language = version.id().language().locale().getDisplayLanguage(reader.locale());
      if (version.ocr()) {
        notices.add(Notice.of(NoticeKind.TEXT_FROM_SCAN, language));
      }
      if (!version.readable()) {
        unreadable = true;
        notices.add(Notice.of(NoticeKind.VERSION_NOT_READABLE, language));
      }
    }
    if (second.isPresent() && alignment.isEmpty() && !unreadable) {
      notices.add(Notice.of(NoticeKind.NOT_ALIGNED));
    }
    return notices;
  }

  private static VersionHeader header(Version version, Corpus corpus) {
    Optional<DocumentDate> date = version.metadata().date();
    return new VersionHeader(
        version.id().language(),
        Shown.state(Optional.of(version)),
        version.metadata().title(),
        version.metadata().byline(),
        date.map(DocumentDate::date),
        date.map(DocumentDate::source).orElse(""),
        version.metadata().original(),
        version.ocr(),
        ReissueNote.of(corpus.papers().blocks(version.id())).orElse(""),
        version.renditions().stream()
            .map(
                one ->
                    new RenditionView(
                        one.fileName(),
                        one.format(),
                        one.pageCount(),
                        one.hash().equals(version.textRendition()),
                        one.warnings()))
            .toList());
  }
}
