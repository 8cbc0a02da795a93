package org.p5glossary.server.openid;

/** A provider did not say who somebody is. */
public final class OpenIdException extends Exception {

  private static final long serialVersionUID = 1;

  OpenIdException(String message) {
    super(message);
  }

  OpenIdException(String message, Throwable cause) {
    super(message, cause);
  }
}
