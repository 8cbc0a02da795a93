package org.p5glossary.server.http;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that people asked for, one piece after the other; what became of it is remembered for a
 * while, and shown to nobody else. Thread-safe.
 *
 * @param <J> the work
 */
final class JobQueue<J extends JobQueue.Job> implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JobQueue.class);

  private static final int MOST_WAITING = 8;

  private final String name;
  private final int mostKept;
  private final Duration stop;
  private final Map<String, J> jobs = new LinkedHashMap<>();
  private final ExecutorService worker;

  /** A piece of work. */
  abstract static class Job {

    private final String id = UUID.randomUUID().toString();
    private final String actor;

    /**
     * @param actor who asks for it
     */
    Job(String actor) {
      this.actor = actor;
    }

    final String id() {
      return id;
    }

    final String actor() {
      return actor;
    }

    /** Whether it waits or is at work. */
    abstract boolean working();

    /** Nobody can ask for it any more. */
    abstract void forgotten();
  }

  /**
   * @param name of the thread that works
   * @param mostKept how many are remembered
   * @param stop how long a stop waits for the one at work
   */
  JobQueue(String name, int mostKept, Duration stop) {
    this.name = name;
    this.mostKept = mostKept;
    this.stop = stop;
    this.worker =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Does a job, soon.
   *
   * @param work does it; throws nothing that concerns the person
   * @throws Refusal if too many wait already; the job is not taken
   */
  void add(J job, Runnable work) {
    synchronized (jobs) {
      if (jobs.values().stream().filter(Job::working).count() >= MOST_WAITING) {
        throw new Refusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            Notice.of(NoticeKind.UPLOADS_WAITING, MOST_WAITING),
            MOST_WAITING + " uploads are waiting; nothing was taken in; try again later");
      }
      jobs.put(job.id(), job);
      forgetEldest();
    }
    worker.execute(work);
  }

  private void forgetEldest() {
    Iterator<J> eldest = jobs.values().iterator();
    while (jobs.size() > mostKept && eldest.hasNext()) {
      J job = eldest.next();
      if (!job.working()) {
        eldest.remove();
        job.forgotten();
      }
    }
  }

  /** A job of a person, as long as it is remembered. */
  Optional<J> find(String id, String actor) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id)).filter(job -> job.actor().equals(actor));
    }
  }

  /** Forgets a job that is not at work. */
  void forget(J job) {
    synchronized (jobs) {
      if (!job.working() && jobs.remove(job.id(), job)) {
        job.forgotten();
      }
    }
  }

  @Override
  public void close() {
    worker.shutdown();
    try {
      if (!worker.awaitTermination(stop.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("{}: the work of one is not finished", name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (jobs) {
      jobs.values().forEach(Job::forgotten);
      jobs.clear();
    }
  }
}
