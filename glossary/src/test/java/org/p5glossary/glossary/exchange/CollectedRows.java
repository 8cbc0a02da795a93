package org.p5glossary.glossary.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.p5glossary.glossary.entry.Entry;

/** What a reader found, for tests. */
public final class CollectedRows implements ImportSink {

  private final List<ImportedEntry> entries = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /** Reads a text. */
  public static CollectedRows of(ImportFormat format, String text) {
    return of(format, text.getBytes(StandardCharsets.UTF_8), ImportOptions.DEFAULT);
  }

  /** Reads bytes; a file that breaks off is a refused row. */
  public static CollectedRows of(ImportFormat format, byte[] bytes, ImportOptions options) {
    return of(format, new ByteArrayInputStream(bytes), options);
  }

  /** Reads a stream. */
  public static CollectedRows of(ImportFormat format, InputStream in, ImportOptions options) {
    CollectedRows rows = new CollectedRows();
    try {
      format.read(in, options, rows);
    } catch (ExchangeException e) {
      rows.refused(e.line(), e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  @Override
  public void entry(ImportedEntry entry) {
    entries.add(entry);
  }

  @Override
  public void refused(int line, String reason) {
    refused.add(line + ": " + reason);
  }

  @Override
  public void remark(int line, String remark) {
    remarks.add(line + ": " + remark);
  }

  /** The entries, in order. */
  public List<Entry> entries() {
    return entries.stream().map(ImportedEntry::entry).toList();
  }

  /** The entries with their lines and remarks. */
  public List<ImportedEntry> imported() {
    return entries;
  }

  /** Line and reason of what was refused. */
  public List<String> refused() {
    return refused;
  }

  /** Line and text of remarks on the file. */
  public List<String> remarks() {
    return remarks;
  }
}
