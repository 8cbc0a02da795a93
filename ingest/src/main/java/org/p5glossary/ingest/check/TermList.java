package org.p5glossary.ingest.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.passage.VersionText;

/**
 * The interpreter's list: every term of a document with its equivalents in one other language.
 *
 * @param source language of the document
 * @param target language of the equivalents
 * @param rows one for each entry, in order of first appearance
 */
public record TermList(Language source, Language target, List<Row> rows) {

  public TermList {
    rows = List.copyOf(rows);
  }

  /**
   * A term of the document.
   *
   * @param entry its entry
   * @param term the words where it stands first
   * @param equivalents what to say, the recommended ones first; empty if the entry has none
   * @param count how often it stands in the document, from 1
   * @param paragraphs where, each place once, in order
   */
  public record Row(
      EntryId entry, String term, List<String> equivalents, int count, List<String> paragraphs) {

    public Row {
      equivalents = List.copyOf(equivalents);
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** The terms to use for an entry in a language, the recommended ones first; may be empty. */
  public static List<String> equivalents(Entry entry, Language language) {
    return TermUses.equivalents(entry, language);
  }

  /** The list of a document. */
  public static TermList of(
      VersionText text, TermBase terms, TermRecogniser recogniser, Language target) {
    TermUses uses = TermUses.of(text, terms, recogniser);
    Map<EntryId, List<TermUses.Use>> byEntry = new LinkedHashMap<>();
    for (int i = 0; i < uses.size(); i++) {
      for (TermUses.Use use : uses.in(i)) {
        if (use.isSure()) {
          byEntry.computeIfAbsent(use.entry(), key -> new ArrayList<>()).add(use);
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    byEntry.forEach(
        (id, list) -> {
          Optional<Entry> entry = terms.entry(id);
          TermUses.Use first = list.get(0);
          rows.add(
              new Row(
                  id,
                  first.match().range().of(text.sentences().get(first.sentence()).text()),
                  entry.map(known -> TermUses.equivalents(known, target)).orElse(List.of()),
                  list.size(),
                  list.stream()
                      .map(use -> text.sentences().get(use.sentence()).paragraph())
                      .filter(paragraph -> !paragraph.isEmpty())
                      .distinct()
                      .toList()));
        });
    return new TermList(text.language(), target, rows);
  }
}
