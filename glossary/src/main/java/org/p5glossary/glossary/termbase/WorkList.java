package org.p5glossary.glossary.termbase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Evidence;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;

/**
 * What editors should look at, as far as it follows from a term base alone; after a change only
 * what it touched is looked at again. Thread-safe.
 */
public final class WorkList {

  private TermBase terms;
  private final NavigableMap<EntryId, List<Proof>> proofs = new TreeMap<>();
  private final NavigableMap<EntryId, List<Section>> unproved = new TreeMap<>();
  private final SortedMap<Form, SharedTerm> shared = new TreeMap<>();
  private int unprovedTotal;

  /** A term of a language, folded; the order of the list. */
  private record Form(String language, String folded) implements Comparable<Form> {

    private static final Comparator<Form> ORDER =
        Comparator.comparing(Form::language).thenComparing(Form::folded);

    @Override
    public int compareTo(Form other) {
      return ORDER.compare(this, other);
    }
  }

  /** A section of an entry. */
  public record Section(Entry entry, LanguageSection section) {}

  /** A passage that proves a term. */
  public record Proof(Section where, Term term, Evidence evidence) {}

  /**
   * A term that stands in several entries.
   *
   * @param use the first of them
   * @param entries at least two, by id
   */
  public record SharedTerm(TermUse use, List<EntryId> entries) {

    public SharedTerm {
      entries = List.copyOf(entries);
    }
  }

  /**
   * What there is to look at.
   *
   * @param proofs every passage that proves a term: it may be lost
   * @param unproved the first sections without any
   * @param unprovedTotal how many there are of these
   * @param shared the first terms of one language that stand in several entries
   * @param sharedTotal how many there are of these
   */
  public record Listed(
      List<Proof> proofs,
      List<Section> unproved,
      int unprovedTotal,
      List<SharedTerm> shared,
      int sharedTotal) {

    public Listed {
      proofs = List.copyOf(proofs);
      unproved = List.copyOf(unproved);
      shared = List.copyOf(shared);
    }
  }

  /** A list of all that is in a term base. */
  public WorkList(TermBase terms) {
    this.terms = terms;
    terms.versionedEntries().forEach(this::take);
    terms.foldedTerms().forEach(this::shareInEachLanguage);
  }

  /**
   * What there is to look at now.
   *
   * @param now for the same viewer as the one before
   * @param most how many sections and shared terms are wanted
   */
  public synchronized Listed of(TermBase now, int most) {
    if (now != terms) {
      follow(now);
    }
    return new Listed(
        proofs.values().stream().flatMap(List::stream).toList(),
        unproved.values().stream().flatMap(List::stream).limit(most).toList(),
        unprovedTotal,
        shared.values().stream().limit(most).toList(),
        shared.size());
  }

  private void shareInEachLanguage(String folded, List<TermUse> uses) {
    if (uses.size() > 1) {
      uses.stream()
          .collect(Collectors.groupingBy(use -> use.language().primary()))
          .forEach((language, same) -> share(new Form(language, folded), same));
    }
  }

  private void follow(TermBase now) {
    SortedMap<Form, String> touched = new TreeMap<>();
    for (Map.Entry<EntryId, Optional<VersionedEntry>> change : now.changesSince(terms).entrySet()) {
      terms.entry(change.getKey()).ifPresent(entry -> forms(entry, touched));
      forget(change.getKey());
      change.getValue().ifPresent(this::take);
      change.getValue().map(VersionedEntry::entry).ifPresent(entry -> forms(entry, touched));
    }
    touched.forEach(
        (form, text) ->
            share(
                form,
                now.termsLike(text).stream()
                    .filter(use -> use.language().primary().equals(form.language()))
                    .toList()));
    terms = now;
  }

  private static void forms(Entry entry, Map<Form, String> forms) {
    for (LanguageSection section : entry.sections()) {
      for (Term term : section.terms()) {
        forms.put(
            new Form(section.language().primary(), TermFolding.fold(term.text())), term.text());
      }
    }
  }

  private void forget(EntryId id) {
    proofs.remove(id);
    List<Section> before = unproved.remove(id);
    unprovedTotal -= before == null ? 0 : before.size();
  }

  private void take(VersionedEntry versioned) {
    Entry entry = versioned.entry();
    List<Proof> proved = new ArrayList<>();
    List<Section> bare = new ArrayList<>();
    for (LanguageSection section : entry.sections()) {
      Section where = new Section(entry, section);
      int before = proved.size();
      for (Term term : section.terms()) {
        term.evidence().forEach(evidence -> proved.add(new Proof(where, term, evidence)));
      }
      if (proved.size() == before) {
        bare.add(where);
      }
    }
    if (!proved.isEmpty()) {
      proofs.put(entry.id(), proved);
    }
    if (!bare.isEmpty()) {
      unproved.put(entry.id(), bare);
      unprovedTotal += bare.size();
    }
  }

  /** Takes in where a term of a language stands. */
  private void share(Form form, List<TermUse> uses) {
    List<EntryId> entries = uses.stream().map(TermUse::entry).distinct().toList();
    if (entries.size() > 1) {
      shared.put(form, new SharedTerm(uses.get(0), entries));
    } else {
      shared.remove(form);
    }
  }
}
