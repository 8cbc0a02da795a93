package org.p5glossary.server.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.p5glossary.ingest.pipeline.IngestProgress;

/**
 * Shows how an ingest goes on: a bar with counts and time left where a person watches, a plain line
 * now and then elsewhere.
 */
public final class ConsoleProgress implements IngestProgress {

  private static final int BAR_WIDTH = 24;
  private static final Duration PLAIN_INTERVAL = Duration.ofSeconds(5);

  private final PrintWriter err;
  private final boolean interactive;
  private long phaseStarted;
  private long lastPlainLine;
  private int barLength;

  /**
   * @param terminal where progress is shown
   */
  public ConsoleProgress(Terminal terminal) {
    this.err = terminal.err();
    this.interactive = terminal.interactive();
  }

  @Override
  public void next(Phase phase, int done, int total, String item) {
    long now = System.nanoTime();
    if (done == 0) {
      phaseStarted = now;
      lastPlainLine = now;
    }
    if (interactive) {
      draw(phase, done, total, item, now);
    } else if (done == 0 || now - lastPlainLine >= PLAIN_INTERVAL.toNanos()) {
      lastPlainLine = now;
      err.println(words(phase) + " " + (done + 1) + " of " + total + ": " + item);
      err.flush();
    }
  }

  private void draw(Phase phase, int done, int total, String item, long now) {
    int filled = BAR_WIDTH * done / Math.max(1, total);
    String line =
        String.format(
            Locale.ROOT,
            "%s [%s%s] %d/%d%s  %s",
            words(phase),
            "#".repeat(filled),
            ".".repeat(BAR_WIDTH - filled),
            done,
            total,
            left(done, total, now),
            item);
    int width = Math.min(line.length(), 100);
    err.print("\r" + line.substring(0, width) + " ".repeat(Math.max(0, barLength - width)));
    err.flush();
    barLength = width;
  }

  private String left(int done, int total, long now) {
    if (done == 0) {
      return "";
    }
    long seconds = (now - phaseStarted) / done * (total - done) / 1_000_000_000L;
    return String.format(Locale.ROOT, ", %d:%02d left", seconds / 60, seconds % 60);
  }

  @Override
  public void finished(Phase phase, int total) {
    clearBar();
    err.println(words(phase) + ": " + total + " done");
    err.flush();
  }

  @Override
  public void warning(String item, String message) {
    clearBar();
    err.println("warning: " + item + ": " + message);
    err.flush();
  }

  private void clearBar() {
    if (barLength > 0) {
      err.print("\r" + " ".repeat(barLength) + "\r");
      barLength = 0;
    }
  }

  private static String words(Phase phase) {
    return switch (phase) {
      case READING -> "reading";
      case PROCESSING -> "aligning and indexing";
    };
  }
}
