package org.p5glossary.glossary.entry;

/** The part of speech of a term (ISO 12620 partOfSpeech). */
public enum PartOfSpeech implements Coded {
  /** A noun or noun phrase. */
  NOUN("noun"),
  /** A verb or verb phrase. */
  VERB("verb"),
  /** An adjective. */
  ADJECTIVE("adjective"),
  /** An adverb. */
  ADVERB("adverb"),
  /** Anything else, such as a clause. */
  OTHER("other");

  private final String code;

  PartOfSpeech(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
