package org.p5glossary.server.http;

import java.util.List;
import java.util.Optional;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.server.instance.Ingest;
import org.p5glossary.server.instance.Instance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes papers in that people sent, one job after the other. Thread-safe. */
final class UploadJobs {

  private static final Logger LOG = LoggerFactory.getLogger(UploadJobs.class);

  private final Instance instance;
  private final Taggers taggers;
  private final JobQueue<UploadJob> queue;

  /**
   * @param queue closed by others; what is not finished then goes on with the next ingest
   */
  UploadJobs(Instance instance, Taggers taggers, JobQueue<UploadJob> queue) {
    this.instance = instance;
    this.taggers = taggers;
    this.queue = queue;
  }

  /**
   * Takes files in, soon.
   *
   * @param sent deleted when they are taken in
   * @throws Refusal if too many wait already; the files are left
   */
  UploadJob start(SentFiles sent, List<IncomingFile> files, String actor) {
    UploadJob job = new UploadJob(actor, files.size());
    queue.add(job, () -> run(job, sent, files));
    return job;
  }

  Optional<UploadJob> job(String id, String actor) {
    return queue.find(id, actor);
  }

  private void run(UploadJob job, SentFiles sent, List<IncomingFile> files) {
    try {
      instance.writing().lock();
      try {
        job.ended(new Ingest(instance, taggers).ingestFiles(files, job.actor(), job));
      } finally {
        instance.writing().unlock();
      }
    } catch (RuntimeException e) {
      LOG.error("an upload was not taken in", e);
      job.failed();
    } finally {
      sent.delete();
    }
  }
}
