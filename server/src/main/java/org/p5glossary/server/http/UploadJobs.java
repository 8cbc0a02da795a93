package org.p5glossary.server.http;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.server.instance.Ingest;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files in that people sent, one job after the other. Thread-safe. */
final class UploadJobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(UploadJobs.class);

  /** Jobs that are remembered; of these so many may wait. */
  private static final int MOST_KEPT = 50;

  private static final int MOST_WAITING = 8;

  /** How long a stop waits for the job at work; what is not finished then goes on later. */
  private static final int STOP_SECONDS = 60;

  private final Instance instance;
  private final Taggers taggers;
  private final Map<String, UploadJob> jobs = new LinkedHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "uploads");
            thread.setDaemon(true);
            return thread;
          });

  UploadJobs(Instance instance, Taggers taggers) {
    this.instance = instance;
    this.taggers = taggers;
  }

  /**
   * Takes files in, soon.
   *
   * @param folder where they are; deleted with all that is in it when they are taken in
   * @throws Refusal if too many wait already; the folder is left
   */
  UploadJob start(Path folder, List<IncomingFile> files, String actor) {
    UploadJob job = new UploadJob(UUID.randomUUID().toString(), actor, files.size());
    synchronized (jobs) {
      if (jobs.values().stream().filter(one -> !one.now().state().ended()).count()
          >= MOST_WAITING) {
        throw new Refusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            Notice.of(NoticeKind.UPLOADS_WAITING, MOST_WAITING),
            MOST_WAITING + " uploads are waiting; nothing was taken in; try again later");
      }
      jobs.put(job.id(), job);
      jobs.values().stream()
          .filter(one -> jobs.size() > MOST_KEPT && one.now().state().ended())
          .findFirst()
          .ifPresent(eldest -> jobs.remove(eldest.id()));
    }
    worker.execute(() -> run(job, folder, files, actor));
    return job;
  }

  Optional<UploadJob> job(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  private void run(UploadJob job, Path folder, List<IncomingFile> files, String actor) {
    try {
      instance.writing().lock();
      try {
        job.ended(new Ingest(instance, taggers).ingestFiles(files, actor, job));
      } finally {
        instance.writing().unlock();
      }
    } catch (RuntimeException e) {
      LOG.error("an upload was not taken in", e);
      job.failed();
    } finally {
      delete(folder);
    }
  }

  /** Deletes a folder and the files in it. */
  static void delete(Path folder) {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      LOG.warn("cannot delete {}: {}", folder, e.getMessage());
    }
  }

  @Override
  public void close() {
    worker.shutdown();
    try {
      if (!worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("an upload is not finished; the next ingest goes on with it");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
