package org.p5glossary.glossary.signoff;

/** A silence procedure makes no sense there; nothing was recorded. */
public final class SilenceRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  SilenceRefusedException(String message) {
    super(message);
  }
}
