package org.p5glossary.glossary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Administration;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.exchange.Component;
import org.p5glossary.glossary.exchange.ImportedEntry;

/**
 * An imported entry over the one that stands: what the file can say is taken from the file, what
 * its format cannot hold is kept. A language that the file does not have is kept.
 */
final class EntryMerge {

  private final Set<Component> stated;

  private EntryMerge(Set<Component> stated) {
    this.stated = stated;
  }

  static Entry over(Entry standing, ImportedEntry imported) {
    Entry merged =
        imported.stated().equals(Component.ALL)
            ? imported.entry()
            : new EntryMerge(imported.stated()).entry(standing, imported.entry());
    // A file that says nothing of audiences, as most do, must not lay an entry open.
    return merged.audience().within(standing.audience())
        ? merged
        : merged.forAudience(standing.audience());
  }

  private Entry entry(Entry standing, Entry imported) {
    return new Entry(
        standing.id(),
        pick(Component.SUBJECT_FIELDS, standing.subjectFields(), imported.subjectFields()),
        pick(Component.STATUS, standing.status(), imported.status()),
        definitions(standing, imported),
        notes(standing.notes(), imported.notes()),
        relations(standing.relations(), imported.relations()),
        sections(standing, imported),
        pick(Component.ENTRY_ADMINISTRATION, standing.administration(), imported.administration()));
  }

  private <T> T pick(Component component, T standing, T imported) {
    return stated.contains(component) ? imported : standing;
  }

  private List<Definition> definitions(Entry standing, Entry imported) {
    if (stated.contains(Component.DEFINITIONS)) {
      return sameOr(
          standing.definitions(),
          imported.definitions().stream().map(now -> withSource(standing, now)).toList());
    }
    if (!stated.contains(Component.FIRST_DEFINITIONS)) {
      return standing.definitions();
    }
    List<Definition> merged = new ArrayList<>(standing.definitions());
    for (LanguageSection section : imported.sections()) {
      Optional<Definition> before = first(standing.definitions(), section.language());
      Optional<Definition> now = first(imported.definitions(), section.language());
      if (before.isPresent() && now.isPresent()) {
        merged.set(merged.indexOf(before.get()), now.get());
      } else if (before.isPresent()) {
        merged.remove(before.get());
      } else {
        now.ifPresent(merged::add);
      }
    }
    return merged;
  }

  /** A format without sources of definitions does not say that there is none. */
  private static Definition withSource(Entry standing, Definition now) {
    return now.source().isEmpty()
        ? standing.definitions().stream()
            .filter(d -> d.language().equals(now.language()) && d.text().equals(now.text()))
            .findFirst()
            .orElse(now)
        : now;
  }

  private static Optional<Definition> first(List<Definition> definitions, Language language) {
    return definitions.stream().filter(d -> d.language().equals(language)).findFirst();
  }

  /** The standing list if it says the same in another order, which a format may not keep. */
  private static <T> List<T> sameOr(List<T> standing, List<T> imported) {
    boolean same =
        standing.size() == imported.size()
            && standing.containsAll(imported)
            && imported.containsAll(standing);
    return same ? standing : imported;
  }

  private List<Note> notes(List<Note> standing, List<Note> imported) {
    if (!stated.contains(Component.PUBLIC_NOTES)) {
      return standing;
    }
    if (stated.contains(Component.OTHER_NOTES)) {
      return imported;
    }
    List<Note> open =
        standing.stream().filter(note -> note.audience() == NoteAudience.PUBLIC).toList();
    if (open.equals(imported)) {
      return standing;
    }
    List<Note> merged = new ArrayList<>(imported);
    standing.stream().filter(note -> note.audience() != NoteAudience.PUBLIC).forEach(merged::add);
    return merged;
  }

  /** A format that cannot say how entries relate, nor name those it leaves out, only adds. */
  private List<Relation> relations(List<Relation> standing, List<Relation> imported) {
    List<Relation> merged = new ArrayList<>(standing);
    for (Relation relation : imported) {
      if (merged.stream().noneMatch(known -> known.target().equals(relation.target()))) {
        merged.add(relation);
      }
    }
    return merged;
  }

  private List<LanguageSection> sections(Entry standing, Entry imported) {
    List<LanguageSection> merged = new ArrayList<>();
    for (LanguageSection before : standing.sections()) {
      merged.add(
          exactly(imported, before.language()).map(now -> section(before, now)).orElse(before));
    }
    for (LanguageSection now : imported.sections()) {
      if (exactly(standing, now.language()).isEmpty()) {
        merged.add(now);
      }
    }
    return merged;
  }

  private static Optional<LanguageSection> exactly(Entry entry, Language language) {
    return entry.sections().stream()
        .filter(section -> section.language().equals(language))
        .findFirst();
  }

  private LanguageSection section(LanguageSection before, LanguageSection now) {
    Administration administration =
        pick(Component.TERM_ADMINISTRATION, before.administration(), now.administration());
    return new LanguageSection(
        before.language(),
        pick(Component.EQUIVALENCE, before.equivalence(), now.equivalence()),
        notes(before.notes(), now.notes()),
        new TermMerge(stated).terms(before.terms(), now.terms()),
        administration);
  }
}
