package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.pipeline.IngestReport;
import org.p5glossary.web.view.UploadView;

/** Files that were sent together, and how far their taking in has come. Thread-safe. */
final class UploadJob extends JobQueue.Job implements IngestProgress {

  /** More are counted and not kept: a scan may warn of every page. */
  private static final int MOST_WARNINGS = 200;

  private final int files;
  private final List<String> warnings = new ArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private UploadView.State state = UploadView.State.WAITING;
  private int done;
  private int total;
  private String item = "";
  private Optional<UploadView.Report> report = Optional.empty();

  UploadJob(String actor, int files) {
    super(actor);
    this.files = files;
  }

  @Override
  synchronized boolean working() {
    return !state.ended();
  }

  @Override
  void forgotten() {
    listeners.clear();
  }

  /** As it stands now. */
  synchronized UploadView.Job now() {
    return new UploadView.Job(id(), files, state, done, total, item, warnings, report);
  }

  /** Calls somebody after every change, from the thread that makes it. */
  void listen(Runnable listener) {
    listeners.add(listener);
  }

  void forget(Runnable listener) {
    listeners.remove(listener);
  }

  @Override
  public void next(Phase phase, int finished, int of, String name) {
    synchronized (this) {
      state = phase == Phase.READING ? UploadView.State.READING : UploadView.State.PROCESSING;
      done = finished;
      total = of;
      item = name;
    }
    tell();
  }

  @Override
  public void finished(Phase phase, int of) {
    synchronized (this) {
      done = of;
      item = "";
    }
    tell();
  }

  @Override
  public synchronized void warning(String name, String message) {
    if (warnings.size() < MOST_WARNINGS) {
      warnings.add(name + ": " + message);
    }
  }

  /** All is done. */
  void ended(IngestReport made) {
    synchronized (this) {
      state = UploadView.State.FINISHED;
      report =
          Optional.of(
              new UploadView.Report(
                  made.taken(),
                  made.known(),
                  made.rejected().stream()
                      .map(
                          one ->
                              new UploadView.Rejected(
                                  String.valueOf(one.file().getFileName()),
                                  one.reason(),
                                  one.hint()))
                      .toList()));
    }
    tell();
  }

  /** It went wrong; the log says why. */
  void failed() {
    synchronized (this) {
      state = UploadView.State.FAILED;
    }
    tell();
  }

  /** Whoever cannot be told any more is forgotten: that must not stop the work. */
  private void tell() {
    for (Runnable listener : List.copyOf(listeners)) {
      try {
        listener.run();
      } catch (RuntimeException gone) {
        listeners.remove(listener);
      }
    }
  }
}
