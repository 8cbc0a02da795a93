package org.p5glossary.ingest.tag;

import java.util.List;
import org.p5glossary.corpus.analysis.TaggedToken;

/** Finds the parts of speech of one language. Implementations are thread-safe. */
public interface PartOfSpeechTagger {

  /** Names the program and its model, such as "corenlp ctb chinese-distsim"; never blank. */
  String name();

  /**
   * Cuts a sentence into tokens and tags them.
   *
   * @param sentence one sentence, never null; may be blank
   * @return tokens in reading order, without overlaps, white space outside; empty for a blank
   *     sentence
   */
  List<TaggedToken> tag(String sentence);
}
