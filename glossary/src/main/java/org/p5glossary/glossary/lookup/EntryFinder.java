package org.p5glossary.glossary.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.glossary.termbase.TermFolding;
import org.p5glossary.glossary.termbase.TermUse;

/**
 * Finds entries by a term in any language: the same term after folding first, then terms that hold
 * all its words by their stems, then terms that start with it. Within each step preferred terms and
 * terms nearer in length come first. Immutable and thread-safe.
 */
final class EntryFinder {

  private static final Comparator<TermUse> NEAREST =
      Comparator.<TermUse, Boolean>comparing(
              use -> use.term().status() != AdministrativeStatus.PREFERRED)
          .thenComparingInt(use -> use.term().text().length())
          .thenComparing(TermUse::entry);

  private final TermBase terms;
  private final TextAnalyzer analyzer;
  private final TreeMap<String, List<TermUse>> sorted;
  private final Map<Language, Map<String, Set<TermUse>>> byStem = new LinkedHashMap<>();

  EntryFinder(TermBase terms, TextAnalyzer analyzer) {
    this.terms = terms;
    this.analyzer = analyzer;
    this.sorted = new TreeMap<>(terms.foldedTerms());
    for (List<TermUse> uses : sorted.values()) {
      for (TermUse use : uses) {
        Map<String, Set<TermUse>> index =
            byStem.computeIfAbsent(use.language(), language -> new LinkedHashMap<>());
        for (Token token : analyzer.analyze(use.term().text(), use.language())) {
          index.computeIfAbsent(token.stem(), stem -> new HashSet<>()).add(use);
        }
      }
    }
  }

  /** The entries for a query, the best first, each once. */
  List<EntryId> find(String query) {
    Map<EntryId, Boolean> found = new LinkedHashMap<>();
    add(found, terms.termsLike(query));
    byStem.keySet().stream()
        .sorted()
        .forEach(language -> add(found, withAllStems(query, language)));
    String key = TermFolding.fold(query);
    if (!key.isEmpty()) {
      List<TermUse> starting = new ArrayList<>();
      sorted.subMap(key, true, key + Character.MAX_VALUE, true).values().forEach(starting::addAll);
      add(found, starting);
    }
    return List.copyOf(found.keySet());
  }

  private List<TermUse> withAllStems(String query, Language language) {
    List<Token> tokens = analyzer.analyze(query, language);
    Set<TermUse> common = null;
    for (Token token : tokens) {
      Set<TermUse> having = byStem.get(language).getOrDefault(token.stem(), Set.of());
      if (common == null) {
        common = new HashSet<>(having);
      } else {
        common.retainAll(having);
      }
    }
    return common == null ? List.of() : List.copyOf(common);
  }

  private static void add(Map<EntryId, Boolean> found, Collection<TermUse> uses) {
    uses.stream().sorted(NEAREST).forEach(use -> found.putIfAbsent(use.entry(), Boolean.TRUE));
  }
}
