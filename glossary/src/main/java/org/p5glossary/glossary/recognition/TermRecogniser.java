package org.p5glossary.glossary.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
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
  private record Known(
      FunctionWords words,
      WordKeys keys,
      TermTrie trie,
      WordEndings endings,
      TreatyWords treatyWords) {}

  private final TextAnalyzer analyzer;
  private final Map<String, Known> byLanguage = new HashMap<>();

  /** The entries that are treaties by a name in any language. */
  private final Set<EntryId> treaties = new HashSet<>();

  /**
   * Builds the tries of all languages of a term base.
   *
   * @param analyzer cuts terms and texts alike, never null
   */
  public TermRecogniser(TermBase terms, TextAnalyzer analyzer) {
    this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
    Map<String, Gathering> byPrimary = new HashMap<>();
    for (Entry entry : terms.entries()) {
      if (entry.status() != EntryStatus.ABANDONED) {
        for (LanguageSection section : entry.sections()) {
          byPrimary
              .computeIfAbsent(section.language().primary(), Gathering::new)
              .add(entry.id(), section);
        }
      }
    }
    byPrimary.forEach((primary, gathering) -> byLanguage.put(primary, gathering.known()));
  }

  /** The forms of one language while they are being gathered. */
  private final class Gathering {

    private final String primary;
    private final FunctionWords words;
    private final WordKeys keys;
    private final TreatyWords treatyWords;
    private final List<TermForm> forms = new ArrayList<>();

    Gathering(String primary) {
      this.primary = primary;
      this.words = FunctionWords.of(primary);
      this.keys = new WordKeys(words);
      this.treatyWords = new TreatyWords(new Language(primary), analyzer, words);
    }

    void add(EntryId entry, LanguageSection section) {
      TermForms maker = new TermForms(analyzer, section.language(), words, keys);
      for (Term term : section.terms()) {
        if (term.type() != TermType.LOOK_UP_FORM) {
          forms.addAll(maker.of(entry, term));
          if (treatyWords.isName(term.text(), analyzer.analyze(term.text(), section.language()))) {
            treaties.add(entry);
          }
        }
      }
    }

    Known known() {
      return new Known(words, keys, new TermTrie(forms), new WordEndings(primary), treatyWords);
    }
  }

  /**
   * Reads the sentences of one text in order, so that "the Treaty" alone is found too.
   *
   * @param language the language whose terms are sought; regions and scripts do not matter
   */
  public TermReading reading(Language language) {
    return new TermReading(
        new TermReading.Recognition() {
          @Override
          public TermReading.Sentence read(String text) {
            Known known = byLanguage.get(language.primary());
            if (known == null) {
              return new TermReading.Sentence(List.of(), List.of());
            }
            TextWords words = words(text, language, known);
            return new TermReading.Sentence(
                select(words, known, TermSearch.Reach.LOOSE), known.treatyWords().in(words));
          }

          @Override
          public boolean isTreaty(TermMatch match) {
            return treaties.contains(match.entry());
          }
        });
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
    return select(words(text, language, known), known, reach);
  }

  private TextWords words(String text, Language language, Known known) {
    return new TextWords(text, language, analyzer, known.words(), known.keys());
  }

  private static List<TermMatch> select(TextWords words, Known known, TermSearch.Reach reach) {
    return MatchSelection.select(
        new TermSearch(known.trie(), words, known.endings(), reach).run(), words);
  }
}
