package org.p5glossary.glossary.termbase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;

/**
 * Terms by their folded form.
 *
 * @param byForm folded form to the terms that have it, by entry
 */
record FoldedTerms(Map<String, List<TermUse>> byForm) {

  private static final Comparator<TermUse> BY_ENTRY = Comparator.comparing(TermUse::entry);

  /** No terms. */
  static final FoldedTerms NONE = new FoldedTerms(Map.of());

  FoldedTerms {
    byForm = Collections.unmodifiableMap(byForm);
  }

  /** The terms of entries, which come by id. */
  static FoldedTerms of(Collection<Entry> entries) {
    Map<String, List<TermUse>> index = new HashMap<>();
    for (Entry entry : entries) {
      add(index, entry);
    }
    index.replaceAll((key, uses) -> List.copyOf(uses));
    return new FoldedTerms(index);
  }

  private static void add(Map<String, List<TermUse>> index, Entry entry) {
    for (LanguageSection section : entry.sections()) {
      for (Term term : section.terms()) {
        index
            .computeIfAbsent(TermFolding.fold(term.text()), key -> new ArrayList<>(1))
            .add(new TermUse(entry.id(), section.language(), term));
      }
    }
  }

  List<TermUse> uses(String form) {
    return byForm.getOrDefault(form, List.of());
  }

  /**
   * The terms after some entries were replaced or taken out.
   *
   * @param before gives the entries of which the terms are here
   */
  FoldedTerms with(
      Function<EntryId, Optional<VersionedEntry>> before,
      Map<EntryId, Optional<VersionedEntry>> changes) {
    Map<String, List<TermUse>> added = new HashMap<>();
    Set<String> forms = new HashSet<>();
    changes.forEach(
        (id, entry) -> {
          entry.ifPresent(now -> add(added, now.entry()));
          before.apply(id).ifPresent(old -> addForms(forms, old.entry()));
        });
    forms.addAll(added.keySet());
    Map<String, List<TermUse>> index = new HashMap<>(byForm);
    for (String form : forms) {
      List<TermUse> now = joined(uses(form), changes.keySet(), added.getOrDefault(form, List.of()));
      if (now.isEmpty()) {
        index.remove(form);
      } else {
        index.put(form, now);
      }
    }
    return new FoldedTerms(index);
  }

  private static void addForms(Set<String> forms, Entry entry) {
    entry
        .sections()
        .forEach(
            section -> section.terms().forEach(term -> forms.add(TermFolding.fold(term.text()))));
  }

  /** Terms of which those of some entries gave way to others; by entry. */
  static List<TermUse> joined(List<TermUse> uses, Set<EntryId> without, List<TermUse> more) {
    if (without.isEmpty()) {
      return uses;
    }
    List<TermUse> all = new ArrayList<>(more);
    uses.stream().filter(use -> !without.contains(use.entry())).forEach(all::add);
    all.sort(BY_ENTRY);
    return List.copyOf(all);
  }
}
