package org.p5glossary.glossary.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Viewer;

/** What of an entry a viewer may see, and the way back for what they changed of it. */
public final class Visible {

  private Visible() {}

  /**
   * The entry without the notes that are not for the viewer, and without what is quoted from papers
   * that are not; empty if the entry is not.
   *
   * @param hidden papers that are not for the viewer
   */
  public static Optional<Entry> of(Entry entry, Viewer viewer, Set<PaperId> hidden) {
    if (!entry.audience().visibleTo(viewer)) {
      return Optional.empty();
    }
    return Optional.of(hidesNothing(entry, viewer, hidden) ? entry : cut(entry, viewer, hidden));
  }

  private static boolean hidesNothing(Entry entry, Viewer viewer, Set<PaperId> hidden) {
    return viewer.sight() == Viewer.Sight.ALL
        || (all(entry.notes(), viewer)
            && entry.sections().stream()
                .allMatch(
                    section ->
                        all(section.notes(), viewer)
                            && section.terms().stream()
                                .allMatch(
                                    term ->
                                        all(term.notes(), viewer)
                                            && evidence(term, hidden).size()
                                                == term.evidence().size())));
  }

  private static boolean all(List<Note> notes, Viewer viewer) {
    return notes.stream().allMatch(note -> note.visibleTo(viewer));
  }

  private static Entry cut(Entry entry, Viewer viewer, Set<PaperId> hidden) {
    return rebuilt(entry, notes -> notes(notes, viewer), term -> evidence(term, hidden));
  }

  /** An entry with the notes of all its parts changed: its own, of its sections and terms. */
  public static Entry withNotes(Entry entry, UnaryOperator<List<Note>> change) {
    return rebuilt(entry, change, Term::evidence);
  }

  private static Entry rebuilt(
      Entry entry, UnaryOperator<List<Note>> notes, Function<Term, List<Evidence>> evidence) {
    return rebuilt(
        entry,
        notes.apply(entry.notes()),
        entry.sections().stream()
            .map(
                section ->
                    rebuilt(
                        section,
                        notes.apply(section.notes()),
                        section.terms().stream()
                            .map(
                                term ->
                                    rebuilt(term, notes.apply(term.notes()), evidence.apply(term)))
                            .toList()))
            .toList());
  }

  private static List<Note> notes(List<Note> notes, Viewer viewer) {
    return notes.stream().filter(note -> note.visibleTo(viewer)).toList();
  }

  private static List<Evidence> evidence(Term term, Set<PaperId> hidden) {
    return hidden.isEmpty()
        ? term.evidence()
        : term.evidence().stream()
            .filter(evidence -> !hidden.contains(evidence.passage().paper()))
            .toList();
  }

  /**
   * What a viewer made of the part that they see, with the notes and quotations that they do not
   * see put back: to the entry, to the section of the same language, and to the term of the same
   * text.
   *
   * @param changed as the viewer left it
   * @param whole the entry as it stands
   * @param hidden papers that are not for the viewer
   */
  public static Entry whole(Entry changed, Entry whole, Viewer viewer, Set<PaperId> hidden) {
    if (hidesNothing(whole, viewer, hidden)) {
      return changed;
    }
    return rebuilt(
        changed,
        joined(changed.notes(), whole.notes(), viewer),
        changed.sections().stream().map(section -> whole(section, whole, viewer, hidden)).toList());
  }

  private static LanguageSection whole(
      LanguageSection changed, Entry whole, Viewer viewer, Set<PaperId> hidden) {
    Optional<LanguageSection> before =
        whole.sections().stream()
            .filter(section -> section.language().equals(changed.language()))
            .findFirst();
    if (before.isEmpty()) {
      return changed;
    }
    return rebuilt(
        changed,
        joined(changed.notes(), before.get().notes(), viewer),
        changed.terms().stream()
            .map(
                term ->
                    before.get().terms().stream()
                        .filter(other -> other.text().equals(term.text()))
                        .findFirst()
                        .map(other -> whole(term, other, viewer, hidden))
                        .orElse(term))
            .toList());
  }

  private static Term whole(Term changed, Term before, Viewer viewer, Set<PaperId> hidden) {
    List<Evidence> evidence = new ArrayList<>(changed.evidence());
    before.evidence().stream()
        .filter(one -> hidden.contains(one.passage().paper()))
        .forEach(evidence::add);
    return rebuilt(changed, joined(changed.notes(), before.notes(), viewer), evidence);
  }

  private static List<Note> joined(List<Note> seen, List<Note> all, Viewer viewer) {
    List<Note> joined = new ArrayList<>(seen);
    all.stream().filter(note -> !note.visibleTo(viewer)).forEach(joined::add);
    return joined;
  }

  private static Entry rebuilt(Entry entry, List<Note> notes, List<LanguageSection> sections) {
    return new Entry(
        entry.id(),
        entry.subjectFields(),
        entry.status(),
        entry.definitions(),
        notes,
        entry.relations(),
        sections,
        entry.administration(),
        entry.audience());
  }

  private static LanguageSection rebuilt(
      LanguageSection section, List<Note> notes, List<Term> terms) {
    return new LanguageSection(
        section.language(), section.equivalence(), notes, terms, section.administration());
  }

  private static Term rebuilt(Term term, List<Note> notes, List<Evidence> evidence) {
    return new Term(
        term.text(),
        term.type(),
        term.status(),
        term.partOfSpeech(),
        term.gender(),
        term.number(),
        term.geographicalUsage(),
        term.usageNote(),
        term.contexts(),
        evidence,
        term.reliability(),
        notes,
        term.administration());
  }
}
