package org.p5glossary.ingest.candidates;

import java.util.Comparator;
import org.p5glossary.corpus.language.Language;

/**
 * Two languages, in the order in which candidates are shown.
 *
 * @param source language of the first term, never null
 * @param target language of the second term, another one, never null
 */
public record LanguagePair(Language source, Language target) {

  /** By source and target. */
  public static final Comparator<LanguagePair> ORDER =
      Comparator.comparing(LanguagePair::source).thenComparing(LanguagePair::target);

  /**
   * @throws IllegalArgumentException if both are the same
   */
  public LanguagePair {
    if (source.equals(target)) {
      throw new IllegalArgumentException("a pair has two languages, but had " + source + " twice");
    }
  }

  @Override
  public String toString() {
    return source + "-" + target;
  }
}
