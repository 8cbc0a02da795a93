package org.p5glossary.glossary.quality;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;

/**
 * Accents that words in capitals lack. Which word has which accents is learnt from the words of the
 * same term base that do have them, and from a few endings that always have one.
 */
final class Accents {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

  /** Of at least this many letters; shorter words are often different words without the accent. */
  private static final int SHORTEST = 4;

  /** French nouns in -té(s) and Spanish ones in -ción, -sión (Grevisse § 20; RAE Ortografía II). */
  private static final Map<String, Map<String, String>> ENDINGS =
      Map.of(
          "fr", Map.of("ITE", "ITÉ", "ITES", "ITÉS"),
          "es", Map.of("CION", "CIÓN", "SION", "SIÓN", "XION", "XIÓN"));

  private final Map<String, Map<String, String>> accented = new HashMap<>();
  private final Map<String, Set<String>> plainInLowerCase = new HashMap<>();

  /** Learns the words of an entry. */
  void learn(Entry entry) {
    for (LanguageSection section : entry.sections()) {
      String language = section.language().primary();
      if (!ENDINGS.containsKey(language)) {
        continue;
      }
      for (Term term : section.terms()) {
        Matcher words = WORD.matcher(term.text());
        while (words.find()) {
          learn(language, words.group());
        }
      }
    }
  }

  private void learn(String language, String word) {
    String upper = upper(word);
    String bare = bare(upper);
    if (!bare.equals(upper)) {
      accented.computeIfAbsent(language, key -> new HashMap<>()).putIfAbsent(bare, upper);
    } else if (!word.equals(upper)) {
      plainInLowerCase.computeIfAbsent(language, key -> new HashSet<>()).add(bare);
    }
  }

  /** The text with the accents that its words in capitals lack, if any does. */
  Optional<String> repair(Language language, String text) {
    if (!ENDINGS.containsKey(language.primary())) {
      return Optional.empty();
    }
    Matcher words = WORD.matcher(text);
    StringBuilder repaired = new StringBuilder();
    while (words.find()) {
      String word = words.group();
      words.appendReplacement(
          repaired, Matcher.quoteReplacement(word(language.primary(), word).orElse(word)));
    }
    words.appendTail(repaired);
    return repaired.toString().equals(text) ? Optional.empty() : Optional.of(repaired.toString());
  }

  private Optional<String> word(String language, String word) {
    boolean bareCapitals =
        word.length() >= SHORTEST && word.equals(upper(word)) && word.equals(bare(word));
    if (!bareCapitals || plainInLowerCase.getOrDefault(language, Set.of()).contains(word)) {
      return Optional.empty();
    }
    String known = accented.getOrDefault(language, Map.of()).get(word);
    if (known != null) {
      return Optional.of(known);
    }
    return ENDINGS.get(language).entrySet().stream()
        .filter(
            ending ->
                word.endsWith(ending.getKey()) && word.length() > ending.getKey().length() + 1)
        .map(
            ending ->
                word.substring(0, word.length() - ending.getKey().length()) + ending.getValue())
        .findFirst();
  }

  private static String upper(String word) {
    return UCharacter.toUpperCase(ULocale.ROOT, word);
  }

  private static String bare(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT);
  }
}
