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
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Term;

/** The ways to write a term: as it stands, without articles, with a prefix joined or apart. */
final class TermForms {

  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-‐‑](?=\\p{L})");

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
      forms.add(form(entry, term, spelling, tokens));
      List<Token> bare = tokens.stream().filter(token -> !words.isArticle(token.folded())).toList();
      if (bare.size() > 1) {
        forms.add(form(entry, term, spelling, bare));
      }
    }
    return List.copyOf(forms);
  }

  private TermForm form(EntryId entry, Term term, String spelling, List<Token> tokens) {
    List<String> folded = new ArrayList<>();
    List<Integer> wordKeys = new ArrayList<>();
    boolean comma = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      folded.add(words.expand(token.folded()));
      wordKeys.add(keys.add(token, spelling));
      comma |=
          i > 0
              && Separation.of(spelling, tokens.get(i - 1).end(), token.start()) != Separation.OPEN;
    }
    boolean capital =
        tokens.size() == 1 && UCharacter.isUUppercase(spelling.codePointAt(tokens.get(0).start()));
    return new TermForm(entry, term, List.copyOf(folded), List.copyOf(wordKeys), comma, capital);
  }
}
