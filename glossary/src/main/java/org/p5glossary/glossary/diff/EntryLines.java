package org.p5glossary.glossary.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.diff.FieldChange.Field;
import org.p5glossary.glossary.entry.Administration;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.Evidence;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.Term;

/** An entry as lines of text, one for each thing that a reader would call one thing. */
final class EntryLines {

  /**
   * One line.
   *
   * @param field what it is
   * @param language its section; empty for the entry
   * @param term the term that it belongs to, "" for none
   * @param text never empty
   */
  record Line(Field field, Optional<Language> language, String term, String text) {}

  private final List<Line> lines = new ArrayList<>();

  private EntryLines() {}

  static List<Line> of(Entry entry) {
    EntryLines all = new EntryLines();
    all.entry(entry);
    return all.lines;
  }

  private void add(Field field, Optional<Language> language, String term, String text) {
    if (!text.isEmpty()) {
      lines.add(new Line(field, language, term, text));
    }
  }

  private void entry(Entry entry) {
    Optional<Language> none = Optional.empty();
    add(Field.STATUS, none, "", entry.status().code());
    add(Field.AUDIENCE, none, "", entry.audience().name());
    entry.subjectFields().forEach(subject -> add(Field.SUBJECT, none, "", subject));
    for (Definition definition : entry.definitions()) {
      String source = definition.source().isEmpty() ? "" : " [" + definition.source() + "]";
      add(Field.DEFINITION, Optional.of(definition.language()), "", definition.text() + source);
    }
    notes(entry.notes(), none, "");
    entry
        .relations()
        .forEach(
            relation ->
                add(Field.RELATION, none, "", relation.type().code() + " " + relation.target()));
    entry.sections().forEach(this::section);
    administration(entry.administration(), none, "");
  }

  /** What other programs said of it, which nobody edits here. */
  private void administration(Administration from, Optional<Language> language, String term) {
    from.references().forEach(one -> add(Field.OTHER, language, term, one.target()));
    from.scopes().forEach(one -> add(Field.OTHER, language, term, one.name()));
    from.transactions()
        .forEach(
            one ->
                add(
                    Field.OTHER,
                    language,
                    term,
                    (one.type().code() + " " + one.date() + " " + one.responsible()).strip()));
  }

  private void section(LanguageSection section) {
    Optional<Language> language = Optional.of(section.language());
    section
        .equivalence()
        .ifPresent(
            equivalence ->
                add(
                    Field.EQUIVALENCE,
                    language,
                    "",
                    (equivalence.degree().code() + " " + equivalence.explanation()).strip()));
    notes(section.notes(), language, "");
    section.terms().forEach(term -> term(language, term));
    administration(section.administration(), language, "");
  }

  private void term(Optional<Language> language, Term term) {
    add(Field.TERM, language, "", term.text());
    add(Field.TERM_TYPE, language, term.text(), term.type().code());
    add(Field.TERM_STATUS, language, term.text(), term.status().code());
    add(Field.PART_OF_SPEECH, language, term.text(), term.partOfSpeech().code());
    term.usageNote().ifPresent(note -> add(Field.USAGE, language, term.text(), note));
    term.geographicalUsage().ifPresent(place -> add(Field.USAGE, language, term.text(), place));
    term.contexts().forEach(context -> add(Field.CONTEXT, language, term.text(), context.quote()));
    term.evidence().forEach(one -> add(Field.EVIDENCE, language, term.text(), evidence(one)));
    notes(term.notes(), language, term.text());
    administration(term.administration(), language, term.text());
    term.gender().ifPresent(gender -> add(Field.OTHER, language, term.text(), gender.code()));
    term.number().ifPresent(number -> add(Field.OTHER, language, term.text(), number.code()));
    term.reliability()
        .ifPresent(
            judged ->
                add(
                    Field.OTHER,
                    language,
                    term.text(),
                    (judged.degree().code() + " " + judged.reason()).strip()));
  }

  private void notes(List<Note> notes, Optional<Language> language, String term) {
    notes.forEach(note -> add(Field.NOTE, language, term, note.text()));
  }

  private static String evidence(Evidence evidence) {
    return evidence.passage().paper()
        + (evidence.passage().paragraph().isEmpty() ? "" : " " + evidence.passage().paragraph())
        + ": "
        + evidence.passage().quote();
  }
}
