package org.p5glossary.glossary.intake;

import org.p5glossary.glossary.entry.Coded;

/** What becomes of an entry of a file. */
public enum Outcome implements Coded {
  /** No entry has its id. */
  NEW("new"),
  /** The entry with its id says something else. */
  CHANGED("changed"),
  /** The entry with its id says the same. */
  IDENTICAL("identical"),
  /** The entry with its id has none of its terms: it is probably about another concept. */
  CONFLICTING("conflicting"),
  /** It is no entry. */
  REFUSED("refused"),
  /** Something about the file that concerns no one entry. */
  REMARK("remark");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
