package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.Administration;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.Equivalence;
import org.p5glossary.glossary.entry.EquivalenceDegree;
import org.p5glossary.glossary.entry.Evidence;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.server.instance.Anchors;
import org.p5glossary.web.view.ProposalForm;

/** Makes an entry of what was typed into a form, and of the entry that the form was made of. */
final class ProposedEntry {

  private final Anchors anchors;
  private final Optional<Entry> base;

  /** A passage that was named is not there. */
  static final class NoSuchPassageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private NoSuchPassageException(String address) {
      super(address);
    }
  }

  /**
   * @param base what the form was made of: what it does not show is kept from it
   */
  ProposedEntry(Anchors anchors, Optional<Entry> base) {
    this.anchors = anchors;
    this.base = base;
  }

  /**
   * The entry.
   *
   * @throws BadRequestResponse if a value is none of its kind, or no term is left
   * @throws NoSuchPassageException if a passage is named that is not there
   */
  Entry of(ProposalForm form) {
    try {
      List<LanguageSection> sections = new ArrayList<>();
      for (ProposalForm.Section section : form.languages()) {
        section(section).ifPresent(sections::add);
      }
      List<Note> notes = new ArrayList<>(base.map(Entry::notes).orElse(List.of()));
      if (!form.note().isEmpty()) {
        notes.add(Note.of(audience("note-audience", form.noteAudience()), form.note()));
      }
      return new Entry(
          new EntryId(form.id()),
          form.subjects().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
          Coded.parse(EntryStatus.class, form.status()),
          definitions(form),
          notes,
          ProposalForms.succeededBy(base.map(Entry::relations).orElse(List.of()), form.successor()),
          sections,
          base.map(Entry::administration).orElse(Administration.NONE),
          audience("entry-audience", form.entryAudience()));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  private static Audience audience(String name, String text) {
    return Named.value(name, text, Audience::parse);
  }

  private List<Definition> definitions(ProposalForm form) {
    List<Definition> definitions = new ArrayList<>();
    for (ProposalForm.Section section : form.languages()) {
      if (!section.definition().isEmpty()) {
        definitions.add(new Definition(section.language(), section.definition(), section.source()));
      }
    }
    // The form shows the first of a language; further ones stay where they were, after it.
    for (Definition other : base.map(Entry::definitions).orElse(List.of())) {
      boolean shown =
          base.flatMap(entry -> ProposalForms.definition(entry, other.language()))
              .filter(other::equals)
              .isPresent();
      if (!shown) {
        definitions.add(other);
      }
    }
    List<Definition> standing = base.map(Entry::definitions).orElse(List.of());
    return standing.size() == definitions.size() && standing.containsAll(definitions)
        ? standing
        : definitions;
  }

  private Optional<LanguageSection> section(ProposalForm.Section typed) {
    Optional<LanguageSection> before =
        base.flatMap(entry -> ProposalForms.exactly(entry, typed.language()));
    List<Term> terms = new ArrayList<>();
    for (ProposalForm.Row row : typed.terms()) {
      if (!row.text().isEmpty()) {
        terms.add(term(row, before));
      }
    }
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    Optional<Equivalence> equivalence =
        typed.degree().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Equivalence(
                    Coded.parse(EquivalenceDegree.class, typed.degree()), typed.explanation()));
    return Optional.of(
        new LanguageSection(
            typed.language(),
            equivalence,
            before.map(LanguageSection::notes).orElse(List.of()),
            terms,
            before.map(LanguageSection::administration).orElse(Administration.NONE)));
  }

  private Term term(ProposalForm.Row row, Optional<LanguageSection> section) {
    Term before =
        section.stream()
            .flatMap(one -> one.terms().stream())
            .filter(term -> term.text().equals(row.was()))
            .findFirst()
            .orElseGet(() -> Term.of(row.text(), AdministrativeStatus.ADMITTED));
    boolean sameText = before.text().equals(row.text());
    // What proves another term does not prove this one.
    List<Evidence> evidence = new ArrayList<>(sameText ? before.evidence() : List.of());
    if (!row.passage().isEmpty()) {
      Evidence named =
          PassageAddress.evidence(anchors, row.passage())
              .orElseThrow(() -> new NoSuchPassageException(row.passage()));
      if (!evidence.contains(named)) {
        evidence.add(named);
      }
    }
    return new Term(
        row.text(),
        Coded.parse(TermType.class, row.type()),
        Coded.parse(AdministrativeStatus.class, row.status()),
        Coded.parse(PartOfSpeech.class, row.partOfSpeech()),
        before.gender(),
        before.number(),
        before.geographicalUsage(),
        Optional.of(row.usage()).filter(note -> !note.isEmpty()),
        sameText ? before.contexts() : List.of(),
        evidence,
        sameText ? before.reliability() : Optional.empty(),
        before.notes(),
        before.administration());
  }
}
