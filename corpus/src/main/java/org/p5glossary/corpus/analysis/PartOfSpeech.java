package org.p5glossary.corpus.analysis;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The seventeen universal parts of speech of Universal Dependencies, version 2. */
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  private static final Map<String, PartOfSpeech> BY_NAME =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

  /** The part of speech of a universal tag; {@link #X} for anything else. */
  public static PartOfSpeech ofUniversal(String tag) {
    return BY_NAME.getOrDefault(tag, X);
  }

  /** Whether words of this kind can be the head of a term: noun, name, number. */
  public boolean nominal() {
    return this == NOUN || this == PROPN || this == NUM;
  }
}
