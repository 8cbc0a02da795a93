package org.p5glossary.glossary.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.glossary.exchange.xml.XmlCursor;

/**
 * Reads a ballot that came back as DOCX: the first table with the columns of {@link BallotTable},
 * as Word and LibreOffice write it. What was struck out under change control counts as gone, what
 * was put in as there. One file, one thread.
 */
public final class BallotDocumentReader {

  /** The part with the text. */
  static final String DOCUMENT = "word/document.xml";

  /** Bytes of the text of a document: three times that of the largest ballot. */
  private static final int MAX_BYTES = 32 << 20;

  /** Parts of a document: Word writes some twenty. */
  private static final int MAX_PARTS = 2_000;

  /** Elements within each other: tables within tables have some forty. */
  private static final int MAX_DEPTH = 200;

  private final XmlCursor xml;
  private final List<List<Row>> tables = new ArrayList<>();
  private List<Row> table;
  private List<String> row;
  private StringBuilder cell;
  private int unchosen;

  private BallotDocumentReader(XmlCursor xml) {
    this.xml = xml;
  }

  /**
   * Reads a document; the caller closes the stream.
   *
   * @throws ExchangeException if it is no DOCX, or has no such table; its line is that of the
   *     table's row
   */
  public static List<BallotTable.Answer> read(InputStream in) throws IOException {
    byte[] document = document(in).orElseThrow(() -> new ExchangeException(1, "it is no DOCX"));
    BallotDocumentReader reader =
        new BallotDocumentReader(XmlCursor.open(new ByteArrayInputStream(document)));
    try {
      reader.tables();
    } catch (XmlCursor.OversizeException e) {
      throw new ExchangeException(e.line(), String.valueOf(e.getMessage()), e);
    }
    return reader.answers();
  }

  private static Optional<byte[]> document(InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
    long left = MAX_BYTES;
    try {
      for (int parts = 0; parts < MAX_PARTS; parts++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          return Optional.empty();
        }
        boolean wanted = entry.getName().equals(DOCUMENT);
        byte[] bytes = wanted ? zip.readNBytes((int) left + 1) : new byte[0];
        left -= wanted ? bytes.length : skipped(zip, left + 1);
        if (left < 0) {
          throw new ExchangeException(
              1, "it unfolds to more than " + (MAX_BYTES >> 20) + " MB, which no ballot has");
        }
        if (wanted) {
          return Optional.of(bytes);
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new ExchangeException(1, "it is a damaged DOCX: " + e.getMessage(), e);
    }
    throw new ExchangeException(1, "it has more than " + MAX_PARTS + " parts, which no DOCX has");
  }

  /** Reads on to the end of a part, or until so many bytes are read. */
  private static long skipped(InputStream part, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    for (int read = part.read(buffer); read >= 0 && bytes < most; read = part.read(buffer)) {
      bytes += read;
    }
    return bytes;
  }

  private List<BallotTable.Answer> answers() {
    Optional<ExchangeException> problem = Optional.empty();
    for (List<Row> each : tables) {
      try {
        BallotTable.Columns columns = BallotTable.columns(each.get(0), UnaryOperator.identity());
        return each.stream().skip(1).filter(one -> !one.isBlank()).map(columns::answer).toList();
      } catch (ExchangeException e) {
        problem = problem.or(() -> Optional.of(e));
      }
    }
    throw problem.orElseGet(() -> new ExchangeException(1, "the document has no table"));
  }

  private void tables() {
    for (XmlCursor.Event event = xml.next();
        event != XmlCursor.Event.END_OF_FILE;
        event = xml.next()) {
      if (event == XmlCursor.Event.START) {
        element(1);
      }
    }
  }

  private void element(int depth) {
    if (depth > MAX_DEPTH) {
      throw new ExchangeException(1, "it has more than " + MAX_DEPTH + " elements in each other");
    }
    switch (xml.name()) {
      case "tbl" -> table(depth);
      case "tr" -> row(depth);
      case "tc" -> cell(depth);
      case "sdt" -> control(depth);
      case "p" -> {
        children(depth);
        write("\n");
      }
      case "t" -> write(xml.element().text());
      case "br", "cr", "tab" -> {
        write(xml.name().equals("tab") ? "\t" : "\n");
        xml.skip();
      }
      case "noBreakHyphen" -> {
        write("\u2011");
        xml.skip();
      }
      case "del", "moveFrom", "rPr", "pPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr" ->
          xml.skip();
      default -> children(depth);
    }
  }

  private void children(int depth) {
    for (XmlCursor.Event event = xml.next(); event != XmlCursor.Event.END; event = xml.next()) {
      if (event == XmlCursor.Event.START) {
        element(depth + 1);
      }
    }
  }

  /** A table within a table is text of its cell. */
  private void table(int depth) {
    if (table != null) {
      children(depth);
      return;
    }
    table = new ArrayList<>();
    children(depth);
    if (!table.isEmpty()) {
      tables.add(table);
    }
    table = null;
  }

  private void row(int depth) {
    if (table == null || row != null) {
      children(depth);
      return;
    }
    row = new ArrayList<>();
    children(depth);
    if (!row.isEmpty()) {
      table.add(new Row(table.size() + 1, row, ""));
    }
    row = null;
  }

  private void cell(int depth) {
    if (row == null || cell != null) {
      children(depth);
      return;
    }
    cell = new StringBuilder();
    children(depth);
    row.add(cell.toString().strip());
    cell = null;
  }

  /** A field to fill in: as long as nothing is, its text is a prompt. */
  private void control(int depth) {
    boolean prompts = false;
    for (XmlCursor.Event event = xml.next(); event != XmlCursor.Event.END; event = xml.next()) {
      if (event == XmlCursor.Event.START && xml.name().equals("sdtPr")) {
        prompts = !xml.element().children("showingPlcHdr").isEmpty();
        unchosen += prompts ? 1 : 0;
      } else if (event == XmlCursor.Event.START) {
        element(depth + 1);
      }
    }
    unchosen -= prompts ? 1 : 0;
  }

  private void write(String text) {
    if (cell != null && unchosen == 0) {
      cell.append(text);
    }
  }
}
