package org.p5glossary.glossary.entry;

/** What a reference points at (data categories of TBX-Basic). */
public enum ReferenceType implements Coded {
  /** Another entry or term of the same file, by its id. */
  CROSS("crossReference"),
  /** A page or file elsewhere. */
  EXTERNAL("externalCrossReference"),
  /** A picture elsewhere; it is never fetched. */
  IMAGE("xGraphic"),
  /** Who says so: the source of a term, as the file words it. */
  SOURCE("source");

  private final String code;

  ReferenceType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
