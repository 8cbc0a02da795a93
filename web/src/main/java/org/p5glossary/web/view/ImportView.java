package org.p5glossary.web.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.intake.ImportRow;
import org.p5glossary.glossary.intake.Outcome;

/**
 * The page to import a file of entries or a translation memory: what would become of each of its
 * rows, before anything is written.
 *
 * @param notices what was wrong with what was sent
 * @param audiences whom the reader may say that a translation memory is for
 * @param job what was sent; empty before anything is
 */
public record ImportView(List<Notice> notices, List<Audience> audiences, Optional<Job> job) {

  public ImportView {
    notices = List.copyOf(notices);
    audiences = List.copyOf(audiences);
    Objects.requireNonNull(job, "job");
  }

  /** How far it has come. */
  public enum State implements Worded {
    /** The file waits or is read; nothing is written. */
    CHECKING,
    /** It is known what would become of each row. */
    CHECKED,
    /** The file waits to be written or is written. */
    WRITING,
    WRITTEN,
    /** Rows stood in the way: nothing was written. */
    STOPPED,
    /** The file cannot be imported so; it is said why. */
    IMPOSSIBLE,
    /** It went wrong; the log says why. */
    FAILED;

    /** Whether somebody waits for more. */
    public boolean working() {
      return this == CHECKING || this == WRITING;
    }

    @Override
    public String messageKey() {
      return "import.state." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a file holds. */
  public enum Content {
    ENTRIES,
    MEMORY
  }

  /**
   * A file that was sent.
   *
   * @param id its name in addresses
   * @param file what it was called
   * @param content what it holds, never null
   * @param state never null
   * @param counts how many rows had each outcome; outcomes without rows are left out
   * @param written how many entries or units were written
   * @param whole whether the file could be read to its end
   * @param problem why it cannot be imported so, in English; else ""
   * @param chosen the outcome whose rows are listed; empty if there are no rows
   * @param rows of that outcome, of this page
   * @param kept how many rows of that outcome are kept to be listed
   * @param paging through those
   */
  public record Job(
      String id,
      String file,
      Content content,
      State state,
      Map<Outcome, Long> counts,
      long written,
      boolean whole,
      String problem,
      Optional<Outcome> chosen,
      List<ImportRow> rows,
      long kept,
      Paging paging) {

    public Job {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(content, "content");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(problem, "problem");
      Objects.requireNonNull(chosen, "chosen");
      Objects.requireNonNull(paging, "paging");
      counts = Map.copyOf(counts);
      rows = List.copyOf(rows);
    }

    /** How many rows had an outcome. */
    public long count(Outcome outcome) {
      return counts.getOrDefault(outcome, 0L);
    }

    /** Whether there is anything that could be written. */
    public boolean writable() {
      boolean any =
          count(Outcome.NEW) + count(Outcome.CHANGED) > 0
              || (content == Content.ENTRIES && count(Outcome.CONFLICTING) > 0);
      return any && whole && (state == State.CHECKED || state == State.STOPPED);
    }
  }
}
