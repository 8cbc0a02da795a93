package org.p5glossary.ingest.correction;

import org.p5glossary.glossary.entry.Coded;

/** Why a correction cannot be put in its place in today's texts. */
public enum OrphanReason implements Coded {
  /** The paper, or one of the two versions, is not in the corpus or cannot be read. */
  VERSION_ABSENT("version_absent"),
  /** The quoted words are no longer in the text. */
  WORDS_GONE("words_gone"),
  /** The quoted words are there, but not between the sentences that stood around them. */
  CONTEXT_CHANGED("context_changed"),
  /** The quoted words stand in several places, and what is around them does not tell which. */
  SEVERAL_PLACES("several_places"),
  /** The quoted words begin or end inside a sentence now. */
  INSIDE_SENTENCE("inside_sentence");

  private final String code;

  OrphanReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
