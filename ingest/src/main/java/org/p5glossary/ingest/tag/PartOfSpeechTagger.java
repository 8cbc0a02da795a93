package org.p5glossary.ingest.tag;

import java.util.List;

/** Finds the parts of speech of one language. Implementations are thread-safe. */
public interface PartOfSpeechTagger {

  /**
   * Cuts a sentence into tokens and tags them.
   *
   * @param sentence one sentence, never null; may be blank
   * @return tokens in reading order, without overlaps, white space outside; empty for a blank
   *     sentence
   */
  List<TaggedToken> tag(String sentence);
}
