package org.p5glossary.web.view;

import java.util.Locale;

/** Why a request has no answer. */
public enum ErrorKind implements Worded {
  BAD_REQUEST(400),
  UNAUTHORIZED(401),
  FORBIDDEN(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  /** What was to be changed is not what it was when the reader saw it. */
  CONFLICT(409),
  /** The words that a permalink names are no longer in the paper. */
  GONE(410),
  TOO_LARGE(413),
  TOO_MANY(429),
  INTERNAL(500),
  UNAVAILABLE(503);

  private final int status;

  ErrorKind(int status) {
    this.status = status;
  }

  /** The HTTP status code. */
  public int status() {
    return status;
  }

  /** The kind for an HTTP status code; the general one of its class if there is none of its own. */
  public static ErrorKind of(int status) {
    for (ErrorKind kind : values()) {
      if (kind.status == status) {
        return kind;
      }
    }
    return status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL;
  }

  /** The key of what happened. */
  @Override
  public String messageKey() {
    return "error." + name().toLowerCase(Locale.ROOT);
  }

  /** The key of what the reader can try. */
  public String hintKey() {
    return messageKey() + ".try";
  }
}
