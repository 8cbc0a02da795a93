package org.p5glossary.corpus.analysis.lucene;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The folded forms and stems of the words of one language, with a cache of fixed size: words
 * repeat, and folding and stemming cost ten times a look-up.
 *
 * <p>Direct-mapped: a word replaces another with the same slot. Entries are immutable, so that
 * threads that race only compute a form twice. Thread-safe.
 */
final class WordForms {

  /** One word in its forms; {@code folded} is empty if nothing is left of the word. */
  record Forms(String surface, String folded, String stem) {}

  /** A paper has 2,000 to 6,000 different words; 16,384 slots take about 2 MB when full. */
  private static final int SLOTS = 1 << 14;

  /** Longer words are rare and would make the cache grow without bound. */
  private static final int LONGEST_CACHED = 40;

  /** An index refuses terms of more than 32,766 bytes; no word comes near. In UTF-16 units. */
  private static final int LONGEST_FORM = 1_000;

  private final Folding folding;
  private final Stemmer stemmer;
  private final AtomicReferenceArray<Forms> cache = new AtomicReferenceArray<>(SLOTS);

  WordForms(Folding folding, Stemmer stemmer) {
    this.folding = folding;
    this.stemmer = stemmer;
  }

  Stemmer stemmer() {
    return stemmer;
  }

  /** The forms of {@code text[start, end)}. */
  Forms of(String text, int start, int end) {
    int length = end - start;
    if (length > LONGEST_CACHED) {
      return compute(text.substring(start, end));
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i); // a hash over units, not an iteration over characters
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Forms known = cache.getPlain(slot);
    if (known != null
        && known.surface.length() == length
        && text.startsWith(known.surface, start)) {
      return known;
    }
    Forms fresh = compute(text.substring(start, end));
    cache.setRelease(slot, fresh);
    return fresh;
  }

  private Forms compute(String surface) {
    String folded = shortened(folding.fold(surface));
    String stem = folded.isEmpty() ? "" : stemmer.stem(folded);
    return new Forms(surface, folded, stem.isEmpty() ? folded : stem);
  }

  private static String shortened(String form) {
    if (form.length() <= LONGEST_FORM) {
      return form;
    }
    int end = LONGEST_FORM;
    return form.substring(0, Character.isHighSurrogate(form.charAt(end - 1)) ? end - 1 : end);
  }
}
