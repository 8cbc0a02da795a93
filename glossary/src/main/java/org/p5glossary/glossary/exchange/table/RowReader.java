package org.p5glossary.glossary.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.glossary.exchange.ExchangeException;

/**
 * Rows of a table after RFC 4180: cells in quotes may hold the separator, quotes and line breaks.
 * Tables with tabs have no quotes, as those of OmegaT and of spreadsheets' "text" have none. Not
 * thread-safe.
 */
final class RowReader {

  /** Characters of one cell, five times what a definition may have; the rest is not gathered. */
  private static final int MAX_CELL = 100_000;

  private static final int MAX_CELLS = 1_000;

  /** Whether quotation marks enclose cells. */
  enum Quotes {
    ENCLOSE_CELLS,
    ARE_TEXT
  }

  private final BufferedReader in;
  private final char separator;
  private Quotes quotes;
  private final StringBuilder cell = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private String defect = "";
  private int line = 1;
  private int pushedBack = -2;

  RowReader(BufferedReader in, char separator, Quotes quotes) {
    this.in = in;
    this.separator = separator;
    this.quotes = quotes;
  }

  /** Reads the rows that follow in another way. */
  void quotes(Quotes meaning) {
    quotes = meaning;
  }

  /** The next row; empty at the end. */
  Optional<Row> next() throws IOException {
    int start = line;
    int unit = read();
    if (unit < 0) {
      return Optional.empty();
    }
    cells = new ArrayList<>();
    defect = "";
    while (true) {
      if (unit == '"' && quotes == Quotes.ENCLOSE_CELLS && cell.length() == 0) {
        unit = quoted(start);
      } else {
        unit = plain(unit);
      }
      endCell();
      if (unit != separator) {
        return Optional.of(new Row(start, cells, defect));
      }
      unit = read();
      if (unit < 0) {
        endCell();
        return Optional.of(new Row(start, cells, defect));
      }
    }
  }

  /** Takes a cell without quotes; returns what ended it: separator, line feed or -1. */
  private int plain(int first) throws IOException {
    int unit = first;
    while (unit >= 0 && unit != separator && unit != '\n') {
      if (unit != '\r' || peek() != '\n') {
        append(unit);
      }
      unit = read();
    }
    return unit;
  }

  private int quoted(int start) throws IOException {
    while (true) {
      int unit = read();
      if (unit < 0) {
        throw new ExchangeException(
            start, "a quotation mark opens in this row and is never closed; close or double it");
      }
      if (unit == '"') {
        if (peek() != '"') {
          break;
        }
        read();
      }
      append(unit);
    }
    int after = read();
    if (after == '\r') {
      after = read();
    }
    if (after >= 0 && after != separator && after != '\n') {
      defect = "text stands after a closing quotation mark; double the marks inside a cell";
      after = plain(after);
    }
    return after;
  }

  private void append(int unit) {
    if (unit == 0) {
      defect = "the row holds a NUL byte (U+0000); remove it";
    } else if (cell.length() < MAX_CELL) {
      cell.append((char) unit);
    } else {
      defect = "a cell has more than " + MAX_CELL + " characters";
    }
  }

  private void endCell() {
    if (cells.size() < MAX_CELLS) {
      cells.add(cell.toString());
    } else {
      defect = "the row has more than " + MAX_CELLS + " cells";
    }
    cell.setLength(0);
  }

  private int peek() throws IOException {
    if (pushedBack == -2) {
      pushedBack = readUnit();
    }
    return pushedBack;
  }

  private int read() throws IOException {
    int unit = pushedBack == -2 ? readUnit() : pushedBack;
    pushedBack = -2;
    if (unit == '\n') {
      line++;
    }
    return unit;
  }

  private int readUnit() throws IOException {
    try {
      return in.read();
    } catch (CharacterCodingException e) {
      throw new ExchangeException(
          line,
          "the file is not in the encoding that it seems to have (bytes that are no characters"
              + " after this line); save it as UTF-8 or name its encoding",
          e);
    }
  }
}
