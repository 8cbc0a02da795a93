package org.p5glossary.glossary.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.entry.Term;

/** Two entries as one: where a merge starts from, before a person chooses field by field. */
public final class EntryUnion {

  private EntryUnion() {}

  /**
   * The first entry with what the second has beside: terms after its own, definitions in languages
   * where it has none. Never for more people than either of them was.
   */
  public static Entry of(Entry into, Entry other) {
    List<Definition> definitions = new ArrayList<>(into.definitions());
    for (Definition definition : other.definitions()) {
      if (into.definitions().stream()
          .noneMatch(known -> known.language().equals(definition.language()))) {
        definitions.add(definition);
      }
    }
    List<LanguageSection> sections = new ArrayList<>();
    for (LanguageSection section : into.sections()) {
      sections.add(same(other, section).map(further -> joined(section, further)).orElse(section));
    }
    other.sections().stream()
        .filter(section -> same(into, section).isEmpty())
        .forEach(sections::add);
    return new Entry(
        into.id(),
        both(into, other, Entry::subjectFields),
        into.status(),
        definitions,
        both(into, other, Entry::notes),
        both(into, other, Entry::relations).stream()
            .filter(relation -> away(relation, into, other))
            .toList(),
        sections,
        into.administration(),
        into.audience().within(other.audience()) ? into.audience() : other.audience());
  }

  private static boolean away(Relation relation, Entry into, Entry other) {
    return !relation.target().equals(into.id()) && !relation.target().equals(other.id());
  }

  private static <T> List<T> both(Entry into, Entry other, Function<Entry, List<T>> part) {
    Set<T> all = new LinkedHashSet<>(part.apply(into));
    all.addAll(part.apply(other));
    return List.copyOf(all);
  }

  private static Optional<LanguageSection> same(Entry entry, LanguageSection section) {
    return entry.sections().stream()
        .filter(other -> other.language().equals(section.language()))
        .findFirst();
  }

  private static LanguageSection joined(LanguageSection section, LanguageSection further) {
    List<Term> terms = new ArrayList<>(section.terms());
    for (Term term : further.terms()) {
      if (section.terms().stream().noneMatch(known -> known.text().equals(term.text()))) {
        terms.add(term);
      }
    }
    return new LanguageSection(
        section.language(),
        section.equivalence().or(further::equivalence),
        Stream.concat(section.notes().stream(), further.notes().stream()).distinct().toList(),
        terms,
        section.administration());
  }
}
