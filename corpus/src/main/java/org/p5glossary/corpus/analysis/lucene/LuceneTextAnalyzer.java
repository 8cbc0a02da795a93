package org.p5glossary.corpus.analysis.lucene;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.analysis.WordVisitor;
import org.p5glossary.corpus.language.Language;

/**
 * Tokens by the word boundaries of Unicode annex 29 in Lucene's variant for ICU, which cuts Han
 * character by character; stems by Snowball (en, ru) and light rules (fr, es, ar).
 *
 * <p>Boundaries are found on the whole text, not through Lucene's tokenizer, whose buffer can cut a
 * word at 4,096 units. Thread-safe.
 */
public final class LuceneTextAnalyzer implements TextAnalyzer {

  /** Languages that elide before a vowel and write the apostrophe: l'arme, dell'arma. */
  private static final Set<String> ELIDING = Set.of("fr", "it", "ca");

  private final Folding folding = new Folding();
  private final Map<String, WordForms> formsByLanguage = new ConcurrentHashMap<>();
  private final DefaultICUTokenizerConfig boundaries = new DefaultICUTokenizerConfig(false, false);
  private final Queue<RuleBasedBreakIterator> idle = new ConcurrentLinkedQueue<>();

  @Override
  public boolean stems(Language language) {
    return Stemmer.of(language.primary()) != Stemmer.NONE;
  }

  @Override
  public List<Token> analyze(String text, Language language) {
    WordForms forms = forms(language.primary());
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
    cut(text, language, (start, end, kind) -> add(tokens, forms, text, start, end, kind));
    return Collections.unmodifiableList(tokens);
  }

  private WordForms forms(String primary) {
    return formsByLanguage.computeIfAbsent(
        Stemmer.of(primary).name(), name -> new WordForms(folding, Stemmer.valueOf(name)));
  }

  @Override
  public Optional<Token> token(String word, TokenKind kind, Language language) {
    List<Token> tokens = new ArrayList<>(1);
    add(tokens, forms(language.primary()), word, 0, word.length(), kind);
    return tokens.stream().findFirst();
  }

  @Override
  public void cut(String text, Language language, WordVisitor visitor) {
    boolean elides = ELIDING.contains(language.primary());
    new PlainCutter(text, visitor, elides, this::cutByRules).run();
  }

  /** Finds the boundaries of a part of a text by all rules of the annex. */
  private void cutByRules(String text, int from, int to, boolean elides, WordVisitor visitor) {
    String part = text.substring(from, to);
    RuleBasedBreakIterator words = idle.poll();
    if (words == null) {
      words = boundaries.getBreakIterator(UScript.LATIN);
    }
    words.setText(new StringCharacterIterator(part));
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      int status = words.getRuleStatus();
      if (status < BreakIterator.WORD_NONE_LIMIT) {
        continue;
      }
      TokenKind kind = kind(status);
      if (elides && kind == TokenKind.WORD) {
        PlainCutter.withElisions(text, from + start, from + end, visitor);
      } else {
        visitor.word(from + start, from + end, kind);
      }
    }
    idle.add(words);
  }

  private static TokenKind kind(int status) {
    if (status < BreakIterator.WORD_NUMBER_LIMIT) {
      return TokenKind.NUMBER;
    }
    return status < BreakIterator.WORD_LETTER_LIMIT ? TokenKind.WORD : TokenKind.IDEOGRAPH;
  }

  private static void add(
      List<Token> tokens, WordForms forms, String text, int start, int end, TokenKind kind) {
    if (start >= end) {
      return;
    }
    WordForms.Forms form = forms.of(text, start, end);
    if (!form.folded().isEmpty()) {
      String stem = kind == TokenKind.WORD ? form.stem() : form.folded();
      tokens.add(new Token(start, end, form.folded(), stem, kind));
    }
  }
}
