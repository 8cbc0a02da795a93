package org.p5glossary.glossary.recognition;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.p5glossary.corpus.analysis.Token;

/**
 * Spellings that are probably the term, though not as it is written: its main words alone, its head
 * at the other end, a name's beginning up to a preposition ("Treaty on the Non-Proliferation"), and
 * the verb of a noun of action before the rest ("reduce risks" for "risk reduction").
 */
final class LooseForms {

  /** With two words, "risk of nuclear (conflict)" would be taken for "nuclear risk". */
  private static final int MIN_WORDS_TO_MOVE = 3;

  /** Languages whose names begin with a capital and with their head. */
  private static final Set<String> WITH_CAPITALS = Set.of("en", "fr", "ru", "es");

  /** Shorter words say nothing of a name: Estados que. */
  private static final int SHORTEST_WORD = 4;

  private static final String ARABIC_ARTICLE = "ال";

  /** The preposition that is written with the next word. */
  private static final String ARABIC_FOR = "ل";

  /** With its preposition or article. */
  private static final int SHORTEST_ARABIC_WORD = 4;

  /** Shorter beginnings of chains of nouns are those of too many: "non-use (of)". */
  private static final int MIN_WORDS_OF_CHAIN = 3;

  private final String primary;
  private final FunctionWords words;
  private final VerbForms verbs;

  LooseForms(String primary, FunctionWords words) {
    this.primary = primary;
    this.words = words;
    this.verbs = new VerbForms(primary);
  }

  /**
   * The spellings and what each of them is; never {@link TermShape#AS_WRITTEN}.
   *
   * @param spelling the term
   * @param bare its tokens without articles
   */
  Map<String, TermShape> of(String spelling, List<Token> bare) {
    Map<String, TermShape> found = new LinkedHashMap<>();
    List<Token> main = main(bare);
    if (main.size() > 1) {
      found.put(join(spelling, main), TermShape.REARRANGED);
      moved(spelling, bare).ifPresent(each -> found.putIfAbsent(each, TermShape.REARRANGED));
      addVerbs(spelling, bare, main, found);
      addBeginnings(spelling, bare, found);
    }
    return found;
  }

  private List<Token> main(List<Token> tokens) {
    return tokens.stream().filter(token -> !words.isLink(token.folded())).toList();
  }

  /** English: the head from one end to the other. */
  private Optional<String> moved(String spelling, List<Token> bare) {
    List<Token> main = main(bare);
    if (!primary.equals("en") || main.size() < MIN_WORDS_TO_MOVE) {
      return Optional.empty();
    }
    List<Token> moved = new ArrayList<>(main);
    Collections.rotate(moved, isHeadFirst(bare) ? -1 : 1);
    return Optional.of(join(spelling, moved));
  }

  private boolean isHeadFirst(List<Token> bare) {
    return words.isLink(bare.get(1).folded());
  }

  private void addVerbs(
      String spelling, List<Token> bare, List<Token> main, Map<String, TermShape> found) {
    boolean last = primary.equals("en") && !isHeadFirst(bare);
    boolean first = primary.equals("ru") || isHeadFirst(bare);
    if (last || first) {
      Token noun = main.get(last ? main.size() - 1 : 0);
      List<Token> rest = last ? main.subList(0, main.size() - 1) : main.subList(1, main.size());
      for (String verb : verbs.of(noun.folded())) {
        found.putIfAbsent(verb + " " + join(spelling, rest), TermShape.VERB);
      }
    }
  }

  private void addBeginnings(String spelling, List<Token> bare, Map<String, TermShape> found) {
    boolean arabic = primary.equals("ar");
    if (!arabic && !isName(bare.get(0).surface(spelling))) {
      return;
    }
    for (int end = 2; end < bare.size(); end++) {
      List<Token> part = bare.subList(0, end);
      String last = part.get(end - 1).folded();
      String next = bare.get(end).folded();
      if (main(part).stream().filter(token -> token.folded().length() >= SHORTEST_WORD).count() > 1
          && !words.isLink(last)
          && !words.isInnerNegation(last)
          && (arabic ? endsChain(part, next) : isPreposition(next))) {
        found.putIfAbsent(join(spelling, part), TermShape.BEGINNING);
        moved(spelling, part).ifPresent(each -> found.putIfAbsent(each, TermShape.BEGINNING));
      }
    }
  }

  /**
   * Whether a term that begins with the word is a name: with a capital, and not all in capitals.
   */
  private boolean isName(String word) {
    return WITH_CAPITALS.contains(primary)
        && UCharacter.isUUppercase(word.codePointAt(0))
        && word.codePoints().anyMatch(UCharacter::isULowercase);
  }

  private boolean isPreposition(String folded) {
    return words.isLink(folded) && !words.isConjunction(folded);
  }

  /**
   * Whether an Arabic name may be cut before a word: before "for", and in a chain of nouns before
   * the last one, which has the chain's article.
   */
  private boolean endsChain(List<Token> part, String next) {
    if (next.length() < SHORTEST_ARABIC_WORD || hasArticle(part.get(0))) {
      return false;
    }
    return next.startsWith(ARABIC_FOR)
        || (next.startsWith(ARABIC_ARTICLE)
            && !hasArticle(part.get(part.size() - 1))
            && part.size() >= MIN_WORDS_OF_CHAIN);
  }

  private static boolean hasArticle(Token token) {
    return token.folded().startsWith(ARABIC_ARTICLE);
  }

  private static String join(String spelling, List<Token> tokens) {
    return tokens.stream().map(token -> token.surface(spelling)).collect(Collectors.joining(" "));
  }
}
