package org.p5glossary.glossary.account;

/** An account cannot be made or changed as asked; the message says why and what to try. */
public final class AccountException extends RuntimeException {

  private static final long serialVersionUID = 1;

  AccountException(String message) {
    super(message);
  }
}
