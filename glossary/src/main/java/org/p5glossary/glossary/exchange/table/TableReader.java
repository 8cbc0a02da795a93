package org.p5glossary.glossary.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.exchange.ImportSink;

/**
 * Reads a table. Its heading says which kind it is: our own columns, one row a term; or an
 * identifier and a column for each language, one row an entry. A table without a heading is read if
 * the languages of its columns are given.
 */
public final class TableReader {

  private static final int PEEKED = 1 << 16;

  /** Separators of cells. */
  public enum Layout {
    /** Comma or semicolon, whichever the first line has more of; quotes enclose cells. */
    CSV,
    /** Tab; quotes are text, but in our own columns, where they enclose cells. */
    TSV
  }

  private TableReader() {}

  /**
   * Reads a table from beginning to end; the caller closes the stream.
   *
   * @throws ExchangeException if its kind cannot be told, or it cannot be read any further
   */
  public static void read(InputStream in, Layout layout, ImportOptions options, ImportSink sink)
      throws IOException {
    try {
      readTable(in, layout, options, sink);
    } catch (CharacterCodingException e) {
      throw new ExchangeException(
          1,
          "the file is not in the encoding that it seems to have; save it as UTF-8 or name its"
              + " encoding",
          e);
    }
  }

  private static void readTable(
      InputStream in, Layout layout, ImportOptions options, ImportSink sink) throws IOException {
    BufferedReader text = TableText.reader(in, options.charset());
    RowReader rows =
        layout == Layout.TSV
            ? new RowReader(text, '\t', RowReader.Quotes.ARE_TEXT)
            : new RowReader(text, separator(text), RowReader.Quotes.ENCLOSE_CELLS);
    if (!options.columns().isEmpty()) {
      new GlossaryRows(options, sink).read(rows);
      return;
    }
    Optional<Row> first = firstRow(rows);
    if (first.isEmpty()) {
      sink.remark(0, "the file is empty");
      return;
    }
    Heading heading = new Heading(first.get().cells());
    if (heading.isOurs()) {
      rows.quotes(RowReader.Quotes.ENCLOSE_CELLS);
      new TermRows(heading, options, sink).read(rows);
    } else if (heading.isWide()) {
      new WideRows(heading, options, sink).read(rows);
    } else {
      throw new ExchangeException(
          first.get().line(),
          "the first row names no columns that are known (it begins \""
              + first.get().cell(0)
              + "\"); it should be entry_id, language, term, … or identifier and language tags; or"
              + " give the languages of the columns, e.g. --columns en,fr");
    }
  }

  private static Optional<Row> firstRow(RowReader rows) throws IOException {
    while (true) {
      Optional<Row> row = rows.next();
      boolean comment =
          row.isPresent() && (row.get().isBlank() || row.get().cell(0).startsWith("#"));
      if (!comment) {
        return row;
      }
    }
  }

  private static char separator(BufferedReader text) throws IOException {
    text.mark(PEEKED);
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    for (int i = 0; i < PEEKED - 1; i++) {
      int unit = text.read();
      if (unit < 0 || unit == '\n') {
        break;
      }
      commas += unit == ',' ? 1 : 0;
      semicolons += unit == ';' ? 1 : 0;
      tabs += unit == '\t' ? 1 : 0;
    }
    text.reset();
    if (tabs > commas && tabs > semicolons) {
      return '\t';
    }
    return semicolons > commas ? ';' : ',';
  }

  /** The names of the columns. */
  static final class Heading {

    private final List<String> names = new ArrayList<>();

    Heading(List<String> cells) {
      for (String cell : cells) {
        names.add(cell.strip().toLowerCase(Locale.ROOT));
      }
    }

    List<String> names() {
      return names;
    }

    boolean isOurs() {
      return names.contains("language") && names.contains("term");
    }

    boolean isWide() {
      return WideRows.isIdentifier(names.get(0)) && names.size() > 1;
    }
  }
}
