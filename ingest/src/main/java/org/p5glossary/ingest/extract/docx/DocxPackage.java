package org.p5glossary.ingest.extract.docx;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.extract.guard.UnreadableFileException;

/**
 * The ZIP file of a document. Every part is unpacked within the budget and checked against its
 * checksum, which {@link ZipFile} alone does not do. Not thread-safe.
 */
final class DocxPackage implements Closeable {

  /** A real document has some hundred parts at most, most of them pictures. */
  static final int MOST_ENTRIES = 20_000;

  /** Null for a file that lost its directory. */
  private final ZipFile zip;

  /** Null for a sound file. */
  private final SavedParts saved;

  private final Budget budget;

  DocxPackage(Path path, Budget budget) throws IOException {
    this.budget = budget;
    ZipFile whole = null;
    SavedParts parts = null;
    try {
      whole = new ZipFile(path.toFile());
    } catch (ZipException damage) {
      parts = SavedParts.of(path, budget);
    }
    this.zip = whole;
    this.saved = parts;
    if (zip != null && zip.size() > MOST_ENTRIES) {
      int entries = zip.size();
      zip.close();
      throw new UnreadableFileException(
          "the DOCX file has " + entries + " parts; at most " + MOST_ENTRIES + " are allowed",
          "open it in an office program and save it anew");
    }
  }

  boolean has(String part) {
    return saved == null ? entry(part) != null : saved.parts().containsKey(part);
  }

  /** Whether the file lost its directory, and what stood before it. */
  boolean isCut() {
    return saved != null;
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
    if (saved != null) {
      byte[] found = saved.parts().get(part);
      if (found == null) {
        throw new FileNotFoundException("the part " + part + " is missing");
      }
      return found;
    }
    ZipEntry entry = entry(part);
    if (entry == null) {
      throw new FileNotFoundException("the part " + part + " is missing");
    }
    PartBytes out = new PartBytes(budget);
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

  /**
   * A cursor over an XML part as far as it can be read.
   *
   * @param warnings is told if that is not to its end
   */
  XmlCursor xmlToDamage(String part, List<String> warnings) throws IOException {
    byte[] bytes;
    try {
      bytes = bytes(part);
      if (saved == null) {
        return XmlCursor.over(new ByteArrayInputStream(bytes), part, budget);
      }
    } catch (FileNotFoundException missing) {
      throw missing;
    } catch (IOException damage) {
      bytes = bytesToDamage(part);
    }
    warnings.add(
        "the file is cut or damaged: text is missing from the damage on, and some of it may be"
            + " wrong");
    return XmlCursor.over(new ByteArrayInputStream(CutXml.closed(bytes)), part, budget);
  }

  private byte[] bytesToDamage(String part) throws IOException {
    PartBytes out = new PartBytes(budget);
    try (InputStream in = zip.getInputStream(entry(part))) {
      SavedParts.copy(in, out, budget);
    } catch (IOException damage) {
      if (out.size() == 0) {
        throw damage;
      }
    }
    return out.toByteArray();
  }

  /** A cursor over an XML part; of a cut file, over what there is of it. */
  XmlCursor xml(String part) throws IOException {
    byte[] bytes = saved == null ? bytes(part) : CutXml.closed(bytes(part));
    return XmlCursor.over(new ByteArrayInputStream(bytes), part, budget);
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }
}
