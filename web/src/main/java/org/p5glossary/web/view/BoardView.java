package org.p5glossary.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.signoff.SectionState;

/**
 * Concepts, languages and delegations, and what is missing.
 *
 * @param request what was asked for, never null
 * @param rows one for each section
 * @param agreed how many of all sections asked for are agreed
 * @param total how many there are
 * @param paging of the rows, never null
 * @param signs the delegation that the reader signs for, if they do
 * @param presides whether the reader may put sections under silence
 * @param today never null
 * @param notices what to say of what was tried
 */
public record BoardView(
    BoardRequest request,
    List<Row> rows,
    long agreed,
    long total,
    Paging paging,
    Optional<Delegation> signs,
    boolean presides,
    LocalDate today,
    List<Notice> notices) {

  /**
   * A section.
   *
   * @param name of its entry, never null
   * @param terms its terms in order
   * @param state never null
   */
  public record Row(EntryName name, List<String> terms, SectionState state) {

    public Row {
      terms = List.copyOf(terms);
    }

    /** The name of the text in forms. */
    public String value() {
      return state.entry() + " " + state.language() + " " + state.text().hex();
    }
  }

  public BoardView {
    Objects.requireNonNull(request, "request");
    rows = List.copyOf(rows);
    Objects.requireNonNull(paging, "paging");
    Objects.requireNonNull(signs, "signs");
    Objects.requireNonNull(today, "today");
    notices = List.copyOf(notices);
  }
}
