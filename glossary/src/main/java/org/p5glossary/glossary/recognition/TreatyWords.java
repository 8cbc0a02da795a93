package org.p5glossary.glossary.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.language.Language;

/**
 * How a language names a treaty, and how it speaks of one that was named before: "the Treaty",
 * 《条约》, "du Traité".
 */
final class TreatyWords {

  /** A word for a treaty in the form that names begin or end with. */
  private static final Map<String, String> NAMED =
      Map.of(
          "en", "treaty", "fr", "traité", "es", "tratado", "ru", "договор", "ar", "معاهدة", "zh",
          "条约");

  /** The same with what may come before it, where a treaty named before is meant. */
  private static final Map<String, Set<String>> BARE =
      Map.of(
          "en", Set.of("the treaty"),
          "fr", Set.of("le traité", "du traité", "au traité"),
          "es", Set.of("el tratado", "del tratado", "al tratado"),
          "ru", Set.of("договор", "договора", "договору", "договором", "договоре"),
          "ar", Set.of("المعاهدة", "للمعاهدة", "بالمعاهدة", "والمعاهدة", "وللمعاهدة", "كالمعاهدة"),
          "zh", Set.of("条约"));

  /** After these the bare word is the beginning of a name. */
  private static final Map<String, Set<String>> GOES_ON =
      Map.of(
          "en", Set.of("on", "of", "for", "between", "banning", "prohibiting", "concerning"),
          "fr", Set.of("sur", "de", "pour", "entre", "visant", "relatif", "interdisant", "portant"),
          "es", Set.of("sobre", "de", "para", "por", "entre", "relativo", "que"),
          "ru", Set.of("о", "об", "по", "между"),
          "ar", Set.of("بشان", "حول", "بين"),
          "zh", Set.of());

  private static final String ARABIC_ARTICLE = "ال";
  private static final String OPENED = "《〈";
  private static final String CLOSED = "》〉";

  private final String primary;
  private final FunctionWords words;
  private final List<String> named;
  private final Set<List<String>> bare;
  private final Set<String> goesOn;

  TreatyWords(Language language, TextAnalyzer analyzer, FunctionWords words) {
    this.primary = language.primary();
    this.words = words;
    this.named = folded(NAMED.getOrDefault(primary, ""), language, analyzer);
    this.bare =
        BARE.getOrDefault(primary, Set.of()).stream()
            .map(phrase -> folded(phrase, language, analyzer))
            .collect(Collectors.toUnmodifiableSet());
    this.goesOn = GOES_ON.getOrDefault(primary, Set.of());
  }

  private static List<String> folded(String text, Language language, TextAnalyzer analyzer) {
    return analyzer.analyze(text, language).stream().map(Token::folded).toList();
  }

  /**
   * Whether a term is the name of a treaty: with the word at its head, and more than that.
   *
   * @param tokens the words of the term
   */
  boolean isName(String term, List<Token> tokens) {
    if (named.isEmpty() || tokens.size() <= named.size()) {
      return false;
    }
    if (primary.equals("zh")) {
      int start = tokens.size() - named.size();
      return tokens.subList(start, tokens.size()).stream()
          .map(Token::folded)
          .toList()
          .equals(named);
    }
    for (Token token : tokens) {
      if (token.folded().equals(named.get(0))) {
        // A small letter is that of a treaty not yet made, "a treaty banning …".
        return !Character.isLowerCase(term.codePointAt(token.start()));
      }
      if (words.isLink(token.folded())) {
        return false; // "States parties to the Treaty" are none.
      }
    }
    return false;
  }

  /** Where a text says "treaty", with a capital where the language has them, by place. */
  List<TermReading.Treaty> in(TextWords text) {
    List<TermReading.Treaty> found = new ArrayList<>();
    for (int word = 0; word < text.size(); word++) {
      int length = bareLength(text, word);
      if (length > 0) {
        int last = word + length - 1;
        found.add(new TermReading.Treaty(text.range(word, last), standsAlone(text, word, last)));
        word = last;
      } else if (beginsName(text, word)) {
        found.add(new TermReading.Treaty(text.range(word, word), false));
      }
    }
    return found;
  }

  /** How many words from one on speak of a treaty with none of its name; 0 if these do not. */
  private int bareLength(TextWords text, int first) {
    for (List<String> phrase : bare) {
      int last = first + phrase.size() - 1;
      if (stands(text, first, phrase) && text.mayBeginName(last)) {
        return phrase.size();
      }
    }
    return 0;
  }

  /** Whether a word names a treaty where no bare phrase does. */
  private boolean beginsName(TextWords text, int word) {
    return switch (primary) {
      // "the Outer Space Treaty"; not "this Treaty"
      case "en" ->
          word > 0
              && text.plain(word).equals(named.get(0))
              && text.startsWithCapital(word)
              && text.startsWithCapital(word - 1);
      case "ar" -> text.plain(word).endsWith(named.get(0));
      default -> false; // There the bare phrase begins every name, too.
    };
  }

  private static boolean stands(TextWords text, int first, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (first + i >= text.size() || !text.plain(first + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a bare phrase is no part of a name. */
  private boolean standsAlone(TextWords text, int first, int last) {
    String after = text.after(last);
    if (primary.equals("zh")) {
      return first > 0
          && ends(text.after(first - 1), OPENED)
          && !after.isEmpty()
          && CLOSED.indexOf(after.codePointAt(0)) >= 0;
    }
    if (last + 1 == text.size() || !after.isBlank()) {
      return true;
    }
    String next = text.plain(last + 1);
    return !goesOn.contains(words.expand(next))
        && !text.startsWithCapital(last + 1)
        && !(primary.equals("ar") && next.startsWith(ARABIC_ARTICLE));
  }

  private static boolean ends(String text, String marks) {
    return !text.isEmpty() && marks.indexOf(text.codePointBefore(text.length())) >= 0;
  }
}
