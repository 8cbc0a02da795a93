package org.p5glossary.server.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.termbase.TermBase;

/**
 * Concepts from a table with tabs between its columns: a name for the concept, the preferred term,
 * and further forms with "|" between them; the first line is its head.
 *
 * @param terms the concepts as a term base of one language
 * @param names the name in the table of each entry
 */
record ConceptTable(TermBase terms, Map<EntryId, String> names) {

  /** Which terms of a table are read. */
  enum Forms {
    ALL,
    PREFERRED
  }

  private static final int MOST_CONCEPTS = 1_000_000;

  ConceptTable {
    names = Map.copyOf(names);
  }

  /** Reads a table whose terms are of one language. */
  static ConceptTable read(Path file, List<String> lines, Language language, Forms forms) {
    if (lines.size() - 1 > MOST_CONCEPTS) {
      throw CommandFailure.failed(
          file
              + " has "
              + (lines.size() - 1)
              + " concepts; at most "
              + MOST_CONCEPTS
              + " are allowed");
    }
    List<Entry> entries = new ArrayList<>();
    Map<EntryId, String> names = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      List<String> cells = List.of(lines.get(i).split("\t", -1));
      if (cells.size() < 2) {
        throw CommandFailure.failed(
            file
                + " line "
                + (i + 1)
                + " has one column; it needs concept, preferred term and, if there are any, forms"
                + " with | between them, with tabs between the columns");
      }
      EntryId id = new EntryId("concept-" + i);
      List<Term> terms = terms(file, i + 1, cells, forms);
      if (!terms.isEmpty()) {
        entries.add(Entry.proposed(id, List.of(LanguageSection.of(language, terms))));
        names.put(id, cells.get(0));
      }
    }
    return new ConceptTable(TermBase.of(entries), names);
  }

  private static List<Term> terms(Path file, int line, List<String> cells, Forms forms) {
    Set<String> texts = new LinkedHashSet<>();
    texts.add(cells.get(1).strip());
    if (cells.size() > 2 && forms == Forms.ALL) {
      for (String form : cells.get(2).split("\\|", -1)) {
        texts.add(form.strip());
      }
    }
    texts.remove("");
    try {
      return texts.stream().map(text -> Term.of(text, AdministrativeStatus.PREFERRED)).toList();
    } catch (IllegalArgumentException e) {
      throw CommandFailure.failed(file + " line " + line + ": " + e.getMessage(), e);
    }
  }
}
