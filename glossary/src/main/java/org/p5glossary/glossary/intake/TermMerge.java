package org.p5glossary.glossary.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.exchange.Component;

/** Imported terms of one language over those that stand. */
final class TermMerge {

  private final Set<Component> stated;

  TermMerge(Set<Component> stated) {
    this.stated = stated;
  }

  List<Term> terms(List<Term> standing, List<Term> imported) {
    Map<Term, Term> merged = new HashMap<>();
    List<Term> fresh = new ArrayList<>();
    List<Term> matched = new ArrayList<>();
    for (Term now : imported) {
      Optional<Term> before = match(standing, now, merged.keySet());
      if (before.isPresent()) {
        merged.put(before.get(), term(before.get(), now));
        matched.add(before.get());
      } else {
        fresh.add(now);
      }
    }
    List<Term> order =
        standing.stream().filter(term -> merged.containsKey(term) || isKept(term)).toList();
    boolean sameOrder = order.stream().filter(merged::containsKey).toList().equals(matched);
    List<Term> result = new ArrayList<>();
    if (sameOrder || !stated.contains(Component.ALL_TERMS)) {
      order.forEach(term -> result.add(merged.getOrDefault(term, term)));
      result.addAll(fresh);
    } else {
      for (Term now : imported) {
        result.add(
            match(standing, now, Set.of())
                .map(before -> merged.getOrDefault(before, now))
                .orElse(now));
      }
      order.stream().filter(term -> !merged.containsKey(term)).forEach(result::add);
    }
    return result;
  }

  /** Whether a term that the file does not have stays. */
  private boolean isKept(Term term) {
    return !stated.contains(Component.ALL_TERMS)
        || (term.type() == TermType.LOOK_UP_FORM && !stated.contains(Component.LOOK_UP_FORMS));
  }

  private Optional<Term> match(List<Term> standing, Term now, Set<Term> taken) {
    List<Term> same =
        standing.stream()
            .filter(term -> term.text().equals(now.text()) && !taken.contains(term))
            .toList();
    return same.stream()
        .filter(term -> term.partOfSpeech() == now.partOfSpeech())
        .findFirst()
        .or(() -> same.stream().findFirst());
  }

  private Term term(Term before, Term now) {
    // A format with notes alone cannot say which of them is the usage note.
    boolean sameNotes =
        stated.contains(Component.TERM_NOTES) && publicNotes(before).equals(publicNotes(now));
    return new Term(
        before.text(),
        pick(Component.TERM_TYPE, before.type(), now.type()),
        pick(Component.TERM_STATUS, before.status(), now.status()),
        pick(Component.PART_OF_SPEECH, before.partOfSpeech(), now.partOfSpeech()),
        pick(Component.GENDER, before.gender(), now.gender()),
        pick(Component.NUMBER, before.number(), now.number()),
        pick(Component.GEOGRAPHICAL_USAGE, before.geographicalUsage(), now.geographicalUsage()),
        sameNotes
            ? before.usageNote()
            : pick(Component.USAGE_NOTE, before.usageNote(), now.usageNote()),
        pick(Component.CONTEXTS, before.contexts(), now.contexts()),
        pick(Component.EVIDENCE, before.evidence(), now.evidence()),
        pick(Component.RELIABILITY, before.reliability(), now.reliability()),
        sameNotes ? before.notes() : notes(before.notes(), now.notes()),
        pick(Component.TERM_ADMINISTRATION, before.administration(), now.administration()));
  }

  private static List<String> publicNotes(Term term) {
    List<String> notes = new ArrayList<>();
    term.usageNote().ifPresent(notes::add);
    term.notes().stream()
        .filter(note -> note.audience() == NoteAudience.PUBLIC)
        .forEach(note -> notes.add(note.text()));
    return notes;
  }

  private <T> T pick(Component component, T before, T now) {
    return stated.contains(component) ? now : before;
  }

  private List<Note> notes(List<Note> before, List<Note> now) {
    if (!stated.contains(Component.TERM_NOTES)) {
      return before;
    }
    List<Note> open =
        before.stream().filter(note -> note.audience() == NoteAudience.PUBLIC).toList();
    if (open.equals(now)) {
      return before;
    }
    List<Note> merged = new ArrayList<>(now);
    before.stream().filter(note -> note.audience() != NoteAudience.PUBLIC).forEach(merged::add);
    return merged;
  }
}
