package org.p5glossary.glossary.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.p5glossary.glossary.exchange.ExchangeException;

/**
 * Sections as a table that a capital fills in with a spreadsheet: CSV with a byte order mark, one
 * row a section, with the hash of the text that stands there. Only names and the filled-in columns
 * are read back; the separator may have become a semicolon or a tab on the way.
 */
public final class BallotTable {

  private static final String DELEGATION = "delegation";
  private static final String ENTRY = "entry";
  private static final String LANGUAGE = "language";
  private static final String HASH = "text_hash";
  private static final String STANCE = "stance";
  private static final String REASON = "reason";
  private static final String ALTERNATIVE = "alternative";

  /** The names of the columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          DELEGATION,
          ENTRY,
          LANGUAGE,
          "terms",
          "definition",
          "said_so_far",
          STANCE,
          REASON,
          ALTERNATIVE,
          HASH);

  private static final List<String> NEEDED = List.of(DELEGATION, ENTRY, LANGUAGE, STANCE, HASH);

  /** Between the code of a stance and what people read. */
  static final String BETWEEN = " – ";

  private static final int PEEKED = 1 << 16;

  private BallotTable() {}

  /**
   * A section as it goes out.
   *
   * @param delegation code of the delegation that is asked
   * @param entry id of the entry
   * @param language tag of the section
   * @param terms the terms of the section
   * @param definition its definitions, may be empty
   * @param saidSoFar the stance of the delegation, may be empty
   * @param text hash of the text
   */
  public record Question(
      String delegation,
      String entry,
      String language,
      String terms,
      String definition,
      String saidSoFar,
      String text) {

    /** The cells of its row, in the order of {@link #COLUMNS}; those to fill in are empty. */
    List<String> cells() {
      return List.of(delegation, entry, language, terms, definition, saidSoFar, "", "", "", text);
    }
  }

  /**
   * A section as it comes back; each value as it stands in the table.
   *
   * @param line where the row begins, from 1
   * @param defect why the row cannot be read, empty if it can
   */
  public record Answer(
      int line,
      String delegation,
      String entry,
      String language,
      String stance,
      String reason,
      String alternative,
      String text,
      String defect) {

    public Answer {
      Objects.requireNonNull(defect, "defect");
    }
  }

  /** Writes a table; the caller closes the stream. */
  public static void write(List<Question> questions, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\ufeff');
    row(writer, COLUMNS);
    for (Question one : questions) {
      row(writer, one.cells());
    }
    writer.flush();
  }

  private static void row(Writer writer, List<String> cells) throws IOException {
    writer.write(
        cells.stream()
            .map(cell -> '"' + SafeCell.write(cell).replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(",")));
    writer.write("\r\n");
  }

  /**
   * Reads a table; the caller closes the stream.
   *
   * @throws ExchangeException if it is no table of this kind
   */
  public static List<Answer> read(InputStream in) throws IOException {
    try {
      return rows(in);
    } catch (CharacterCodingException e) {
      throw new ExchangeException(
          1, "the file is not in UTF-8; save the table as \"CSV UTF-8\" and bring it again", e);
    }
  }

  private static List<Answer> rows(InputStream in) throws IOException {
    BufferedReader text = TableText.reader(in, Optional.empty());
    RowReader rows = new RowReader(text, separator(text), RowReader.Quotes.ENCLOSE_CELLS);
    Row heading = rows.next().orElseThrow(() -> new ExchangeException(1, "the file is empty"));
    Columns columns = columns(heading, SafeCell::read);
    List<Answer> answers = new ArrayList<>();
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      if (!row.get().isBlank()) {
        answers.add(columns.answer(row.get()));
      }
    }
    return answers;
  }

  /**
   * Where the columns of a table are.
   *
   * @param byName index of each, from 0
   * @param text what the text of a cell stands for
   */
  record Columns(Map<String, Integer> byName, UnaryOperator<String> text) {

    /** The answer of a row. */
    Answer answer(Row row) {
      return new Answer(
          row.line(),
          cell(row, DELEGATION),
          cell(row, ENTRY),
          cell(row, LANGUAGE),
          cell(row, STANCE).split(BETWEEN, 2)[0].strip(),
          cell(row, REASON),
          cell(row, ALTERNATIVE),
          cell(row, HASH),
          row.defect());
    }

    private String cell(Row row, String name) {
      Integer index = byName.get(name);
      return index == null ? "" : text.apply(row.cell(index)).strip();
    }
  }

  /**
   * Reads the heading of a table; a name may stand below a word for people.
   *
   * @throws ExchangeException if a column is missing
   */
  static Columns columns(Row heading, UnaryOperator<String> text) {
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < heading.cells().size(); i++) {
      String cell = heading.cell(i).strip();
      byName.put(cell.substring(cell.lastIndexOf('\n') + 1).strip().toLowerCase(Locale.ROOT), i);
    }
    for (String needed : NEEDED) {
      if (!byName.containsKey(needed)) {
        throw new ExchangeException(
            heading.line(), "the table has no column \"" + needed + "\"; a ballot has " + COLUMNS);
      }
    }
    return new Columns(byName, text);
  }

  /** What parts the names of the first line. */
  private static char separator(BufferedReader text) throws IOException {
    text.mark(PEEKED);
    String heading = text.readLine();
    text.reset();
    String line = heading == null || heading.length() >= PEEKED ? "" : heading;
    return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
  }
}
