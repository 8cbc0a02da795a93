package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.audience.Audience;

/**
 * The page to send papers, or how far their taking in has come.
 *
 * @param notices what was wrong with what was sent
 * @param audiences whom the reader may say that papers are for
 * @param job what was sent; empty before anything is
 */
public record UploadView(List<Notice> notices, List<Audience> audiences, Optional<Job> job) {

  public UploadView {
    notices = List.copyOf(notices);
    audiences = List.copyOf(audiences);
    Objects.requireNonNull(job, "job");
  }

  /** How far it has come. */
  public enum State implements Worded {
    WAITING,
    READING,
    PROCESSING,
    FINISHED,
    FAILED;

    /** Whether nothing more will come. */
    public boolean ended() {
      return this == FINISHED || this == FAILED;
    }

    @Override
    public String messageKey() {
      return "upload.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Files that were sent together.
   *
   * @param id its name in addresses
   * @param files how many were sent, at least 1
   * @param state never null
   * @param done files or papers finished in this state, from 0
   * @param total of so many
   * @param item the one at work, "" between two
   * @param warnings what a person should know, a line each
   * @param report what was done; present when finished
   */
  public record Job(
      String id,
      int files,
      State state,
      int done,
      int total,
      String item,
      List<String> warnings,
      Optional<Report> report) {

    public Job {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(item, "item");
      warnings = List.copyOf(warnings);
      Objects.requireNonNull(report, "report");
      Bounds.atLeast(1, files, "files");
      Bounds.atLeast(0, done, "done");
      Bounds.atLeast(0, total, "total");
    }
  }

  /**
   * What was done.
   *
   * @param taken files taken in
   * @param known files that were there already
   * @param rejected files that were not taken in
   */
  public record Report(int taken, int known, List<Rejected> rejected) {

    public Report {
      rejected = List.copyOf(rejected);
    }
  }

  /**
   * A file that was not taken in.
   *
   * @param file its name
   * @param reason what is wrong with it
   * @param hint what to try
   */
  public record Rejected(String file, String reason, String hint) {

    public Rejected {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(hint, "hint");
    }
  }
}
