package org.p5glossary.server.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.ReissueNote;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.view.AlignedRow;
import org.p5glossary.web.view.BlockView;
import org.p5glossary.web.view.DocumentView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.Paging;
import org.p5glossary.web.view.PaperHeader;
import org.p5glossary.web.view.PaperRelationKind;
import org.p5glossary.web.view.RenditionView;
import org.p5glossary.web.view.VersionHeader;

/** Fills the page of a paper: one version, or two or three side by side. Thread-safe. */
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
   * @param third the version asked for beside both; empty for none
   * @param context who reads it: only terms of entries for them are marked
   */
  DocumentView document(
      Paper paper,
      Optional<Language> left,
      Optional<Language> right,
      Optional<Language> third,
      Context context,
      Readers readers) {
    Language reader = readers.language(context);
    Corpus corpus = papers.corpus(context);
    Version first = chosen(paper, left, reader);
    Optional<Version> second = beside(paper, first, right);
    Optional<Version> last =
        second.isPresent()
            ? third
                .flatMap(paper::in)
                .filter(version -> !version.id().equals(first.id()))
                .filter(version -> !version.id().equals(second.get().id()))
            : Optional.empty();
    DocumentBlocks blocks =
        new DocumentBlocks(instance, corpus, paper, instance.terms(readers.viewer(context)));
    List<BlockView> leftBlocks = blocks.of(first);
    List<BlockView> rightBlocks = second.map(blocks::of).orElse(List.of());
    Optional<Alignment> alignment = second.flatMap(other -> alignment(paper, first, other, corpus));
    List<AlignedRow> rows =
        alignment
            .map(known -> AlignedRows.of(known, leftBlocks, rightBlocks))
            .orElseGet(() -> AlignedRows.unaligned(leftBlocks, rightBlocks));
    DocumentParts parts =
        new DocumentParts(
            last.map(
                    other ->
                        AlignedRows.with(
                            rows, alignment(paper, first, other, corpus), blocks.of(other)))
                .orElse(rows));
    Paging part = part(parts, context);
    PaperHeader header = papers.header(paper, context);
    return new DocumentView(
        header,
        header(first, corpus),
        second.map(other -> header(other, corpus)),
        last.map(other -> header(other, corpus)),
        parts.part(part.page()),
        part,
        second.flatMap(other -> figures(paper, first, other, corpus)),
        notices(header, first, second, last, alignment, reader));
  }

  /** The part asked for by its number, or by a block of the left version that it must show. */
  private static Paging part(DocumentParts parts, Context context) {
    int number =
        RequestFields.number(context, Links.BLOCK)
            .map(parts::partOf)
            .orElseGet(() -> RequestFields.listPage(context));
    RequestFields.within(number, parts.count());
    return new Paging(number, 1, parts.count());
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

  private static Optional<Alignment> alignment(
      Paper paper, Version first, Version other, Corpus corpus) {
    return corpus
        .alignments()
        .alignment(
            paper.id(), first.id().language(), other.id().language(), AlignmentStore.Unit.BLOCK);
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
      Optional<Version> third,
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
    third.ifPresent(shown::add);
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
