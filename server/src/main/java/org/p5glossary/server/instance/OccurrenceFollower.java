package org.p5glossary.server.instance;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.pipeline.TermFinding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the terms found in papers follow the term base while a server runs, a moment after the last
 * of several changes. Works on one paper at a time, so that nobody who writes waits for all of
 * them.
 */
public final class OccurrenceFollower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OccurrenceFollower.class);

  /**
   * Between two looks at the term base: who edits several entries in a row is not followed each.
   */
  private static final long PAUSE_SECONDS = 2;

  /** The longest that closing waits for the paper at hand. */
  private static final long CLOSING_SECONDS = 30;

  private final Instance instance;
  private final ScheduledExecutorService clock;

  /** As it stood at the last look. */
  private TermBase seen;

  /** By which terms were found in all papers; none at first, so that a cut-short run goes on. */
  private Optional<TermBase> followed = Optional.empty();

  /**
   * @param instance open for writing
   */
  OccurrenceFollower(Instance instance) {
    this.instance = instance;
    this.seen = instance.terms();
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "p5-occurrences");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Starts to follow. */
  @SuppressWarnings("FutureReturnValueIgnored") // lookSafely lets nothing through to the future
  public static OccurrenceFollower start(Instance instance) {
    OccurrenceFollower follower = new OccurrenceFollower(instance);
    follower.clock.scheduleWithFixedDelay(
        follower::lookSafely, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    return follower;
  }

  /** A failure must not end the looking; the papers that are left keep their old fingerprint. */
  private void lookSafely() {
    try {
      look();
    } catch (RuntimeException e) {
      LOG.error("cannot find terms anew after a change; tried again after the next one", e);
      followed = Optional.of(seen);
    }
  }

  /** Follows if the term base changed, but not since the last look. */
  void look() {
    TermBase now = instance.terms();
    if (followed.filter(known -> known == now).isPresent()) {
      return;
    }
    if (now != seen) {
      seen = now;
      return;
    }
    TermRecogniser recogniser = instance.recogniser();
    TermFinding finding = instance.stages().termFinding();
    for (PaperId paper : finding.stale(recogniser)) {
      instance.writing().lock();
      try {
        if (instance.terms() != now || clock.isShutdown()) {
          return; // The next look, or the next start, goes on from here.
        }
        finding.again(paper, recogniser);
      } finally {
        instance.writing().unlock();
      }
    }
    followed = Optional.of(now);
  }

  /** Ends the following, after the paper at hand. */
  @Override
  public void close() {
    clock.shutdown();
    try {
      if (!clock.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("terms are still being found in a paper after {} s", CLOSING_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
