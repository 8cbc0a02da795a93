package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.signoff.RecordedStance;
import org.p5glossary.glossary.signoff.SectionFilter;
import org.p5glossary.glossary.signoff.SectionState;
import org.p5glossary.glossary.signoff.SignOffs;
import org.p5glossary.glossary.signoff.SigningDesk;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.BoardRequest;
import org.p5glossary.web.view.BoardView;
import org.p5glossary.web.view.SectionView;

/** The sections of the term base with what the five say of them. Thread-safe. */
final class Board {

  private final Instance instance;

  Board(Instance instance) {
    this.instance = instance;
  }

  /**
   * Some rows of the board.
   *
   * @param total how many sections are asked for
   * @param agreed of how many of those all five agree
   */
  record Page(List<BoardView.Row> rows, int total, int agreed) {}

  /** Which sections are asked for. */
  static SectionFilter filter(BoardRequest asked) {
    return new SectionFilter(
        Optional.of(asked.language()).filter(tag -> !tag.isEmpty()).map(Language::new),
        Optional.of(asked.delegation()).filter(code -> !code.isEmpty()).map(Delegation::of),
        Named.value(
            "state", asked.state(), code -> Coded.parse(SectionFilter.Standing.class, code)));
  }

  /** The sections that are asked for and a viewer may see, by the names of their entries. */
  Page page(BoardRequest asked, Viewer viewer, Language reader, Instant now, int rows) {
    SectionFilter filter = filter(asked);
    SignOffs.Page page =
        instance
            .workflow()
            .signOffs()
            .page(
                instance.order(reader),
                viewer,
                filter,
                now,
                (long) (asked.page() - 1) * rows,
                rows);
    return new Page(
        page.sections().stream().map(found -> row(found.entry(), found.state(), reader)).toList(),
        page.total(),
        page.agreed());
  }

  /** One section. */
  BoardView.Row row(Entry entry, Language language, Language reader, Instant now) {
    return row(
        entry, instance.workflow().signOffs().state(entry, language, now).orElseThrow(), reader);
  }

  private static BoardView.Row row(Entry entry, SectionState state, Language reader) {
    return new BoardView.Row(
        EntryNames.of(entry, reader),
        entry.sections().stream()
            .filter(section -> section.language().equals(state.language()))
            .flatMap(section -> section.terms().stream())
            .map(Term::text)
            .toList(),
        state);
  }

  /** A section as a box of the board names it: entry, language and hash of its text. */
  static SigningDesk.Section section(String value) {
    String[] parts = value.split(" ", -1);
    if (parts.length != 3) {
      throw new BadRequestResponse(
          "section=\"" + value + "\" is none: it has an entry, a language and a hash");
    }
    return new SigningDesk.Section(
        Named.value("section", parts[0], EntryId::new),
        Named.value("section", parts[1], Language::new),
        Named.value("section", parts[2], ContentHash::new));
  }

  /** A stance as a viewer may read it: the stance itself is for whoever sees the entry. */
  static SectionView.Said said(RecordedStance stance, Viewer viewer, boolean ofThisText) {
    return new SectionView.Said(stance, stance.decision().audience().visibleTo(viewer), ofThisText);
  }
}
