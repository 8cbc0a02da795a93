package org.p5glossary.ingest.tmx;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.bitext.MemoryPiece;

/**
 * Divides units into parts and writes a file for each language of a part. Holds one part at a time.
 * One thread at a time.
 */
final class PartWriter {

  /** UTF-16 units of the texts of a part, about 4 MB: a few very long units fill one too. */
  private static final long MOST_TEXT = 2_000_000;

  private final String memory;
  private final Path folder;
  private final SortedMap<Language, TreeMap<Integer, String>> open = new TreeMap<>();
  private final List<Part> parts = new ArrayList<>();
  private int part;
  private int units;
  private long text;

  /**
   * A written file.
   *
   * @param hash of its bytes
   */
  record Part(int number, Language language, Path file, ContentHash hash) {}

  /**
   * @param folder takes the files
   * @param last number of the last part that the memory has, 0 for none
   */
  PartWriter(String memory, Path folder, int last) {
    this.memory = memory;
    this.folder = folder;
    this.part = last + 1;
  }

  /** Adds a unit. */
  void add(Map<Language, String> texts) throws IOException {
    units++;
    for (Map.Entry<Language, String> each : texts.entrySet()) {
      open.computeIfAbsent(each.getKey(), none -> new TreeMap<>()).put(units, each.getValue());
      text += each.getValue().length();
    }
    if (units == MemoryPiece.MOST_UNITS || text > MOST_TEXT) {
      finish();
    }
  }

  /** Writes the last part and returns all files in order. */
  List<Part> close() throws IOException {
    if (units > 0) {
      finish();
    }
    return List.copyOf(parts);
  }

  private void finish() throws IOException {
    for (Map.Entry<Language, TreeMap<Integer, String>> each : open.entrySet()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new MemoryPiece(memory, part, each.getKey(), each.getValue()).write(bytes);
      ContentHash hash = ContentHash.of(bytes.toByteArray());
      Path file = folder.resolve(hash.hex());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        bytes.writeTo(out);
      }
      parts.add(new Part(part, each.getKey(), file, hash));
    }
    open.clear();
    part++;
    units = 0;
    text = 0;
  }
}
