package org.p5glossary.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.signoff.RecordedStance;

/**
 * One section of an entry, with what the five say of it.
 *
 * @param row never null
 * @param definitions in its language
 * @param history everything that was ever said of it, the latest first, as far as the reader sees
 *     it
 * @param signs the delegation that the reader signs for, if they do
 * @param presides whether the reader may open and end a silence procedure
 * @param audiences whom the reader may write for
 * @param today never null
 * @param notices what to say of what was tried
 */
public record SectionView(
    BoardView.Row row,
    List<String> definitions,
    List<Said> history,
    Optional<Delegation> signs,
    boolean presides,
    List<Audience> audiences,
    LocalDate today,
    List<Notice> notices) {

  /**
   * A stance.
   *
   * @param stance never null
   * @param readable whether the reader may see reason and alternative
   * @param ofThisText whether it speaks of the text of today
   */
  public record Said(RecordedStance stance, boolean readable, boolean ofThisText) {}

  public SectionView {
    Objects.requireNonNull(row, "row");
    definitions = List.copyOf(definitions);
    history = List.copyOf(history);
    Objects.requireNonNull(signs, "signs");
    audiences = List.copyOf(audiences);
    Objects.requireNonNull(today, "today");
    notices = List.copyOf(notices);
  }
}
