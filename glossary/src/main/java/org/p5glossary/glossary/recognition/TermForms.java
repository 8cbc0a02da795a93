package org.p5glossary.glossary.recognition;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Term;

/** The ways to write a term: as it stands, without articles, with a prefix joined or apart. */
final class TermForms {

  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-‐‑](?=\\p{L})");

  private static final Pattern COMMA = Pattern.compile("[,،、，]");
  private static final String ARABIC_ARTICLE = "ال";

  /** Prefixes that are written with a hyphen and without: de-targeting, detargeting. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}])(de|dé|des|pre|pré|anti|counter|contre|contra|cyber|ciber"
              + "|multi|quasi|cuasi|кибер|анти|контр)(?=\\p{L}{5})");

  private final TextAnalyzer analyzer;
  private final Language language;
  private final FunctionWords words;
  private final WordKeys keys;

  TermForms(TextAnalyzer analyzer, Language language, FunctionWords words, WordKeys keys) {
    this.analyzer = analyzer;
    this.language = language;
    this.words = words;
    this.keys = keys;
  }

  /** The forms of a term, without repetition; none if the term holds no word. */
  List<TermForm> of(EntryId entry, Term term) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(term.text());
    spellings.add(HYPHEN.matcher(term.text()).replaceAll(""));
    Matcher prefix = PREFIX.matcher(term.text());
    if (prefix.find()) {
      spellings.add(prefix.replaceAll("$1-"));
    }
    Set<TermForm> forms = new LinkedHashSet<>();
    for (String spelling : spellings) {
      List<Token> tokens = analyzer.analyze(spelling, language);
      if (tokens.isEmpty()) {
        continue;
      }
      forms.add(form(entry, term, spelling, tokens, false));
      List<Token> bare = tokens.stream().filter(token -> !words.isArticle(token.folded())).toList();
      if (bare.size() > 1) {
        forms.add(form(entry, term, spelling, bare, false));
      }
      for (List<Token> main : loose(tokens, bare)) {
        forms.add(form(entry, term, spelling, main, true));
      }
    }
    return List.copyOf(forms);
  }

  /** The main words of a term, and in English with the head moved to the other end. */
  private List<List<Token>> loose(List<Token> tokens, List<Token> bare) {
    List<Token> main = bare.stream().filter(token -> !words.isLink(token.folded())).toList();
    List<List<Token>> forms = new ArrayList<>();
    if (main.size() > 1 && main.size() < tokens.size()) {
      forms.add(main);
    }
    if (language.primary().equals("en") && main.size() > 1) {
      boolean headFirst = words.isLink(bare.get(1).folded());
      List<Token> moved = new ArrayList<>(main);
      Collections.rotate(moved, headFirst ? -1 : 1);
      forms.add(moved);
    }
    return forms;
  }

  private TermForm form(
      EntryId entry, Term term, String spelling, List<Token> tokens, boolean loose) {
    List<String> folded = new ArrayList<>();
    List<Integer> wordKeys = new ArrayList<>();
    for (Token token : tokens) {
      folded.add(words.expand(token.folded()));
      wordKeys.add(keys.add(token, spelling, otherStem(token)));
    }
    boolean comma = COMMA.matcher(spelling).find();
    List<Token> main = tokens.stream().filter(token -> !words.isArticle(token.folded())).toList();
    boolean capital =
        main.size() == 1 && UCharacter.isUUppercase(spelling.codePointAt(main.get(0).start()));
    return new TermForm(
        entry, term, List.copyOf(folded), List.copyOf(wordKeys), comma, capital, loose);
  }

  /**
   * The stem with the Arabic article before the word: it shows that the first letter of فريق is no
   * proclitic. In other languages the stem itself.
   */
  private String otherStem(Token token) {
    if (!language.primary().equals("ar") || token.folded().startsWith(ARABIC_ARTICLE)) {
      return token.stem();
    }
    List<Token> withArticle = analyzer.analyze(ARABIC_ARTICLE + token.folded(), language);
    return withArticle.size() == 1 ? withArticle.get(0).stem() : token.stem();
  }
}
