package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRouting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.diff.Change;
import org.p5glossary.corpus.diff.DiffRun;
import org.p5glossary.corpus.diff.ParagraphDiff;
import org.p5glossary.corpus.diff.ParagraphPair;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.CompareRow;
import org.p5glossary.web.view.CompareView;
import org.p5glossary.web.view.DiffPiece;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/** Compares two papers, or two revisions of one, paragraph by paragraph. */
final class ComparePages {

  /** More names to choose from make the page slow; others can be typed. */
  private static final int NAMES = 200;

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;

  ComparePages(Instance instance, Readers readers, PageRenderer renderer) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.COMPARE, this::compare, Access.READ);
  }

  private void compare(Context context) {
    PaperStore papers = instance.corpus(readers.viewer(context)).papers();
    List<Notice> notices = new ArrayList<>();
    String earlier = RequestFields.text(context, Links.EARLIER).orElse("");
    String later = RequestFields.text(context, Links.LATER).orElse("");
    Optional<Paper> before = paper(earlier, papers, notices);
    Optional<Paper> after = paper(later, papers, notices);
    List<Language> languages = common(before, after);
    if (before.isPresent() && after.isPresent() && languages.isEmpty()) {
      notices.add(Notice.of(NoticeKind.NO_COMMON_LANGUAGE));
    }
    Optional<Language> language =
        RequestFields.language(context, Links.LANGUAGE)
            .filter(languages::contains)
            .or(() -> Optional.of(readers.language(context)).filter(languages::contains))
            .or(() -> languages.stream().findFirst());
    CompareView view =
        new CompareView(
            before.map(Paper::name).orElse(earlier),
            after.map(Paper::name).orElse(later),
            language,
            languages,
            papers.papers().stream().map(Paper::name).limit(NAMES).toList(),
            language
                .map(
                    one ->
                        rows(
                            papers.blocks(version(before, one)),
                            papers.blocks(version(after, one)),
                            one))
                .orElse(List.of()),
            notices);
    context
        .contentType("text/html; charset=utf-8")
        .result(renderer.compare(readers.page(context, List.of()), view));
  }

  /** A paper by its symbol in any spelling, or by its id. */
  private static Optional<Paper> paper(String name, PaperStore papers, List<Notice> notices) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Paper> found =
        DocumentSymbol.parse(name)
            .map(symbol -> PaperId.ofSymbol(symbol.withoutReissue().text()))
            .flatMap(papers::paper)
            .or(() -> byId(name, papers));
    if (found.isEmpty()) {
      notices.add(Notice.of(NoticeKind.NO_SUCH_PAPER, name));
    }
    return found;
  }

  private static Optional<Paper> byId(String name, PaperStore papers) {
    try {
      return papers.paper(new PaperId(name));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private static List<Language> common(Optional<Paper> before, Optional<Paper> after) {
    return before.stream()
        .flatMap(paper -> paper.versions().stream())
        .filter(Version::readable)
        .map(version -> version.id().language())
        .filter(
            language ->
                after.flatMap(paper -> paper.in(language)).filter(Version::readable).isPresent())
        .toList();
  }

  private static VersionId version(Optional<Paper> paper, Language language) {
    return paper.flatMap(known -> known.in(language)).orElseThrow().id();
  }

  private static List<CompareRow> rows(List<Block> before, List<Block> after, Language language) {
    List<CompareRow> rows = new ArrayList<>();
    for (ParagraphPair pair :
        ParagraphDiff.of(
            before.stream().map(Block::text).toList(),
            after.stream().map(Block::text).toList(),
            language)) {
      Optional<Block> one =
          pair.before().isPresent()
              ? Optional.of(before.get(pair.before().getAsInt()))
              : Optional.empty();
      Optional<Block> other =
          pair.after().isPresent()
              ? Optional.of(after.get(pair.after().getAsInt()))
              : Optional.empty();
      rows.add(row(one, other, pair));
    }
    return rows;
  }

  private static CompareRow row(Optional<Block> one, Optional<Block> other, ParagraphPair pair) {
    List<DiffPiece> before = new ArrayList<>();
    List<DiffPiece> after = new ArrayList<>();
    if (one.isPresent() && other.isPresent()) {
      for (DiffRun run : pair.words()) {
        if (run.change() != Change.ADDED) {
          before.add(new DiffPiece(run.change(), run.before().of(one.get().text())));
        }
        if (run.change() != Change.REMOVED) {
          after.add(new DiffPiece(run.change(), run.after().of(other.get().text())));
        }
      }
    } else {
      one.ifPresent(block -> before.add(new DiffPiece(Change.REMOVED, block.text())));
      other.ifPresent(block -> after.add(new DiffPiece(Change.ADDED, block.text())));
    }
    return new CompareRow(
        one.map(block -> block.label().printed()).orElse(""),
        before,
        other.map(block -> block.label().printed()).orElse(""),
        after);
  }
}
