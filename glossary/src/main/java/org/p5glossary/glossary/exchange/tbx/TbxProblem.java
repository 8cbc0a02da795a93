package org.p5glossary.glossary.exchange.tbx;

/** Why an entry is refused, and where. */
final class TbxProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int line;

  TbxProblem(int line, String reason) {
    super(reason);
    this.line = line;
  }

  int line() {
    return line;
  }
}
