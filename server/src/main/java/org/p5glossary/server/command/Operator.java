package org.p5glossary.server.command;

/** Who works at the command line: the user of the operating system. */
final class Operator {

  private Operator() {}

  /** The user's name, for the ledger; "operator" where the system gives none. */
  static String name() {
    String user = System.getProperty("user.name", "");
    return user.isBlank() ? "operator" : user;
  }
}
