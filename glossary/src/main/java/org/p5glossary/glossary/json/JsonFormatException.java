package org.p5glossary.glossary.json;

/** JSON is not what it should be; the message says where, what was found and what is allowed. */
public final class JsonFormatException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public JsonFormatException(String message) {
    super(message);
  }

  public JsonFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
