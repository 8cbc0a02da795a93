package org.p5glossary.ingest.check;

import org.p5glossary.glossary.entry.Coded;

/** What a check can find. The codes stand in reports and in the ledger: they never change. */
public enum FindingKind implements Coded {
  /** A term that the term base says not to use. */
  DEPRECATED_TERM("deprecated_term"),
  /** A term of the original for which no equivalent of the term base stands in the draft. */
  TERM_NOT_RENDERED("term_not_rendered"),
  /** One term of the original, rendered in two ways. */
  INCONSISTENT_TERM("inconsistent_term"),
  /** One sentence of the original, rendered in two ways. */
  INCONSISTENT_SENTENCE("inconsistent_sentence"),
  /** A number that stands on one side only. */
  NUMBER("number"),
  /** A day, month or year of a date that stands on one side only. */
  DATE("date"),
  /** A document symbol that stands on one side only. */
  SYMBOL("symbol"),
  /** A paragraph whose printed number is not that of its original. */
  PARAGRAPH_NUMBER("paragraph_number"),
  /** Text in the language of the original. */
  UNTRANSLATED("untranslated"),
  /** A sentence of the original without one in the draft. */
  OMITTED("omitted"),
  /** A sentence of the draft without one in the original. */
  ADDED("added"),
  /** A sentence that an earlier paper has, in other words than the draft. */
  EARLIER_WORDING("earlier_wording");

  private final String code;

  FindingKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
