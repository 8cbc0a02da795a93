package org.p5glossary.ingest.candidates;

import java.util.Objects;

/**
 * An aligned text read into words.
 *
 * @param origin where it stands; what is found in it has this evidence
 * @param source words of the source
 * @param target words of the target
 */
record SentencePair(AlignedText origin, Sentence source, Sentence target) {

  SentencePair {
    Objects.requireNonNull(origin, "origin");
  }
}
