package org.p5glossary.glossary.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.GrammaticalGender;
import org.p5glossary.glossary.entry.GrammaticalNumber;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.exchange.Component;
import org.p5glossary.glossary.exchange.ForeignId;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.exchange.ImportSink;
import org.p5glossary.glossary.exchange.ImportedEntry;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.exchange.TermText;

/** Our own columns: one row a term, the rows of an entry together; columns may be left out. */
final class TermRows {

  private static final Map<String, Component> COLUMNS =
      Map.ofEntries(
          Map.entry("entry_status", Component.STATUS),
          Map.entry("subject_fields", Component.SUBJECT_FIELDS),
          Map.entry("term_type", Component.TERM_TYPE),
          Map.entry("administrative_status", Component.TERM_STATUS),
          Map.entry("part_of_speech", Component.PART_OF_SPEECH),
          Map.entry("grammatical_gender", Component.GENDER),
          Map.entry("grammatical_number", Component.NUMBER),
          Map.entry("geographical_usage", Component.GEOGRAPHICAL_USAGE),
          Map.entry("usage_note", Component.USAGE_NOTE),
          Map.entry("definition", Component.FIRST_DEFINITIONS));
  private static final Set<String> OTHERS =
      Set.of("entry_id", "language", "term", "definition_source");

  private final List<String> names;
  private final ImportOptions options;
  private final ImportSink sink;
  private final Set<Component> stated = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private final List<Row> entry = new ArrayList<>();
  private String id = "";

  TermRows(TableReader.Heading heading, ImportOptions options, ImportSink sink) {
    this.names = heading.names();
    this.options = options;
    this.sink = sink;
    stated.add(Component.ALL_TERMS);
    stated.add(Component.LOOK_UP_FORMS);
    for (String name : names) {
      if (COLUMNS.containsKey(name)) {
        stated.add(COLUMNS.get(name));
      }
    }
  }

  void read(RowReader rows) throws IOException {
    for (String name : names) {
      if (!COLUMNS.containsKey(name) && !OTHERS.contains(name)) {
        sink.remark(1, "not taken: the column \"" + name + "\"");
      }
    }
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      if (!row.get().isBlank()) {
        take(row.get());
      }
    }
    finish();
  }

  private void take(Row row) {
    if (!row.defect().isEmpty()) {
      sink.refused(row.line(), row.defect());
      return;
    }
    String key = value(row, "entry_id");
    if (key.isEmpty() && names.contains("entry_id")) {
      sink.refused(row.line(), "the row has no entry_id");
      return;
    }
    if (key.isEmpty() || !key.equals(id)) {
      finish();
      id = key;
      if (!key.isEmpty() && !seen.add(key)) {
        sink.refused(
            row.line(), "the rows of entry " + key + " do not stand together; sort by entry_id");
        id = "";
        return;
      }
    }
    entry.add(row);
  }

  private void finish() {
    if (entry.isEmpty()) {
      return;
    }
    List<String> remarks = new ArrayList<>();
    try {
      sink.entry(new ImportedEntry(entry(remarks), entry.get(0).line(), stated, remarks));
    } catch (BadRow e) {
      sink.refused(e.line, e.getMessage());
    } catch (IllegalArgumentException e) {
      sink.refused(entry.get(0).line(), e.getMessage());
    }
    entry.clear();
  }

  private Entry entry(List<String> remarks) {
    Row first = entry.get(0);
    Map<Language, List<Term>> terms = new LinkedHashMap<>();
    List<Definition> definitions = new ArrayList<>();
    for (Row row : entry) {
      try {
        Language language = KnownLanguages.require(value(row, "language"));
        terms.computeIfAbsent(language, key -> new ArrayList<>()).add(term(row, remarks));
        String definition = value(row, "definition");
        if (!definition.isEmpty()
            && definitions.stream().noneMatch(d -> d.language().equals(language))) {
          definitions.add(new Definition(language, definition, value(row, "definition_source")));
        }
      } catch (IllegalArgumentException e) {
        throw new BadRow(row.line(), e.getMessage());
      }
    }
    StringBuilder content = new StringBuilder();
    terms.forEach((language, list) -> content.append(language).append(list.get(0).text()));
    EntryId entryId =
        id.isEmpty()
            ? ForeignId.ofContent(options.idPrefix(), content.toString())
            : ForeignId.of(options.idPrefix(), id);
    return new Entry(
        entryId,
        Arrays.stream(value(first, "subject_fields").split(";", -1))
            .map(String::strip)
            .filter(field -> !field.isEmpty())
            .toList(),
        code(first, "entry_status", EntryStatus.class).orElse(options.status()),
        definitions,
        List.of(),
        List.of(),
        terms.entrySet().stream()
            .map(section -> LanguageSection.of(section.getKey(), section.getValue()))
            .toList());
  }

  private Term term(Row row, List<String> remarks) {
    return new Term(
        TermText.clean(value(row, "term"), remarks),
        code(row, "term_type", TermType.class).orElse(TermType.FULL_FORM),
        code(row, "administrative_status", AdministrativeStatus.class)
            .orElse(AdministrativeStatus.ADMITTED),
        code(row, "part_of_speech", PartOfSpeech.class).orElse(PartOfSpeech.NOUN),
        code(row, "grammatical_gender", GrammaticalGender.class),
        code(row, "grammatical_number", GrammaticalNumber.class),
        Optional.of(value(row, "geographical_usage")).filter(text -> !text.isEmpty()),
        Optional.of(value(row, "usage_note")).filter(text -> !text.isEmpty()),
        List.of(),
        List.of());
  }

  private <E extends Enum<E> & Coded> Optional<E> code(Row row, String column, Class<E> list) {
    String value = value(row, column);
    return value.isEmpty() ? Optional.empty() : Optional.of(Coded.parse(list, value));
  }

  private String value(Row row, String column) {
    int index = names.indexOf(column);
    return index < 0 ? "" : SafeCell.read(row.cell(index)).strip();
  }

  /** One row of an entry is wrong: the entry is refused, with the line of the row. */
  private static final class BadRow extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;

    BadRow(int line, String reason) {
      super(reason);
      this.line = line;
    }
  }
}
