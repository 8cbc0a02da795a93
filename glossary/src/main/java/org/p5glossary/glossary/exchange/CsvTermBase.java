package org.p5glossary.glossary.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.exchange.table.SafeCell;

/**
 * Comma-separated values after RFC 4180, UTF-8, one row for each term. A cell that a spreadsheet
 * would take for a formula is given an apostrophe in front.
 */
public final class CsvTermBase {

  /** Whether the file starts with a byte order mark. */
  public enum ByteOrderMark {
    /** None: for programs. */
    NONE(""),
    /** One: spreadsheets take the file for UTF-8 only with it. */
    FOR_SPREADSHEETS("\uFEFF");

    private final String text;

    ByteOrderMark(String text) {
      this.text = text;
    }
  }

  /** What stands between cells. */
  public enum Separator {
    /** CSV. */
    COMMA(','),
    /** TSV; cells with tabs or line breaks are in quotes. */
    TAB('\t');

    private final char sign;

    Separator(char sign) {
      this.sign = sign;
    }
  }

  private static final List<String> HEADER =
      List.of(
          "entry_id",
          "entry_status",
          "subject_fields",
          "language",
          "term",
          "term_type",
          "administrative_status",
          "part_of_speech",
          "grammatical_gender",
          "grammatical_number",
          "geographical_usage",
          "usage_note",
          "definition",
          "definition_source");

  private CsvTermBase() {}

  /** Writes entries, in the order given; does not close the stream. */
  public static ExportReport write(Iterable<Entry> entries, OutputStream out, ByteOrderMark mark)
      throws IOException {
    return write(entries, out, mark, Separator.COMMA);
  }

  /** As {@link #write(Iterable, OutputStream, ByteOrderMark)}, with another separator. */
  public static ExportReport write(
      Iterable<Entry> entries, OutputStream out, ByteOrderMark mark, Separator separator)
      throws IOException {
    ExportCount count = new ExportCount();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(mark.text);
    writeRow(writer, HEADER, separator);
    for (Entry entry : entries) {
      count.entry();
      noteLosses(entry, count);
      for (LanguageSection section : entry.sections()) {
        Optional<Definition> definition = definition(entry, section.language());
        for (Term term : section.terms()) {
          count.term();
          writeRow(writer, row(entry, section.language(), term, definition), separator);
        }
      }
    }
    writer.flush();
    return count.report();
  }

  private static List<String> row(
      Entry entry, Language language, Term term, Optional<Definition> definition) {
    return List.of(
        entry.id().value(),
        entry.status().code(),
        String.join("; ", entry.subjectFields()),
        language.tag(),
        term.text(),
        term.type().code(),
        term.status().code(),
        term.partOfSpeech().code(),
        term.gender().map(gender -> gender.code()).orElse(""),
        term.number().map(number -> number.code()).orElse(""),
        term.geographicalUsage().orElse(""),
        term.usageNote().orElse(""),
        definition.map(Definition::text).orElse(""),
        definition.map(Definition::source).orElse(""));
  }

  private static Optional<Definition> definition(Entry entry, Language language) {
    return entry.definitions().stream()
        .filter(definition -> definition.language().equals(language))
        .findFirst();
  }

  private static void noteLosses(Entry entry, ExportCount count) {
    count.lose("notes of entries", entry.notes().size(), entry.id());
    count.lose("relations", entry.relations().size(), entry.id());
    count.loseAdministration(entry.administration(), entry.id());
    int shown =
        (int)
            entry.sections().stream()
                .filter(s -> definition(entry, s.language()).isPresent())
                .count();
    count.lose("definitions without a column", entry.definitions().size() - shown, entry.id());
    for (LanguageSection section : entry.sections()) {
      count.lose("notes of languages", section.notes().size(), entry.id());
      count.lose("degrees of equivalence", section.equivalence().isPresent() ? 1 : 0, entry.id());
      count.loseAdministration(section.administration(), entry.id());
      for (Term term : section.terms()) {
        count.lose("contexts", term.contexts().size(), entry.id());
        count.lose("evidence", term.evidence().size(), entry.id());
        count.lose("judged reliabilities", term.reliability().isPresent() ? 1 : 0, entry.id());
        count.lose("further notes of terms", term.notes().size(), entry.id());
        count.loseAdministration(term.administration(), entry.id());
      }
    }
  }

  private static void writeRow(Writer writer, List<String> cells, Separator separator)
      throws IOException {
    String between = "";
    for (String text : cells) {
      writer.write(between);
      writer.write(cell(text, separator));
      between = String.valueOf(separator.sign);
    }
    writer.write("\r\n");
  }

  private static String cell(String text, Separator separator) {
    String safe = SafeCell.write(text);
    boolean quoted =
        safe.codePoints().anyMatch(c -> c == separator.sign || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
