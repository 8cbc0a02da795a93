package org.p5glossary.ingest.tmx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.store.Originals;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.bitext.MemoryPiece;
import org.p5glossary.glossary.ledger.DocumentAdmitted;
import org.p5glossary.ingest.pipeline.Admissions;

/** The parts of a memory that were imported before, read from their originals. Immutable. */
final class StoredMemory {

  private static final Pattern FILE_NAME =
      Pattern.compile("(.+)\\.(\\d{1,9})\\.[A-Za-z0-9-]+\\.tmx");

  private final Originals originals;
  private final SortedMap<Integer, List<DocumentAdmitted>> parts = new TreeMap<>();
  private final List<Audience> audiences;

  /** Takes a unit. */
  @FunctionalInterface
  interface Visitor {
    void unit(KnownUnits.Place place, Map<Language, String> texts);
  }

  /**
   * @throws IOException if a file cannot be read
   */
  StoredMemory(String memory, Originals originals, Admissions admissions) throws IOException {
    this.originals = originals;
    for (DocumentAdmitted admitted : admissions.all()) {
      Matcher name = FILE_NAME.matcher(admitted.fileName());
      if (name.matches() && name.group(1).equals(memory) && isPart(admitted)) {
        parts
            .computeIfAbsent(Integer.valueOf(name.group(2)), none -> new ArrayList<>())
            .add(admitted);
      }
    }
    audiences =
        files().stream()
            .map(file -> admissions.audiences().of(file.original()).orElse(Audience.PUBLIC))
            .toList();
  }

  /** Whether a file that is called like a part is one; of a file that is gone nobody can tell. */
  private boolean isPart(DocumentAdmitted file) throws IOException {
    Path path = originals.path(file.original());
    if (!Files.exists(path)) {
      return true;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      return MemoryPiece.isOne(in);
    }
  }

  /** The name of the file of a part in a language. */
  static String fileName(String memory, int part, Language language) {
    return memory + "." + part + "." + language.tag() + ".tmx";
  }

  /** Whom the memory is for, by its first part; empty if there is none. */
  Optional<Audience> audience() {
    return audiences.stream().findFirst();
  }

  /** Whether somebody may see all parts. */
  boolean visibleTo(Viewer viewer) {
    return audiences.stream().allMatch(audience -> audience.visibleTo(viewer));
  }

  /** The number of the last part, 0 if there is none. */
  int last() {
    return parts.isEmpty() ? 0 : parts.lastKey();
  }

  /** All files, in the order of the parts. */
  List<DocumentAdmitted> files() {
    return parts.values().stream().flatMap(List::stream).toList();
  }

  /** Shows every unit, one part at a time. */
  void visit(Visitor visitor) throws IOException {
    for (Map.Entry<Integer, List<DocumentAdmitted>> part : parts.entrySet()) {
      SortedMap<Integer, Map<Language, String>> units = new TreeMap<>();
      for (DocumentAdmitted file : part.getValue()) {
        MemoryPiece piece = piece(file);
        piece
            .texts()
            .forEach(
                (number, text) ->
                    units
                        .computeIfAbsent(number, none -> new TreeMap<>())
                        .put(piece.language(), text));
      }
      units.forEach(
          (number, texts) -> visitor.unit(new KnownUnits.Place(part.getKey(), number), texts));
    }
  }

  private MemoryPiece piece(DocumentAdmitted file) throws IOException {
    ContentHash hash = file.original();
    Path path = originals.path(hash);
    if (!Files.exists(path)) {
      throw new IOException(
          "the original of " + file.fileName() + " is gone; put it back from a backup");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      return MemoryPiece.read(in);
    }
  }
}
