package org.p5glossary.ingest.extract.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.extract.guard.UnreadableFileException;

/**
 * The ZIP file of a document. Every part is unpacked within the budget and checked against its
 * checksum, which {@link ZipFile} alone does not do. Not thread-safe.
 */
final class DocxPackage implements Closeable {

  /** A real document has some hundred parts at most, most of them pictures. */
  private static final int MOST_ENTRIES = 20_000;

  private final ZipFile zip;
  private final Budget budget;

  DocxPackage(Path path, Budget budget) throws IOException {
    this.budget = budget;
    this.zip = new ZipFile(path.toFile());
    if (zip.size() > MOST_ENTRIES) {
      int entries = zip.size();
      zip.close();
      throw new UnreadableFileException(
          "the DOCX file has " + entries + " parts; at most " + MOST_ENTRIES + " are allowed",
          "open it in an office program and save it anew");
    }
  }

  boolean has(String part) {
    return entry(part) != null;
  }

  /** Part names are compared without regard to case (ISO/IEC 29500-2, 6.2.2.3). */
  private ZipEntry entry(String part) {
    ZipEntry exact = zip.getEntry(part);
    if (exact != null) {
      return exact;
    }
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (entry.getName().equalsIgnoreCase(part)) {
        return entry;
      }
    }
    return null;
  }

  /**
   * The bytes of a part.
   *
   * @throws FileNotFoundException if there is no such part
   * @throws IOException if it is damaged
   */
  byte[] bytes(String part) throws IOException {
    ZipEntry entry = entry(part);
    if (entry == null) {
      throw new FileNotFoundException("the part " + part + " is missing");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CRC32 checksum = new CRC32();
    byte[] buffer = new byte[1 << 14];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        budget.spendInflatedBytes(read);
        budget.step();
        checksum.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    }
    if (entry.getCrc() >= 0 && checksum.getValue() != entry.getCrc()) {
      throw new IOException("the part " + part + " does not match its checksum");
    }
    return out.toByteArray();
  }

  /** A cursor over an XML part. */
  XmlCursor xml(String part) throws IOException {
    return XmlCursor.over(new ByteArrayInputStream(bytes(part)), part, budget);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
