package org.p5glossary.ingest.check;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

/** Tells text in the language of the original from text in that of the draft. */
final class OwnLanguage {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  /** A run of the other script with so many letters is no name in its own spelling. */
  private static final int LONG_RUN = 12;

  private static final int LONG_RUN_HAN = 6;
  private static final int PROSE_WORDS = 4;
  private static final int PROSE_HAN = 6;

  /** Small words of one Latin-script language that the other two do not have. */
  private static final Map<String, Set<String>> SMALL =
      Map.of(
          "en",
          Set.of(
              "the", "of", "and", "to", "in", "is", "that", "for", "with", "which", "are", "by",
              "this", "from", "be", "as", "its", "should", "not", "or"),
          "fr",
          Set.of(
              "le", "les", "du", "des", "et", "dans", "est", "une", "un", "pour", "aux", "au",
              "par", "qui", "sur", "ne", "pas", "ce", "cette", "ou"),
          "es",
          Set.of(
              "el", "los", "las", "del", "y", "en", "una", "por", "con", "para", "su", "se", "al",
              "lo", "como", "más", "no", "o", "sus", "que"));

  private final Language source;
  private final Language target;

  OwnLanguage(Language source, Language target) {
    this.source = source;
    this.target = target;
  }

  /** Whether original and draft are of one language, so that equal sentences are right. */
  boolean isOne() {
    return source.primary().equals(target.primary());
  }

  /** Whether a text is a sentence and not a name, a title, a symbol or a number. */
  boolean isProse(String text) {
    long han = text.codePoints().filter(Character::isIdeographic).count();
    return han >= PROSE_HAN || (han == 0 && smallWordsIn(text) >= PROSE_WORDS);
  }

  /** Words that start with no capital and are no abbreviation: titles and names have few. */
  private static long smallWordsIn(String text) {
    return WORD.matcher(text)
        .results()
        .map(found -> found.group())
        .filter(word -> word.length() > 1 && !Character.isUpperCase(word.codePointAt(0)))
        .count();
  }

  /**
   * The part of a sentence of the draft that is in the language of the original, if there is one.
   */
  Optional<TextRange> leftOver(String text) {
    if (isOne()) {
      return Optional.empty();
    }
    UnicodeScript from = script(source);
    return from == script(target) ? smallWords(text) : otherScript(text, from);
  }

  private static UnicodeScript script(Language language) {
    return switch (language.primary()) {
      case "zh", "ja" -> UnicodeScript.HAN;
      case "ru", "uk", "bg", "sr" -> UnicodeScript.CYRILLIC;
      case "ar", "fa", "ur" -> UnicodeScript.ARABIC;
      default -> UnicodeScript.LATIN;
    };
  }

  /** The longest run of the original's script, if it is too long for a name. */
  private static Optional<TextRange> otherScript(String text, UnicodeScript script) {
    int best = 0;
    TextRange longest = new TextRange(0, 0);
    int start = -1;
    int letters = 0;
    int end = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      boolean letter = Character.isLetter(point);
      if (letter && UnicodeScript.of(point) == script) {
        start = start < 0 ? at : start;
        letters++;
        end = next;
        if (letters > best) {
          best = letters;
          longest = new TextRange(start, end);
        }
      } else if (letter) {
        start = -1;
        letters = 0;
      }
      at = next;
    }
    int enough = script == UnicodeScript.HAN ? LONG_RUN_HAN : LONG_RUN;
    boolean words = script == UnicodeScript.HAN || smallWordsIn(longest.of(text)) >= PROSE_WORDS;
    return best >= enough && words ? Optional.of(longest) : Optional.empty();
  }

  /** The whole sentence, if its small words are those of the original's language. */
  private Optional<TextRange> smallWords(String text) {
    Map<String, Integer> counts = new HashMap<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      for (Language side : new Language[] {source, target}) {
        if (SMALL.getOrDefault(side.primary(), Set.of()).contains(word)) {
          counts.merge(side.primary(), 1, Integer::sum);
        }
      }
    }
    int own = counts.getOrDefault(target.primary(), 0);
    int other = counts.getOrDefault(source.primary(), 0);
    return other >= 2 && other > 2 * own && isProse(text)
        ? Optional.of(new TextRange(0, text.length()))
        : Optional.empty();
  }
}
