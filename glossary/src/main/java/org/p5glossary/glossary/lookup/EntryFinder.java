package org.p5glossary.glossary.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
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

  /** Uses by the stems of their words; the same use may stand twice under one. */
  private final Map<Language, Map<String, List<TermUse>>> byStem = new LinkedHashMap<>();

  EntryFinder(TermBase terms, TextAnalyzer analyzer) {
    this.terms = terms;
    this.analyzer = analyzer;
    this.sorted = new TreeMap<>(terms.foldedTerms());
    for (List<TermUse> uses : sorted.values()) {
      for (TermUse use : uses) {
        Map<String, List<TermUse>> index =
            byStem.computeIfAbsent(use.language(), language -> new LinkedHashMap<>());
        for (Token token : analyzer.analyze(use.term().text(), use.language())) {
          index.computeIfAbsent(token.stem(), stem -> new ArrayList<>()).add(use);
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
    List<TermUse> common = List.of();
    for (int i = 0; i < tokens.size(); i++) {
      List<TermUse> having = byStem.get(language).getOrDefault(tokens.get(i).stem(), List.of());
      common = i == 0 ? having : both(common, having);
    }
    return common;
  }

  /** By identity: each use was put under all its stems, and comparing reads whole terms. */
  private static List<TermUse> both(List<TermUse> some, List<TermUse> others) {
    Set<TermUse> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(others);
    return some.stream().filter(known::contains).toList();
  }

  private static void add(Map<EntryId, Boolean> found, Collection<TermUse> uses) {
    uses.stream().sorted(NEAREST).forEach(use -> found.putIfAbsent(use.entry(), Boolean.TRUE));
  }
}
