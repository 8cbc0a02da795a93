package org.p5glossary.glossary.recognition;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Term;

/** The ways to write a term: as it stands, without articles, with a prefix joined or apart. */
final class TermForms {

  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-‐‑](?=\\p{L})");

  /**
   * Words (Chinese: characters) of the longest term sought. Titles of treaties have up to 40; a
   * "term" of hundreds is a text, and would only cost time.
   */
  private static final int LONGEST = 200;

  private static final Pattern COMMA = Pattern.compile("[,،、，]");

  private static final Pattern ALTERNATIVES = Pattern.compile("[;；؛]");
  private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]*)[)）]");
  private static final Pattern SHORT_FORM = Pattern.compile("[\\p{Lu}\\p{N}]{2,5}");

  /** Prefixes that are written with a hyphen and without: de-targeting, detargeting. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}])(de|dé|des|pre|pré|anti|counter|contre|contra|cyber|ciber"
              + "|multi|quasi|cuasi|кибер|анти|контр)(?=\\p{L}{5})");

  private final TextAnalyzer analyzer;
  private final Language language;
  private final FunctionWords words;
  private final WordKeys keys;
  private final LooseForms loose;

  TermForms(TextAnalyzer analyzer, Language language, FunctionWords words, WordKeys keys) {
    this.analyzer = analyzer;
    this.language = language;
    this.words = words;
    this.keys = keys;
    this.loose = new LooseForms(language.primary(), words);
  }

  /** The forms of a term, without repetition; none if the term holds no word. */
  List<TermForm> of(EntryId entry, Term term) {
    Set<String> spellings = new LinkedHashSet<>();
    for (String notation : notations(term.text())) {
      spellings.add(notation);
      spellings.add(HYPHEN.matcher(notation).replaceAll(""));
      Matcher prefix = PREFIX.matcher(notation);
      if (prefix.find()) {
        spellings.add(prefix.replaceAll("$1-"));
      }
    }
    Set<TermForm> forms = new LinkedHashSet<>();
    for (String spelling : spellings) {
      List<Token> tokens = analyzer.analyze(spelling, language);
      if (tokens.isEmpty() || tokens.size() > LONGEST) {
        continue;
      }
      forms.add(form(entry, term, spelling, tokens, TermShape.AS_WRITTEN));
      List<Token> bare = tokens.stream().filter(token -> !words.isArticle(token.folded())).toList();
      if (bare.size() > 1) {
        forms.add(form(entry, term, spelling, bare, TermShape.AS_WRITTEN));
      }
      loose
          .of(spelling, bare)
          .forEach(
              (probable, shape) ->
                  forms.add(
                      form(entry, term, probable, analyzer.analyze(probable, language), shape)));
    }
    return List.copyOf(forms);
  }

  /**
   * The terms that a notation stands for: "a; b" are two, "a (b) c" is "a b c" and "a c", and "a
   * (ABC)" is "a" and the short form "ABC".
   */
  private static Set<String> notations(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (String part : ALTERNATIVES.split(text, -1)) {
      Matcher brackets = BRACKETS.matcher(part);
      if (!brackets.find()) {
        found.add(part.strip());
        continue;
      }
      String inner = brackets.group(1).strip();
      found.add(brackets.replaceAll(" ").strip());
      if (SHORT_FORM.matcher(inner).matches()) {
        found.add(inner);
      } else {
        found.add(brackets.replaceAll("$1"));
      }
    }
    found.remove("");
    return found;
  }

  private TermForm form(
      EntryId entry, Term term, String spelling, List<Token> tokens, TermShape shape) {
    List<String> folded = new ArrayList<>();
    List<Integer> wordKeys = new ArrayList<>();
    for (Token token : tokens) {
      folded.add(words.expand(token.folded()));
      wordKeys.add(keys.add(token, spelling, otherStems(token)));
    }
    boolean comma = COMMA.matcher(term.text()).find();
    List<Token> main = tokens.stream().filter(token -> !words.isArticle(token.folded())).toList();
    boolean capital =
        main.size() == 1 && UCharacter.isUUppercase(spelling.codePointAt(main.get(0).start()));
    return new TermForm(
        entry, term, List.copyOf(folded), List.copyOf(wordKeys), comma, capital, shape);
  }

  /** Other stems under which a text may have the word. */
  private Set<String> otherStems(Token token) {
    if (token.kind() != TokenKind.WORD) {
      return Set.of();
    }
    String primary = language.primary();
    Set<String> stems = new LinkedHashSet<>();
    OtherForms.of(primary, token.folded()).forEach(form -> stems.add(stem(form)));
    if (primary.equals("ru")) {
      stems.addAll(RussianStems.others(token.stem(), this::stem));
    }
    stems.remove(token.stem());
    return stems;
  }

  private String stem(String word) {
    List<Token> tokens = analyzer.analyze(word, language);
    return tokens.size() == 1 ? tokens.get(0).stem() : word;
  }
}
