package org.p5glossary.ingest.extract.guard;

import java.time.Duration;
import org.p5glossary.ingest.extract.ExtractionLimits;

/**
 * What one file may still cost: characters of text, unpacked bytes, time. One instance a file; not
 * thread-safe.
 */
public final class Budget {

  /** The clock is read on every 256th step: often enough for any limit, cheap enough for a loop. */
  private static final int STEPS_PER_LOOK = 256;

  /**
   * The part of all memory that the unpacked parts of one file may take: they are copied once while
   * they grow, and other files are read at the same time.
   */
  private static final int SHARE_OF_MEMORY = 6;

  private final ExtractionLimits limits;
  private final long memory;
  private final long startedAt = System.nanoTime();
  private long characters;
  private long inflatedBytes;
  private long keptBytes;
  private int steps;

  /** A budget that starts now. */
  public Budget(ExtractionLimits limits) {
    this(limits, Runtime.getRuntime().maxMemory());
  }

  /**
   * A budget that starts now.
   *
   * @param limits never null
   * @param memory how much memory the program has, in bytes
   */
  public Budget(ExtractionLimits limits, long memory) {
    this.limits = limits;
    this.memory = memory;
  }

  /** The limits that the budget keeps, never null. */
  public ExtractionLimits limits() {
    return limits;
  }

  /**
   * One step of work: to be called in every loop over what came from outside.
   *
   * @throws UnreadableFileException if the time is over
   */
  public void step() {
    if (++steps % STEPS_PER_LOOK == 0) {
      look();
    }
  }

  /**
   * Looks at the clock now, before or after a step that takes long.
   *
   * @throws UnreadableFileException if the time is over
   */
  public void look() {
    Duration limit = limits.timeLimit();
    if (System.nanoTime() - startedAt > limit.toNanos()) {
      throw new UnreadableFileException(
          "reading took longer than the limit of " + limit.toMillis() + " ms for one file",
          "allow more time for a file, or save the document anew with an office program");
    }
  }

  /**
   * Spends some characters (UTF-16 units) of text.
   *
   * @throws UnreadableFileException if the file has more text than allowed
   */
  public void spendCharacters(long count) {
    characters += count;
    if (characters > limits.maxCharacters()) {
      throw new UnreadableFileException(
          "the file has more than "
              + limits.maxCharacters()
              + " characters of text, the most that is allowed",
          "split the document, or allow more characters a file");
    }
  }

  /**
   * Keeps some unpacked bytes in memory until the file is read. Running out of memory would be felt
   * by whatever else the program does.
   *
   * @throws UnreadableFileException if this file would take too much of it
   */
  public void keepBytes(long count) {
    keptBytes += count;
    if (keptBytes > memory / SHARE_OF_MEMORY) {
      throw new UnreadableFileException(
          "the file unpacks to more than "
              + memory / SHARE_OF_MEMORY
              + " bytes, the most that the memory of this program allows: it may be a bomb",
          "do not trust the file; if it is known to be good, start the program with more memory");
    }
  }

  /**
   * Spends some unpacked bytes.
   *
   * @throws UnreadableFileException if the file unpacks to more than allowed
   */
  public void spendInflatedBytes(long count) {
    inflatedBytes += count;
    if (inflatedBytes > limits.maxInflatedBytes()) {
      throw new UnreadableFileException(
          "the file unpacks to more than "
              + limits.maxInflatedBytes()
              + " bytes, the most that is allowed: it may be a bomb",
          "open the document in an office program and save it anew; do not trust it otherwise");
    }
  }
}
