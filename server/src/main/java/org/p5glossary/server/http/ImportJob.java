package org.p5glossary.server.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportRow;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.glossary.intake.Outcome;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.server.instance.FileImport;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.MemoryFile;
import org.p5glossary.web.view.ImportView;
import org.p5glossary.web.view.Paging;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that somebody sent to be imported, and what would become, or became, of its rows. */
final class ImportJob extends JobQueue.Job {

  private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

  /** Rows of an outcome that are kept; all are counted. */
  private static final int MOST_ROWS = 1_000;

  private static final int PAGE = 100;

  /** Which rows are listed first: what a person has to look at. */
  private static final List<Outcome> FIRST =
      List.of(
          Outcome.REFUSED,
          Outcome.CONFLICTING,
          Outcome.CHANGED,
          Outcome.REMARK,
          Outcome.NEW,
          Outcome.IDENTICAL);

  private final String fileName;
  private final FileImport file;
  private final SentFiles sent;
  private ImportView.State state = ImportView.State.CHECKING;
  private final Map<Outcome, List<ImportRow>> rows = new EnumMap<>(Outcome.class);
  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private long written;
  private boolean whole;
  private String problem = "";

  /**
   * @param fileName what it was called
   * @param sent where it is; deleted when this is forgotten
   */
  ImportJob(String actor, String fileName, FileImport file, SentFiles sent) {
    super(actor);
    this.fileName = fileName;
    this.file = file;
    this.sent = sent;
  }

  @Override
  synchronized boolean working() {
    return state.working();
  }

  @Override
  void forgotten() {
    sent.delete();
  }

  /** Says that it will be written, unless that would be twice. */
  synchronized boolean beginToWrite() {
    boolean ready = state == ImportView.State.CHECKED || state == ImportView.State.STOPPED;
    if (ready) {
      state = ImportView.State.WRITING;
    }
    return ready;
  }

  /** It is not written after all. */
  synchronized void notBegun() {
    state = ImportView.State.CHECKED;
  }

  /** Reads the file and writes nothing. */
  void check() {
    // Bad rows are no end of a dry run; what stops it then is a file that cannot be read whole.
    ImportPolicy all = new ImportPolicy(ImportPolicy.Refused.SKIP, ImportPolicy.Conflicting.SKIP);
    run(() -> file.dryRun(all, this::keep), ImportView.State.CHECKED);
  }

  /** Writes the file, all or none. */
  void write(Instance instance, ImportPolicy policy) {
    run(
        () -> {
          instance.writing().lock();
          try {
            return file.apply(policy, actor(), this::keep, IngestProgress.SILENT);
          } finally {
            instance.writing().unlock();
          }
        },
        ImportView.State.WRITTEN);
  }

  /** One reading of the file. */
  @FunctionalInterface
  private interface Reading {
    ImportSummary read() throws IOException;
  }

  private void run(Reading reading, ImportView.State done) {
    synchronized (this) {
      rows.clear();
      counts.clear();
    }
    try {
      ended(reading.read(), done);
    } catch (IllegalArgumentException e) {
      failed(ImportView.State.IMPOSSIBLE, String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      LOG.error("a file was not imported", e);
      failed(ImportView.State.FAILED, "");
    }
  }

  private synchronized void keep(ImportRow row) {
    counts.merge(row.outcome(), 1L, Long::sum);
    List<ImportRow> kept = rows.computeIfAbsent(row.outcome(), none -> new ArrayList<>());
    if (kept.size() < MOST_ROWS) {
      kept.add(row);
    }
  }

  private synchronized void ended(ImportSummary summary, ImportView.State done) {
    written = summary.written();
    boolean stopped = summary.stopped();
    whole = done == ImportView.State.CHECKED ? !stopped : whole;
    state = stopped && done == ImportView.State.WRITTEN ? ImportView.State.STOPPED : done;
    notifyAll();
  }

  private synchronized void failed(ImportView.State how, String why) {
    state = how;
    problem = why;
    notifyAll();
  }

  /** Waits for the end of what is at work, but not long. */
  synchronized void await(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    try {
      for (long left = millis;
          state.working() && left > 0;
          left = (end - System.nanoTime()) / 1_000_000) {
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * As it stands now.
   *
   * @param wanted the outcome whose rows are listed; empty for what needs a look most
   * @param page of these, from 1
   */
  synchronized ImportView.Job now(Optional<Outcome> wanted, int page) {
    Optional<Outcome> chosen =
        wanted.or(
            () -> rows.keySet().stream().min(Comparator.comparingInt(one -> FIRST.indexOf(one))));
    List<ImportRow> all = chosen.map(one -> rows.getOrDefault(one, List.of())).orElse(List.of());
    Paging paging = new Paging(page, PAGE, all.size());
    RequestFields.within(page, paging.pages());
    int from = Math.min(all.size(), (page - 1) * PAGE);
    return new ImportView.Job(
        id(),
        fileName,
        file instanceof MemoryFile ? ImportView.Content.MEMORY : ImportView.Content.ENTRIES,
        state,
        counts,
        written,
        whole,
        problem,
        chosen,
        all.subList(from, Math.min(all.size(), from + PAGE)),
        all.size(),
        paging);
  }
}
