package org.p5glossary.glossary.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.termbase.TermBase;

/**
 * Finds the terms of one term base in text. Abandoned entries and look-up forms are not sought.
 * Immutable and thread-safe; time is linear in the text.
 */
public final class TermRecogniser {

  /** What is known of one language. */
  private record Known(FunctionWords words, WordKeys keys, TermTrie trie, WordEndings endings) {}

  private final TextAnalyzer analyzer;
  private final Map<String, Known> byLanguage = new HashMap<>();

  /**
   * Builds the tries of all languages of a term base.
   *
   * @param analyzer cuts terms and texts alike, never null
   */
  public TermRecogniser(TermBase terms, TextAnalyzer analyzer) {
    this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
    Map<String, List<TermForm>> forms = new HashMap<>();
    Map<String, FunctionWords> words = new HashMap<>();
    Map<String, WordKeys> keys = new HashMap<>();
    for (Entry entry : terms.entries()) {
      if (entry.status() == EntryStatus.ABANDONED) {
        continue;
      }
      for (LanguageSection section : entry.sections()) {
        String primary = section.language().primary();
        FunctionWords small = words.computeIfAbsent(primary, FunctionWords::of);
        WordKeys key = keys.computeIfAbsent(primary, name -> new WordKeys(small));
        TermForms maker = new TermForms(analyzer, section.language(), small, key);
        for (Term term : section.terms()) {
          if (term.type() != TermType.LOOK_UP_FORM) {
            forms
                .computeIfAbsent(primary, name -> new ArrayList<>())
                .addAll(maker.of(entry.id(), term));
          }
        }
      }
    }
    forms.forEach(
        (primary, list) ->
            byLanguage.put(
                primary,
                new Known(
                    words.get(primary),
                    keys.get(primary),
                    new TermTrie(list),
                    new WordEndings(primary))));
  }

  /**
   * The terms in a text, by start, the longer first. What lies within a longer match is there too
   * and says so; only matches that {@link TermMatch#counts count} are occurrences.
   *
   * @param text any text; ranges are UTF-16 units of it
   * @param language the language whose terms are sought; regions and scripts do not matter
   */
  public List<TermMatch> find(String text, Language language) {
    return find(text, language, TermSearch.Reach.LOOSE);
  }

  /**
   * The same without loose matches, in a fraction of the time: what {@link #find} gives, less all
   * of kind {@link MatchKind#LOOSE}.
   */
  public List<TermMatch> findSure(String text, Language language) {
    return find(text, language, TermSearch.Reach.SURE);
  }

  private List<TermMatch> find(String text, Language language, TermSearch.Reach reach) {
    Known known = byLanguage.get(language.primary());
    if (known == null) {
      return List.of();
    }
    TextWords words = new TextWords(text, language, analyzer, known.words(), known.keys());
    return MatchSelection.select(
        new TermSearch(known.trie(), words, known.endings(), reach).run(), words);
  }
}
