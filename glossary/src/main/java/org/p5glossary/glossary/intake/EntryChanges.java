package org.p5glossary.glossary.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.p5glossary.glossary.entry.Entry;

/** What differs between two versions of an entry, in a few words. */
final class EntryChanges {

  private static final int SHOWN = 3;

  private EntryChanges() {}

  static String describe(Entry before, Entry after) {
    List<String> changes = new ArrayList<>();
    difference(changes, "+", terms(after), terms(before));
    difference(changes, "-", terms(before), terms(after));
    say(changes, "status", before.status(), after.status());
    say(changes, "subject fields", before.subjectFields(), after.subjectFields());
    say(changes, "definitions", before.definitions(), after.definitions());
    say(changes, "notes", before.notes(), after.notes());
    say(changes, "relations", before.relations(), after.relations());
    if (changes.isEmpty()) {
      changes.add("details of terms or languages");
    }
    return String.join("; ", changes);
  }

  private static Set<String> terms(Entry entry) {
    return entry.sections().stream()
        .flatMap(
            section -> section.terms().stream().map(term -> section.language() + " " + term.text()))
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private static void difference(
      List<String> changes, String sign, Set<String> from, Set<String> without) {
    Set<String> other = new HashSet<>(without);
    List<String> left = from.stream().filter(term -> !other.contains(term)).toList();
    left.stream().limit(SHOWN).forEach(term -> changes.add(sign + term));
    if (left.size() > SHOWN) {
      changes.add(sign + (left.size() - SHOWN) + " more terms");
    }
  }

  private static void say(List<String> changes, String what, Object before, Object after) {
    if (!before.equals(after)) {
      changes.add(what);
    }
  }
}
