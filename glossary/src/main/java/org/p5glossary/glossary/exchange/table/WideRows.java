package org.p5glossary.glossary.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.entry.RelationType;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.exchange.Component;
import org.p5glossary.glossary.exchange.ForeignId;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.exchange.ImportSink;
import org.p5glossary.glossary.exchange.ImportedEntry;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.exchange.TermText;

/**
 * One row an entry: an identifier, one term in each language, and perhaps identifiers of related
 * entries with spaces between. The UN thesaurus as TSV is such a table.
 */
final class WideRows {

  private static final Set<Component> STATED = Set.of(Component.RELATIONS, Component.TERM_STATUS);

  private final Map<Integer, Language> languages = new HashMap<>();
  private final ImportOptions options;
  private final ImportSink sink;
  private final String idPrefix;
  private final Set<EntryId> seen = new HashSet<>();
  private final Map<EntryId, Integer> wanted = new HashMap<>();
  private final Map<Integer, String> unknown = new HashMap<>();
  private int related = -1;

  WideRows(TableReader.Heading heading, ImportOptions options, ImportSink sink) {
    this.options = options;
    this.sink = sink;
    // Identifiers of thesauri are numbers, which no id of ours can be.
    this.idPrefix = options.idPrefix().isEmpty() ? "unbis-" : options.idPrefix();
    for (int i = 1; i < heading.names().size(); i++) {
      String name = heading.names().get(i);
      Optional<Language> language = KnownLanguages.of(name);
      if (name.equals("related")) {
        related = i;
      } else if (language.isPresent()) {
        languages.put(i, language.get());
      } else {
        unknown.put(i, name);
      }
    }
  }

  static boolean isIdentifier(String name) {
    return name.equals("identifier") || name.equals("id") || name.equals("entry_id");
  }

  void read(RowReader rows) throws IOException {
    unknown.forEach((column, name) -> sink.remark(1, "not taken: the column \"" + name + "\""));
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      if (!row.get().isBlank()) {
        take(row.get());
      }
    }
    wanted.keySet().removeAll(seen);
    wanted.forEach(
        (target, line) -> sink.remark(line, "refers to " + target + ", which is not in the file"));
  }

  private void take(Row row) {
    if (!row.defect().isEmpty()) {
      sink.refused(row.line(), row.defect());
      return;
    }
    try {
      ImportedEntry entry = entry(row);
      if (!seen.add(entry.entry().id())) {
        sink.refused(row.line(), "the id " + entry.entry().id() + " stands twice in the file");
        return;
      }
      entry.entry().relations().forEach(r -> wanted.putIfAbsent(r.target(), row.line()));
      sink.entry(entry);
    } catch (IllegalArgumentException e) {
      sink.refused(row.line(), e.getMessage());
    }
  }

  private ImportedEntry entry(Row row) {
    if (row.cell(0).isBlank()) {
      throw new IllegalArgumentException("the row has no identifier");
    }
    EntryId id = ForeignId.of(idPrefix, row.cell(0));
    List<String> remarks = new ArrayList<>();
    List<LanguageSection> sections = new ArrayList<>();
    languages.forEach(
        (column, language) -> {
          String text = TermText.clean(SafeCell.read(row.cell(column)), remarks);
          if (!text.isEmpty()) {
            sections.add(
                LanguageSection.of(
                    language, List.of(Term.of(text, AdministrativeStatus.PREFERRED))));
          }
        });
    return new ImportedEntry(
        new Entry(
            id, List.of(), options.status(), List.of(), List.of(), relations(row, id), sections),
        row.line(),
        STATED,
        remarks);
  }

  private List<Relation> relations(Row row, EntryId self) {
    if (related < 0 || row.cell(related).isBlank()) {
      return List.of();
    }
    List<Relation> relations = new ArrayList<>();
    for (String target : row.cell(related).strip().split("\\s+", -1)) {
      Relation relation = new Relation(RelationType.RELATED, ForeignId.of(idPrefix, target));
      if (!relation.target().equals(self) && !relations.contains(relation)) {
        relations.add(relation);
      }
    }
    return relations;
  }
}
