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
import java.util.stream.Collectors;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.bitext.DocxTable;
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
  private static final List<String> COLUMNS =
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
      String text) {}

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
      row(
          writer,
          List.of(
              one.delegation(),
              one.entry(),
              one.language(),
              one.terms(),
              one.definition(),
              one.saidSoFar(),
              "",
              "",
              "",
              one.text()));
    }
    writer.flush();
  }

  /** Widths of the columns of a document in twentieths of a point: A4 on its side. */
  private static final List<Integer> WIDTHS =
      List.of(600, 1400, 700, 2300, 3000, 1000, 1000, 1900, 1770, 900);

  /** Writes the table as a Word document; the caller closes the stream. */
  public static void writeDocument(List<Question> questions, OutputStream out) throws IOException {
    Language plain = Language.ENGLISH;
    try (DocxTable table = new DocxTable(out, WIDTHS)) {
      table.row(COLUMNS.stream().map(name -> new DocxTable.Cell(plain, name)).toList());
      for (Question one : questions) {
        Language language = new Language(one.language());
        table.row(
            List.of(
                new DocxTable.Cell(plain, one.delegation()),
                new DocxTable.Cell(plain, one.entry()),
                new DocxTable.Cell(plain, one.language()),
                new DocxTable.Cell(language, one.terms()),
                new DocxTable.Cell(language, one.definition()),
                new DocxTable.Cell(plain, one.saidSoFar()),
                new DocxTable.Cell(plain, ""),
                new DocxTable.Cell(language, ""),
                new DocxTable.Cell(language, ""),
                new DocxTable.Cell(plain, one.text())));
      }
    }
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
    List<Row> all = new ArrayList<>();
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      all.add(row.get());
    }
    return answers(all);
  }

  /**
   * Reads the rows of a table that came as a document; lines are its rows, from 1.
   *
   * @throws ExchangeException if it is no table of this kind
   */
  public static List<Answer> read(List<List<String>> cells) {
    List<Row> rows = new ArrayList<>();
    for (List<String> row : cells) {
      rows.add(new Row(rows.size() + 1, row, ""));
    }
    return answers(rows);
  }

  private static List<Answer> answers(List<Row> rows) {
    if (rows.isEmpty()) {
      throw new ExchangeException(1, "the file is empty");
    }
    Row heading = rows.get(0);
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < heading.cells().size(); i++) {
      columns.put(heading.cell(i).strip().toLowerCase(Locale.ROOT), i);
    }
    for (String needed : NEEDED) {
      if (!columns.containsKey(needed)) {
        throw new ExchangeException(
            1, "the table has no column \"" + needed + "\"; a ballot has " + COLUMNS);
      }
    }
    return rows.stream()
        .skip(1)
        .filter(row -> !row.isBlank())
        .map(row -> answer(row, columns))
        .toList();
  }

  private static Answer answer(Row row, Map<String, Integer> columns) {
    return new Answer(
        row.line(),
        cell(row, columns, DELEGATION),
        cell(row, columns, ENTRY),
        cell(row, columns, LANGUAGE),
        cell(row, columns, STANCE),
        cell(row, columns, REASON),
        cell(row, columns, ALTERNATIVE),
        cell(row, columns, HASH),
        row.defect());
  }

  private static String cell(Row row, Map<String, Integer> columns, String name) {
    Integer index = columns.get(name);
    return index == null ? "" : SafeCell.read(row.cell(index)).strip();
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
