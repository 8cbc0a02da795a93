package org.p5glossary.glossary.review;

import java.util.Locale;

/** A proposal or decision breaks a rule; nothing was recorded. */
public final class ReviewRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** The rules. */
  public enum Rule {
    /** A new term has neither a passage nor a stated reason. */
    UNPROVED,
    /** It changes nothing. */
    NOTHING_CHANGED,
    /** There is an entry with this id. */
    ID_TAKEN,
    /** There is no such entry. */
    NO_ENTRY,
    /** There is no such proposal. */
    NO_PROPOSAL,
    /** The proposal was decided, or was given another text after it was read. */
    NOT_AS_READ,
    /** Only who made it may do this. */
    NOT_YOURS,
    /** Who writes something for others cannot leave out themselves. */
    AUDIENCE,
    /** A rejection needs a reason. */
    NO_REASON;

    /** Its name in interfaces. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Rule rule;

  ReviewRefusedException(Rule rule, String message) {
    super(message);
    this.rule = rule;
  }

  /** The rule that was broken. */
  public Rule rule() {
    return rule;
  }
}
