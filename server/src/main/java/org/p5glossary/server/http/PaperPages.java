package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.corpus.symbol.PaperRelation;
import org.p5glossary.glossary.termbase.TermFolding;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.AlignmentFigures;
import org.p5glossary.web.view.Paging;
import org.p5glossary.web.view.PaperHeader;
import org.p5glossary.web.view.PaperRelationKind;
import org.p5glossary.web.view.PaperRow;
import org.p5glossary.web.view.PapersView;
import org.p5glossary.web.view.RelatedPaper;

/** Fills the list of papers and what stands above a paper. Thread-safe. */
final class PaperPages {

  private static final int PAPERS_A_PAGE = 50;

  private final Instance instance;

  PaperPages(Instance instance) {
    this.instance = instance;
  }

  /**
   * The papers that have all words of a filter in symbol, title or submitters, the latest first.
   */
  PapersView papers(String filter, int page, Language reader) {
    List<Paper> all = instance.papers().papers();
    List<Paper> chosen = new ArrayList<>(all.stream().filter(one -> has(one, filter)).toList());
    chosen.sort(
        Comparator.comparing((Paper paper) -> paper.day().orElse(java.time.LocalDate.MIN))
            .reversed());
    List<PaperRow> rows =
        chosen.stream()
            .skip((long) (page - 1) * PAPERS_A_PAGE)
            .limit(PAPERS_A_PAGE)
            .map(paper -> row(paper, reader))
            .toList();
    return new PapersView(
        filter, rows, new Paging(page, PAPERS_A_PAGE, chosen.size()), Shown.coverage(all));
  }

  private static boolean has(Paper paper, String filter) {
    StringBuilder text = new StringBuilder(paper.name());
    for (Version version : paper.versions()) {
      text.append(' ').append(version.metadata().title());
      version.metadata().submitters().forEach(name -> text.append(' ').append(name));
    }
    String folded = TermFolding.fold(text.toString());
    return List.of(filter.strip().split("\\s+")).stream()
        .allMatch(word -> folded.contains(TermFolding.fold(word)));
  }

  /** A paper as one line, titled in the reader's language where it has a version in it. */
  PaperRow row(Paper paper, Language reader) {
    Version titled =
        paper
            .in(reader)
            .filter(version -> !version.metadata().title().isEmpty())
            .orElse(paper.versions().get(0));
    return new PaperRow(
        paper.id(),
        Shown.symbol(paper),
        titled.id().language(),
        titled.metadata().title(),
        paper.day(),
        Shown.submitters(paper, reader),
        Shown.demonstration(paper),
        Shown.cells(paper),
        figures(instance.alignments().quality(paper.id())));
  }

  static Optional<AlignmentFigures> figures(List<AlignmentStore.Quality> pairs) {
    int beads = pairs.stream().mapToInt(AlignmentStore.Quality::beads).sum();
    double mean =
        pairs.stream().mapToDouble(AlignmentStore.Quality::meanProbability).average().orElse(0);
    int verified = pairs.stream().mapToInt(AlignmentStore.Quality::verified).sum();
    return pairs.isEmpty()
        ? Optional.empty()
        : Optional.of(new AlignmentFigures(beads, verified, mean));
  }

  /**
   * The paper that an address names.
   *
   * @throws NotFoundResponse if there is none
   */
  Paper asked(Context context) {
    String id = context.pathParam("paper");
    try {
      return instance
          .papers()
          .paper(new PaperId(id))
          .orElseThrow(() -> new NotFoundResponse("paper " + id));
    } catch (IllegalArgumentException malformed) {
      throw new NotFoundResponse("paper " + id);
    }
  }

  /** What belongs to a paper in all its languages. */
  PaperHeader header(Paper paper, Language reader) {
    return new PaperHeader(
        paper.id(),
        Shown.symbol(paper),
        Shown.demonstration(paper),
        Shown.submitters(paper, reader),
        Shown.cells(paper),
        paper.symbol().isPresent() ? "" : paper.groupingReason(),
        related(paper));
  }

  private List<RelatedPaper> related(Paper paper) {
    List<RelatedPaper> related = new ArrayList<>();
    for (PaperId same : instance.sameTexts().of(paper.id())) {
      instance
          .papers()
          .paper(same)
          .ifPresent(
              other ->
                  related.add(
                      new RelatedPaper(same, other.name(), PaperRelationKind.SAME_TEXT_AS)));
    }
    if (paper.symbol().isEmpty()) {
      return related;
    }
    DocumentSymbol own = paper.symbol().get();
    for (Paper other : instance.papers().papers()) {
      PaperId id = other.id();
      if (!id.equals(paper.id()) && other.symbol().isPresent()) {
        DocumentSymbol symbol = other.symbol().get();
        own.relationTo(symbol)
            .flatMap(PaperPages::forward)
            .or(() -> symbol.relationTo(own).flatMap(PaperPages::backward))
            .ifPresent(kind -> related.add(new RelatedPaper(id, other.name(), kind)));
      }
    }
    return related;
  }

  private static Optional<PaperRelationKind> forward(PaperRelation relation) {
    return Optional.of(
        switch (relation) {
          case REVISES -> PaperRelationKind.REVISES;
          case CORRECTS, AMENDS -> PaperRelationKind.CORRECTS;
          case ADDS_TO -> PaperRelationKind.ADDS_TO;
          case REISSUES -> PaperRelationKind.REISSUES;
          case SAME_TEXT_AS -> PaperRelationKind.SAME_TEXT_AS;
        });
  }

  private static Optional<PaperRelationKind> backward(PaperRelation relation) {
    return Optional.of(
        switch (relation) {
          case REVISES -> PaperRelationKind.REVISED_BY;
          case CORRECTS, AMENDS -> PaperRelationKind.CORRECTED_BY;
          case ADDS_TO -> PaperRelationKind.ADDED_TO_BY;
          case REISSUES -> PaperRelationKind.REISSUED_BY;
          case SAME_TEXT_AS -> PaperRelationKind.SAME_TEXT_AS;
        });
  }
}
