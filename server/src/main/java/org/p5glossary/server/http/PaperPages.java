package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Lineage;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.corpus.store.PaperSight;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.termbase.TermFolding;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.AlignmentFigures;
import org.p5glossary.web.view.Paging;
import org.p5glossary.web.view.PaperHeader;
import org.p5glossary.web.view.PaperRelationKind;
import org.p5glossary.web.view.PaperRow;
import org.p5glossary.web.view.PapersRequest;
import org.p5glossary.web.view.PapersView;
import org.p5glossary.web.view.RelatedPaper;

/** Fills the list of papers and what stands above a paper. Thread-safe. */
final class PaperPages {

  private static final int PAPERS_A_PAGE = 50;

  private static final Comparator<Paper> LATEST_FIRST =
      Comparator.comparing((Paper paper) -> paper.day().orElse(LocalDate.MIN)).reversed();

  private final Instance instance;
  private final Readers readers;

  PaperPages(Instance instance, Readers readers) {
    this.instance = instance;
    this.readers = readers;
  }

  /** The latest papers. */
  List<PaperRow> latest(int most, Context context) {
    Corpus corpus = corpus(context);
    List<Paper> all = corpus.papers().papers();
    Lineage lineage = new Lineage(all);
    Language reader = readers.language(context);
    return all.stream()
        .sorted(LATEST_FIRST)
        .limit(most)
        .map(paper -> row(paper, lineage, reader, corpus))
        .toList();
  }

  /**
   * The papers that are what was asked and have all words of its filter in symbol, title or
   * submitters, the latest first.
   */
  PapersView papers(PapersRequest asked, Context context) {
    Language reader = readers.language(context);
    Corpus corpus = corpus(context);
    List<Paper> all = corpus.papers().papers();
    boolean many = readers.viewer(context).audiences().size() > 1;
    PaperFacets facets =
        new PaperFacets(reader, many ? named(corpus.papers().audiences()) : Map.of());
    List<Paper> chosen =
        all.stream()
            .filter(one -> facets.has(one, asked.facets()) && has(one, asked.filter()))
            .sorted(LATEST_FIRST)
            .toList();
    Paging paging = new Paging(asked.page(), PAPERS_A_PAGE, chosen.size());
    RequestFields.within(asked.page(), paging.pages());
    Lineage lineage = new Lineage(all);
    List<PaperRow> rows =
        chosen.stream()
            .skip((long) (asked.page() - 1) * PAPERS_A_PAGE)
            .limit(PAPERS_A_PAGE)
            .map(paper -> row(paper, lineage, reader, corpus))
            .toList();
    return new PapersView(
        asked,
        rows,
        paging,
        facets.of(chosen),
        facets.years(chosen),
        Shown.coverage(all),
        readers.may(context, Role.EDITOR));
  }

  /** Whom papers are for, but for those whose files are for different people. */
  private static Map<PaperId, String> named(Map<PaperId, String> audiences) {
    return audiences.entrySet().stream()
        .filter(one -> !one.getValue().equals(PaperSight.NOBODY))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
  private static PaperRow row(Paper paper, Lineage lineage, Language reader, Corpus corpus) {
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
        paper.submitters(reader),
        Shown.demonstration(paper),
        Shown.cells(paper),
        Shown.kind(paper),
        related(lineage, paper, sameTexts(paper, corpus)),
        figures(corpus.alignments().quality(paper.id())));
  }

  /** The papers as whoever sends a request may see them. */
  Corpus corpus(Context context) {
    return instance.corpus(readers.viewer(context));
  }

  private static Set<PaperId> sameTexts(Paper paper, Corpus corpus) {
    return Set.copyOf(corpus.sameTexts().of(paper.id()));
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
      return corpus(context)
          .papers()
          .paper(new PaperId(id))
          .orElseThrow(() -> new NotFoundResponse("paper " + id));
    } catch (IllegalArgumentException malformed) {
      throw new NotFoundResponse("paper " + id);
    }
  }

  /** Whom a paper is for; empty where its files are for different people. */
  private static Optional<Audience> audience(Paper paper, Corpus corpus) {
    return corpus
        .papers()
        .audience(paper.id())
        .filter(word -> !word.equals(PaperSight.NOBODY))
        .map(Audience::parse);
  }

  /** What belongs to a paper in all its languages, for whom the page is. */
  PaperHeader header(Paper paper, Context context) {
    Language reader = readers.language(context);
    Corpus corpus = corpus(context);
    return new PaperHeader(
        paper.id(),
        audience(paper, corpus),
        Shown.symbol(paper),
        Shown.demonstration(paper),
        paper.submitters(reader),
        Shown.cells(paper),
        Shown.kind(paper),
        paper.symbol().isPresent() ? "" : paper.groupingReason(),
        related(new Lineage(corpus.papers().papers()), paper, sameTexts(paper, corpus)));
  }

  private static List<RelatedPaper> related(Lineage lineage, Paper paper, Set<PaperId> sameTexts) {
    return lineage.of(paper, sameTexts).stream()
        .map(other -> new RelatedPaper(other.id(), other.name(), kind(other), other.languages()))
        .toList();
  }

  private static PaperRelationKind kind(org.p5glossary.corpus.paper.RelatedPaper related) {
    boolean own = related.side() == org.p5glossary.corpus.paper.RelatedPaper.Side.OWN;
    return switch (related.relation()) {
      case REVISES -> own ? PaperRelationKind.REVISES : PaperRelationKind.REVISED_BY;
      case CORRECTS -> own ? PaperRelationKind.CORRECTS : PaperRelationKind.CORRECTED_BY;
      case AMENDS -> own ? PaperRelationKind.AMENDS : PaperRelationKind.AMENDED_BY;
      case ADDS_TO -> own ? PaperRelationKind.ADDS_TO : PaperRelationKind.ADDED_TO_BY;
      case REISSUES -> own ? PaperRelationKind.REISSUES : PaperRelationKind.REISSUED_BY;
      case SAME_TEXT_AS -> PaperRelationKind.SAME_TEXT_AS;
    };
  }
}
