package org.p5glossary.glossary.recognition;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.language.Language;

/**
 * The numbers under which words stand in the trie of one language: by stem, or by their exact
 * letters for short forms in capitals ("ДНЯО", whose stem is that of "дно").
 */
final class WordKeys {

  /** No word of any term has this stem. */
  static final int UNKNOWN = -1;

  /** Longest all-capital word taken for a short form; longer ones are shouted words. */
  private static final int MAX_SHORT_FORM = 5;

  /** The same in UTF-16 units, were all its letters outside the basic plane. */
  private static final int MAX_SHORT_FORM_UNITS = 2 * MAX_SHORT_FORM;

  /** Slots of the cache of words; texts of one kind have some thousands of different words. */
  private static final int SLOTS = 1 << 15;

  /** Longer words are rare and would make the cache grow without bound. */
  private static final int LONGEST_CACHED = 40;

  /**
   * What recognition asks of a word, whatever its text.
   *
   * @param surface the word as it stands in a text
   * @param kind what it is made of
   * @param folded the word folded; empty if nothing is left of it
   * @param key its key by stem, or {@link #UNKNOWN}
   * @param letterKey its key by letters if it is a short form, or {@link #UNKNOWN}
   * @param expanded the word folded, contractions expanded
   * @param traits bits of {@link TextWords}
   */
  record Known(
      String surface,
      TokenKind kind,
      String folded,
      int key,
      int letterKey,
      String expanded,
      int traits) {}

  /** The first of the ideographs of the basic plane that texts have in number. */
  private static final int FIRST_IDEOGRAPH = 0x3400;

  private static final int IDEOGRAPHS = 0xA000 - FIRST_IDEOGRAPH;

  /** The same for single ideographs, by code point; made when the first is met. */
  private final AtomicReference<AtomicReferenceArray<Known>> ideographs = new AtomicReference<>();

  private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(SLOTS);

  private final FunctionWords words;
  private final Map<String, Integer> byStem = new HashMap<>();
  private final Map<String, Integer> byLetters = new HashMap<>();
  private int count;

  WordKeys(FunctionWords words) {
    this.words = words;
  }

  /**
   * The key of a word of a term, made if it is new.
   *
   * @param otherStems more stems under which a text may have the word
   */
  int add(Token token, String text, Set<String> otherStems) {
    String surface = token.surface(text);
    if (isShortForm(token, surface)) {
      return byLetters.computeIfAbsent(plain(surface), key -> count++);
    }
    String stem = stem(token);
    int key = byStem.getOrDefault(stem, UNKNOWN);
    for (String other : otherStems) {
      key = key == UNKNOWN ? byStem.getOrDefault(other, UNKNOWN) : key;
    }
    if (key == UNKNOWN) {
      key = count++;
    }
    byStem.putIfAbsent(stem, key);
    for (String other : otherStems) {
      byStem.putIfAbsent(other, key);
    }
    return key;
  }

  /** What there is to know of {@code text[start, end)}; from a cache, as words repeat. */
  Known of(String text, int start, int end, TokenKind kind, TextAnalyzer analyzer, Language in) {
    int length = end - start;
    if (length == 1 && kind == TokenKind.IDEOGRAPH) {
      return ideograph(text, start, analyzer, in);
    }
    if (length > LONGEST_CACHED) {
      return make(text.substring(start, end), kind, analyzer, in);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i); // a hash over units, not an iteration over characters
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Known cached = known.getPlain(slot);
    if (stands(cached, text, start, length, kind)) {
      return cached;
    }
    Known other = known.getPlain(slot ^ 1);
    if (stands(other, text, start, length, kind)) {
      return other;
    }
    Known fresh = make(text.substring(start, end), kind, analyzer, in);
    // Two words of one slot that take turns in a text stay both.
    known.setRelease(cached == null ? slot : slot ^ 1, fresh);
    return fresh;
  }

  private static boolean stands(Known cached, String text, int start, int length, TokenKind kind) {
    return cached != null
        && cached.kind() == kind
        && cached.surface().length() == length
        && text.startsWith(cached.surface(), start);
  }

  private Known ideograph(String text, int at, TextAnalyzer analyzer, Language in) {
    int slot = text.charAt(at) - FIRST_IDEOGRAPH; // one unit: a character of the basic plane
    if (slot < 0 || slot >= IDEOGRAPHS) {
      return make(text.substring(at, at + 1), TokenKind.IDEOGRAPH, analyzer, in);
    }
    AtomicReferenceArray<Known> table = ideographs.get();
    if (table == null) {
      ideographs.compareAndSet(null, new AtomicReferenceArray<>(IDEOGRAPHS));
      table = ideographs.get();
    }
    Known cached = table.getPlain(slot);
    if (cached == null) {
      cached = make(text.substring(at, at + 1), TokenKind.IDEOGRAPH, analyzer, in);
      table.setRelease(slot, cached);
    }
    return cached;
  }

  private Known make(String surface, TokenKind kind, TextAnalyzer analyzer, Language language) {
    return analyzer
        .token(surface, kind, language)
        .map(
            token ->
                new Known(
                    surface,
                    kind,
                    token.folded(),
                    byStem.getOrDefault(stem(token), UNKNOWN),
                    byLetters(token, surface),
                    words.expand(token.folded()),
                    TextWords.traits(token, words)))
        .orElseGet(() -> new Known(surface, kind, "", UNKNOWN, UNKNOWN, "", 0));
  }

  /** The key of a word by its letters if it is a short form, or {@link #UNKNOWN}. */
  private int byLetters(Token token, String text) {
    if (byLetters.isEmpty()
        || token.kind() != TokenKind.WORD
        || token.end() - token.start() > MAX_SHORT_FORM_UNITS
        || UCharacter.isULowercase(text.codePointAt(token.start()))) {
      return UNKNOWN; // Most words end here, without a copy of their letters.
    }
    String surface = token.surface(text);
    return isShortForm(token, surface) ? byLetters.getOrDefault(plain(surface), UNKNOWN) : UNKNOWN;
  }

  private String stem(Token token) {
    String expanded = words.expand(token.folded());
    return expanded.equals(token.folded()) ? token.stem() : expanded;
  }

  private static String plain(String surface) {
    return Normalizer.normalize(surface, Normalizer.Form.NFKC);
  }

  /** Two to five capitals and digits with at least one capital: "NPT", "P5", "ДНЯО". */
  private static boolean isShortForm(Token token, String surface) {
    int length = surface.codePointCount(0, surface.length());
    return token.kind() == TokenKind.WORD
        && length >= 2
        && length <= MAX_SHORT_FORM
        && surface.codePoints().anyMatch(UCharacter::isUUppercase)
        && surface
            .codePoints()
            .allMatch(point -> UCharacter.isUUppercase(point) || UCharacter.isDigit(point));
  }
}
