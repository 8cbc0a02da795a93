package org.p5glossary.ingest.extract.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.p5glossary.ingest.extract.guard.Budget;

/**
 * What can be read of a ZIP file without its directory, which stands at the end and is lost with
 * it: the text parts from the beginning to the damage, the last as far as it goes.
 *
 * @param parts the bytes of each part by its name
 */
record SavedParts(Map<String, byte[]> parts) {

  /** Reads parts until something cannot be read. */
  static SavedParts of(Path path, Budget budget) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (InputStream file = Files.newInputStream(path);
        ZipInputStream zip = new ZipInputStream(file)) {
      int count = 0;
      while (count < DocxPackage.MOST_ENTRIES && readNext(zip, parts, budget)) {
        count++;
      }
    }
    return new SavedParts(Map.copyOf(parts));
  }

  /** Whether there was another part, and it was whole. */
  private static boolean readNext(ZipInputStream zip, Map<String, byte[]> parts, Budget budget) {
    PartBytes out = new PartBytes(budget);
    String name = "";
    try {
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        return false;
      }
      name = entry.getName();
      boolean text = name.endsWith(".xml") || name.endsWith(".rels");
      copy(zip, text ? out : OutputStream.nullOutputStream(), budget);
      if (text) {
        parts.putIfAbsent(name, out.toByteArray());
      }
      return true;
    } catch (IOException | IllegalArgumentException damage) {
      if (out.size() > 0) {
        parts.putIfAbsent(name, out.toByteArray());
      }
      return false;
    }
  }

  /** Copies to the end or to the damage. */
  static void copy(InputStream in, OutputStream out, Budget budget) throws IOException {
    byte[] buffer = new byte[1 << 14];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      budget.spendInflatedBytes(read);
      budget.step();
      out.write(buffer, 0, read);
    }
  }
}
