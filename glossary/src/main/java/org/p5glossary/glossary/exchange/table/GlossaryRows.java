package org.p5glossary.glossary.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.exchange.Component;
import org.p5glossary.glossary.exchange.ForeignId;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.exchange.ImportSink;
import org.p5glossary.glossary.exchange.ImportedEntry;
import org.p5glossary.glossary.exchange.TermText;

/**
 * A glossary of OmegaT or any table without a heading: a column for each given language, then a
 * comment. Rows that follow each other and have the same first term make one entry.
 */
final class GlossaryRows {

  private static final Set<Component> STATED = Set.of(Component.PUBLIC_NOTES);

  private final ImportOptions options;
  private final ImportSink sink;
  private final Set<EntryId> seen = new HashSet<>();
  private final List<List<Term>> terms = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private String head = "";
  private int headLine;

  GlossaryRows(ImportOptions options, ImportSink sink) {
    this.options = options;
    this.sink = sink;
  }

  void read(RowReader rows) throws IOException {
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      boolean comment = row.get().isBlank() || row.get().cell(0).startsWith("#");
      if (!comment) {
        take(row.get());
      }
    }
    finish();
  }

  private void take(Row row) {
    String source = SafeCell.read(row.cell(0)).strip();
    boolean anyTarget = false;
    for (int i = 1; i < options.columns().size(); i++) {
      anyTarget |= !row.cell(i).isBlank();
    }
    if (!row.defect().isEmpty() || source.isEmpty() || !anyTarget) {
      sink.refused(
          row.line(),
          !row.defect().isEmpty()
              ? row.defect()
              : "the row needs a term in the first column and one in another");
      return;
    }
    if (!source.equals(head)) {
      finish();
      head = source;
      headLine = row.line();
    }
    try {
      for (int i = 0; i < options.columns().size(); i++) {
        add(i, row.cell(i));
      }
      String comment = SafeCell.read(row.cell(options.columns().size())).strip();
      Note note = comment.isEmpty() ? null : new Note(NoteAudience.PUBLIC, comment);
      if (note != null && !notes.contains(note)) {
        notes.add(note);
      }
    } catch (IllegalArgumentException e) {
      sink.refused(row.line(), e.getMessage());
    }
  }

  private void add(int column, String cell) {
    while (terms.size() <= column) {
      terms.add(new ArrayList<>());
    }
    String text = TermText.clean(SafeCell.read(cell), remarks);
    List<Term> known = terms.get(column);
    if (!text.isEmpty() && known.stream().noneMatch(term -> term.text().equals(text))) {
      AdministrativeStatus status =
          known.isEmpty() ? AdministrativeStatus.PREFERRED : AdministrativeStatus.ADMITTED;
      known.add(Term.of(text, status));
    }
  }

  private void finish() {
    List<LanguageSection> sections = new ArrayList<>();
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < terms.size(); i++) {
      Language language = options.columns().get(i);
      if (!terms.get(i).isEmpty()) {
        sections.add(LanguageSection.of(language, terms.get(i)));
        content.append(language).append('=').append(terms.get(i).get(0).text()).append('\n');
      }
    }
    if (sections.size() > 1) {
      emit(sections, ForeignId.ofContent(options.idPrefix(), content.toString()));
    }
    terms.clear();
    notes.clear();
    remarks.clear();
    head = "";
  }

  private void emit(List<LanguageSection> sections, EntryId id) {
    try {
      if (!seen.add(id)) {
        sink.refused(headLine, "the same terms stand further up already");
        return;
      }
      sink.entry(
          new ImportedEntry(
              new Entry(id, List.of(), options.status(), List.of(), notes, List.of(), sections),
              headLine,
              STATED,
              remarks));
    } catch (IllegalArgumentException e) {
      sink.refused(headLine, e.getMessage());
    }
  }
}
