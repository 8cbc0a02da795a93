package org.p5glossary.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.diff.FieldChange;

/**
 * What people apart decided differently about entries, to choose between.
 *
 * @param conflicts by entry
 * @param notices what to say of what was tried
 */
public record ConflictsView(List<Conflict> conflicts, List<Notice> notices) {

  /**
   * One entry with different texts.
   *
   * @param name of the entry, never null
   * @param sides two or more
   */
  public record Conflict(EntryName name, List<Side> sides) {

    public Conflict {
      Objects.requireNonNull(name, "name");
      sides = List.copyOf(sides);
    }
  }

  /**
   * What one of them decided.
   *
   * @param event its name, never null
   * @param by who decided, never null
   * @param at when, never null
   * @param origin the instance where it was decided, never null
   * @param removes whether it takes the entry out
   * @param changes what it changes of the text that stands until somebody chooses
   */
  public record Side(
      ContentHash event,
      String by,
      Instant at,
      String origin,
      boolean removes,
      List<FieldChange> changes) {

    public Side {
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(origin, "origin");
      changes = List.copyOf(changes);
    }
  }

  public ConflictsView {
    conflicts = List.copyOf(conflicts);
    notices = List.copyOf(notices);
  }
}
