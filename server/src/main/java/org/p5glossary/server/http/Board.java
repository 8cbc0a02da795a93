package org.p5glossary.server.http;

import com.ibm.icu.text.Collator;
import io.javalin.http.BadRequestResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.signoff.DelegationState;
import org.p5glossary.glossary.signoff.RecordedStance;
import org.p5glossary.glossary.signoff.SectionState;
import org.p5glossary.glossary.signoff.SigningDesk;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.BoardRequest;
import org.p5glossary.web.view.BoardView;
import org.p5glossary.web.view.EntryName;
import org.p5glossary.web.view.SectionView;

/** The sections of the term base with what the five say of them. Thread-safe. */
final class Board {

  private final Instance instance;

  Board(Instance instance) {
    this.instance = instance;
  }

  /** The sections that are asked for and a viewer may see, by the names of their entries. */
  List<BoardView.Row> rows(BoardRequest asked, Viewer viewer, Language reader, Instant now) {
    List<BoardView.Row> rows = new ArrayList<>();
    for (Entry entry : instance.terms(viewer).entries()) {
      for (LanguageSection section : entry.sections()) {
        boolean wanted =
            asked.language().isEmpty()
                || section.language().matches(new Language(asked.language()));
        if (wanted) {
          BoardView.Row row = row(entry, section.language(), reader, now);
          if (fits(row.state(), asked)) {
            rows.add(row);
          }
        }
      }
    }
    Collator collator = Collator.getInstance(reader.locale());
    rows.sort(
        Comparator.<BoardView.Row, EntryName>comparing(
                BoardView.Row::name, Comparator.comparing(EntryName::text, collator::compare))
            .thenComparing(row -> row.name().id())
            .thenComparing(row -> Language.OFFICIAL.indexOf(row.state().language())));
    return rows;
  }

  /** One section. */
  BoardView.Row row(Entry entry, Language language, Language reader, Instant now) {
    return new BoardView.Row(
        EntryNames.of(entry, reader),
        entry.sections().stream()
            .filter(section -> section.language().equals(language))
            .flatMap(section -> section.terms().stream())
            .map(Term::text)
            .toList(),
        instance.workflow().signOffs().state(entry, language, now).orElseThrow());
  }

  private static boolean fits(SectionState state, BoardRequest asked) {
    boolean missing =
        asked.delegation().isEmpty() || state.missing().contains(Delegation.of(asked.delegation()));
    return missing
        && switch (asked.state()) {
          case "" -> true;
          case "open" -> !state.agreed();
          case "agreed" -> state.agreed();
          case "reserved" ->
              state.delegations().stream().anyMatch(each -> reserved(each.position()));
          default ->
              throw new BadRequestResponse(
                  "state=\"" + asked.state() + "\" is none; try open, agreed or reserved");
        };
  }

  private static boolean reserved(DelegationState.Position position) {
    return position == DelegationState.Position.RESERVES
        || position == DelegationState.Position.PROPOSES
        || position == DelegationState.Position.CONTRADICTS;
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
