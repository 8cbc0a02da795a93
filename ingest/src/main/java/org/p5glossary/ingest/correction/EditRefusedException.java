package org.p5glossary.ingest.correction;

/** An edit of an alignment was not carried out; nothing was changed. */
public final class EditRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final EditRefusal refusal;

  public EditRefusedException(EditRefusal refusal) {
    super(refusal.explanation());
    this.refusal = refusal;
  }

  /** Why, never null. */
  public EditRefusal refusal() {
    return refusal;
  }
}
