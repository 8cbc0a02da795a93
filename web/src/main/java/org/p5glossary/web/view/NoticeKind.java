package org.p5glossary.web.view;

import java.util.Locale;

/** What a reader may have to be told, with how many values its wording names. */
public enum NoticeKind implements Worded {
  /** Papers not yet indexed: their number. */
  INDEX_BEHIND(Level.WARNING, 1),
  /** A quotation mark or bracket without its other half; the search took it as a letter. */
  QUERY_UNBALANCED(Level.WARNING, 0),
  /** The query was cut: the greatest number of characters. */
  QUERY_CUT(Level.WARNING, 1),
  /** A part of the query that was not understood: the part. */
  QUERY_PART_IGNORED(Level.WARNING, 1),
  /** The search was stopped; the results are not complete. */
  SEARCH_STOPPED(Level.WARNING, 0),
  /** The version of the paper in a language is a scan: the language's name. */
  VERSION_NOT_READABLE(Level.WARNING, 1),
  /** The two versions shown could not be aligned. */
  NOT_ALIGNED(Level.WARNING, 0),
  /** What the reader did is stored. */
  SAVED(Level.DONE, 0),
  /** Words that come from elsewhere, shown as they are: the words. */
  OTHER(Level.WARNING, 1);

  /** How a notice looks. */
  public enum Level {
    DONE,
    WARNING
  }

  private final Level level;
  private final int arity;

  NoticeKind(Level level, int arity) {
    this.level = level;
    this.arity = arity;
  }

  /** How the notice looks, never null. */
  public Level level() {
    return level;
  }

  /** How many values a notice of this kind has. */
  public int arity() {
    return arity;
  }

  @Override
  public String messageKey() {
    return "notice." + name().toLowerCase(Locale.ROOT);
  }
}
