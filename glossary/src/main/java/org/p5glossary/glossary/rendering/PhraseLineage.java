package org.p5glossary.glossary.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.entry.Entry;

/**
 * What became of a concept's words from one draft or revision of a document to the next.
 *
 * @param symbol what the drafts have in common, never null
 * @param drafts at least two, in the order of their symbols
 */
public record PhraseLineage(String symbol, List<Draft> drafts) {

  /**
   * A draft or revision.
   *
   * @param paper the paper
   * @param name its symbol
   * @param date its date as printed; "" if undated
   * @param forms for each language how often each term stands in it; empty where none does
   */
  public record Draft(
      PaperId paper, String name, String date, Map<Language, Map<String, Integer>> forms) {

    public Draft {
      Objects.requireNonNull(paper, "paper");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(date, "date");
      forms = Map.copyOf(forms);
    }

    /** The terms of a language with how often they stand. */
    public Map<String, Integer> in(Language language) {
      return forms.getOrDefault(language, Map.of());
    }
  }

  public PhraseLineage {
    Objects.requireNonNull(symbol, "symbol");
    drafts = List.copyOf(drafts);
  }

  /**
   * The documents of which several drafts or revisions are stored and at least one uses the entry.
   *
   * @param entry as far as the reader may see it: other terms do not count
   * @param uses where its terms stand
   * @param papers all papers that are stored
   */
  public static List<PhraseLineage> of(Entry entry, List<PlacedUse> uses, Iterable<Paper> papers) {
    Map<PaperId, Map<Language, Map<String, Integer>>> counts = new TreeMap<>();
    for (PlacedUse use : uses) {
      if (ObservedRenderings.term(entry, use).isPresent()) {
        counts
            .computeIfAbsent(use.paper(), paper -> new TreeMap<>())
            .computeIfAbsent(use.language(), language -> new TreeMap<>())
            .merge(use.term(), 1, Integer::sum);
      }
    }
    Map<DocumentSymbol, List<Paper>> families = new TreeMap<>();
    for (Paper paper : papers) {
      paper
          .symbol()
          .ifPresent(
              symbol ->
                  families.computeIfAbsent(symbol.base(), base -> new ArrayList<>()).add(paper));
    }
    List<PhraseLineage> lineages = new ArrayList<>();
    families.forEach(
        (base, family) -> {
          if (family.size() > 1 && family.stream().anyMatch(one -> counts.containsKey(one.id()))) {
            lineages.add(
                new PhraseLineage(
                    base.text(),
                    family.stream()
                        .sorted(Comparator.comparing(one -> one.symbol().orElseThrow()))
                        .map(one -> draft(one, counts.getOrDefault(one.id(), Map.of())))
                        .toList()));
          }
        });
    return lineages;
  }

  private static Draft draft(Paper paper, Map<Language, Map<String, Integer>> forms) {
    return new Draft(
        paper.id(),
        paper.name(),
        paper.date().map(DocumentDate::date).map(String::valueOf).orElse(""),
        forms);
  }
}
