package org.p5glossary.web.view;

import java.util.Locale;

/** What a reader may have to be told. */
public enum NoticeKind implements Worded {
  /** Papers not yet indexed: their number. */
  INDEX_BEHIND(Level.WARNING, Values.NUMBER),
  /** A quotation mark or bracket without its other half; the search took it as a letter. */
  QUERY_UNBALANCED(Level.WARNING, Values.NONE),
  /** The query was cut: the greatest number of characters. */
  QUERY_CUT(Level.WARNING, Values.NUMBER),
  /** The query was not searched: the greatest number of characters. */
  QUERY_TOO_LONG(Level.WARNING, Values.NUMBER),
  /** The query was not searched: the greatest number of words. */
  QUERY_TOO_MANY_WORDS(Level.WARNING, Values.NUMBER),
  /** The query was not searched: the greatest depth of parentheses. */
  QUERY_TOO_DEEP(Level.WARNING, Values.NUMBER),
  /** The query was not searched: the greatest number of steps of a regular expression. */
  QUERY_REGEX_TOO_COMPLEX(Level.WARNING, Values.NUMBER),
  /** A regular expression that is malformed: the expression. */
  QUERY_BAD_REGEX(Level.WARNING, Values.TEXT),
  /** A name before a colon that is no field: the name. */
  QUERY_UNKNOWN_FIELD(Level.WARNING, Values.TEXT),
  /** An operator without operands: the operator. */
  QUERY_STRAY_OPERATOR(Level.WARNING, Values.TEXT),
  /** A field with a value that it does not understand: both. */
  QUERY_BAD_VALUE(Level.WARNING, Values.TEXT),
  /** A part of the query that was not understood: the part. */
  QUERY_PART_IGNORED(Level.WARNING, Values.TEXT),
  /** The search was stopped; the results are not complete. */
  SEARCH_STOPPED(Level.WARNING, Values.NONE),
  /** The version of the paper in a language is a scan: the language's name. */
  VERSION_NOT_READABLE(Level.WARNING, Values.TEXT),
  /** A later revision is in the corpus: its symbol. */
  SUPERSEDED(Level.WARNING, Values.TEXT),
  /** The text of a version was recognised from a scan: the language's name. */
  TEXT_FROM_SCAN(Level.WARNING, Values.TEXT),
  /** The two versions shown could not be aligned. */
  NOT_ALIGNED(Level.WARNING, Values.NONE),
  /** What was given is no document symbol: what it was. */
  NO_SYMBOL(Level.WARNING, Values.TEXT),
  /** No file was chosen. */
  NO_FILE_CHOSEN(Level.WARNING, Values.NONE),
  /** There is no such paper: what was given. */
  NO_SUCH_PAPER(Level.WARNING, Values.TEXT),
  /** Two papers have no readable version in a common language. */
  NO_COMMON_LANGUAGE(Level.WARNING, Values.NONE),
  /** Name and password do not fit. */
  LOGIN_FAILED(Level.WARNING, Values.NONE),
  /** Too many attempts: minutes to wait. */
  LOGIN_LATER(Level.WARNING, Values.NUMBER),
  /** The provider did not say who the reader is. */
  LOGIN_ELSEWHERE_FAILED(Level.WARNING, Values.NONE),
  /** The provider knows the reader, but there is no account: the name. */
  LOGIN_NO_ACCOUNT(Level.WARNING, Values.TEXT),
  /** What the reader did is stored. */
  SAVED(Level.DONE, Values.NONE),
  /** A correction was not made, because the pairing changed meanwhile: who changed it. */
  CORRECTION_CHANGED(Level.WARNING, Values.TEXT),
  /** A correction was not made, because the texts changed meanwhile. */
  CORRECTION_TEXT_CHANGED(Level.WARNING, Values.NONE),
  /** A correction was not made: there is no such pair, sentence or place to split. */
  CORRECTION_IMPOSSIBLE(Level.WARNING, Values.NONE),
  /** A correction was not made: nothing stands there to merge with or to move. */
  CORRECTION_NO_NEIGHBOUR(Level.WARNING, Values.NONE),
  /** A correction was not made: it was verified before. */
  CORRECTION_NEEDLESS(Level.WARNING, Values.NONE),
  /** Nothing was undone or redone: something else was corrected last. */
  CORRECTION_NOT_LAST(Level.WARNING, Values.NONE),
  /** A correction was not made: the place cannot be told from others. */
  CORRECTION_NOT_UNIQUE(Level.WARNING, Values.NONE),
  /** A correction was not made: somebody else is changing something. */
  CORRECTION_BUSY(Level.WARNING, Values.NONE),
  /** A draft could not be read: why. */
  DRAFT_REFUSED(Level.WARNING, Values.TEXT),
  /** No draft was given to check. */
  DRAFT_MISSING(Level.WARNING, Values.NONE),
  /** Nothing was stored: the entry was changed meanwhile. */
  REVIEW_STALE(Level.WARNING, Values.NONE),
  /** Nothing was stored: a new term has neither passage nor reason. */
  REVIEW_UNPROVED(Level.WARNING, Values.NONE),
  /** Nothing was stored: nothing is changed. */
  REVIEW_NOTHING_CHANGED(Level.WARNING, Values.NONE),
  /** Nothing was stored: another entry has this id. */
  REVIEW_ID_TAKEN(Level.WARNING, Values.NONE),
  /** Nothing was stored: there is no such entry. */
  REVIEW_NO_ENTRY(Level.WARNING, Values.NONE),
  /** Nothing was stored: the proposal was decided or revised meanwhile. */
  REVIEW_NOT_AS_READ(Level.WARNING, Values.NONE),
  /** Nothing was stored: it is somebody else's. */
  REVIEW_NOT_YOURS(Level.WARNING, Values.NONE),
  /** Nothing was stored: the reader is not among those whom it would be for. */
  REVIEW_AUDIENCE(Level.WARNING, Values.NONE),
  /** Nothing was stored: a rejection needs a reason. */
  REVIEW_NO_REASON(Level.WARNING, Values.NONE),
  /** Nothing was stored: a passage that was named is not there. */
  REVIEW_NO_PASSAGE(Level.WARNING, Values.TEXT),
  /** Nothing was signed: the text was changed meanwhile. */
  SIGN_STALE(Level.WARNING, Values.NONE),
  /** Nothing was signed: a reservation needs a reason, an alternative a wording. */
  SIGN_INCOMPLETE(Level.WARNING, Values.NONE),
  /** No ballot was given. */
  BALLOT_MISSING(Level.WARNING, Values.NONE),
  /** What would become of a ballot. */
  BALLOT_CHECKED(Level.DONE, Values.NONE),
  /** Rows of a ballot cannot be recorded, so none is. */
  BALLOT_REFUSED(Level.WARNING, Values.NONE),
  /** A ballot would be cut off: how many sections a file of the kind can hold. */
  BALLOT_TOO_LONG(Level.WARNING, Values.NUMBER),
  /** A file is no ballot: why. */
  BALLOT_UNREADABLE(Level.WARNING, Values.TEXT),
  /** Nothing was chosen on the board. */
  SIGN_NOTHING_CHOSEN(Level.WARNING, Values.NONE),
  /** A silence procedure was not opened or ended. */
  SILENCE_REFUSED(Level.WARNING, Values.NONE),
  /** Nothing was restored: the entry was changed meanwhile, or says that already. */
  RESTORE_REFUSED(Level.WARNING, Values.NONE),
  /** Sides of a conflict came or went since it was read. */
  CONFLICT_CHANGED(Level.WARNING, Values.NONE),
  /** A form came without the token of its session. */
  FORM_NOT_OURS(Level.WARNING, Values.NONE),
  /** A form came from a page elsewhere: where. */
  ORIGIN_NOT_OURS(Level.WARNING, Values.TEXT),
  /** The server was asked for under a name that is none of its own: those. */
  HOST_NOT_OURS(Level.WARNING, Values.TEXT),
  /** A role is needed: its code. */
  NEEDS_ROLE(Level.WARNING, Values.TEXT),
  /** An account is needed, or the session has ended. */
  NEEDS_LOGIN(Level.WARNING, Values.NONE),
  /** Nothing was stored: the greatest size in megabytes. */
  REQUEST_TOO_LARGE(Level.WARNING, Values.NUMBER),
  /** The address spells no text. */
  ADDRESS_NOT_TEXT(Level.WARNING, Values.NONE),
  /** The address has a value that cannot be used: that, and what can be. */
  ADDRESS_VALUE(Level.WARNING, Values.TEXT),
  /** Nothing was stored: what was sent is no text. */
  FORM_NOT_TEXT(Level.WARNING, Values.NONE),
  /** Nothing was stored: what was sent did not arrive whole. */
  FORM_CUT(Level.WARNING, Values.NONE),
  /** Nothing was imported: the field of the form that is wrong, and why, in English. */
  IMPORT_FIELD(Level.WARNING, Values.TEXT),
  /** Nothing was stored: uploads that wait already. */
  UPLOADS_WAITING(Level.WARNING, Values.NUMBER),
  /** Concepts that were proposed or rejected together: their number. */
  CANDIDATES_DONE(Level.DONE, Values.NUMBER),
  /** The old password was wrong: the new one was not set. */
  PASSWORD_WRONG(Level.WARNING, Values.NONE),
  /** Words that come from elsewhere, shown as they are: the words. */
  OTHER(Level.WARNING, Values.TEXT);

  /** How a notice looks. */
  public enum Level {
    DONE,
    WARNING
  }

  /** What the wording of a notice names. */
  public enum Values {
    NONE,
    /** One whole number. */
    NUMBER,
    /** One text. */
    TEXT
  }

  private final Level level;
  private final Values values;

  NoticeKind(Level level, Values values) {
    this.level = level;
    this.values = values;
  }

  /** How the notice looks, never null. */
  public Level level() {
    return level;
  }

  /** Whether it says that the request was not carried out at all. */
  public boolean refuses() {
    return this == QUERY_TOO_LONG
        || this == QUERY_TOO_MANY_WORDS
        || this == QUERY_TOO_DEEP
        || this == QUERY_REGEX_TOO_COMPLEX;
  }

  /** What its wording names, never null. */
  public Values named() {
    return values;
  }

  @Override
  public String messageKey() {
    return "notice." + name().toLowerCase(Locale.ROOT);
  }
}
