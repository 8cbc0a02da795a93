package org.p5glossary.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Closes a stream on which nothing comes for too long, since reading it cannot be timed. */
final class SilenceWatch implements AutoCloseable {

  private final AtomicLong lastHeard = new AtomicLong(System.nanoTime());
  private final AtomicBoolean silent = new AtomicBoolean();
  private final Thread thread;

  SilenceWatch(InputStream stream, Duration limit) {
    thread = new Thread(() -> watch(stream, limit.toNanos()), "fetch silence");
    thread.setDaemon(true);
    thread.start();
  }

  private void watch(InputStream stream, long limitNanos) {
    try {
      long left = limitNanos;
      while (left > 0) {
        Thread.sleep(left / 1_000_000 + 1);
        left = limitNanos - (System.nanoTime() - lastHeard.get());
      }
      silent.set(true);
      stream.close();
    } catch (InterruptedException done) {
      // The stream ended in time.
    } catch (IOException closing) {
      // It is to be closed either way.
    }
  }

  /** Something came. */
  void heard() {
    lastHeard.set(System.nanoTime());
  }

  /** Whether the stream was closed for silence. */
  boolean silent() {
    return silent.get();
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
