package org.p5glossary.ingest.tmx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.Originals;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.bitext.MemoryPiece;
import org.p5glossary.glossary.bitext.TmxReader;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportRow;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.glossary.ledger.DocumentAdmitted;
import org.p5glossary.ingest.pipeline.Admissions;
import org.p5glossary.ingest.pipeline.IncomingFile;

/**
 * Takes the units of a TMX file into a translation memory. Memory does not grow with their number:
 * what was seen is on disk, and new units are written in parts. A memory only grows; units that
 * stand in it stay where they are, because entries may cite them. One thread at a time.
 */
public final class MemoryImport {

  private final Originals originals;
  private final Admissions admissions;
  private final String memory;
  private final ImportPolicy policy;
  private final Viewer viewer;

  /**
   * @param originals where parts are kept
   * @param admissions which parts there are
   * @param memory its name, see {@link MemoryPiece}
   * @param policy what to do with units that are refused or translated otherwise in the memory;
   *     these are never replaced
   * @param viewer what whoever imports may see: a memory with a part that they may not is refused
   * @throws IllegalArgumentException if a memory cannot be called so, or shall replace units
   */
  public MemoryImport(
      Originals originals,
      Admissions admissions,
      String memory,
      ImportPolicy policy,
      Viewer viewer) {
    this.originals = originals;
    this.admissions = Objects.requireNonNull(admissions, "admissions");
    this.memory = MemoryPiece.requireName(memory);
    this.policy = policy;
    this.viewer = Objects.requireNonNull(viewer, "viewer");
    if (policy.conflicting() == ImportPolicy.Conflicting.REPLACE) {
      throw new IllegalArgumentException(
          "units of a memory are not replaced, because entries may cite them; skip them"
              + " (--conflicting SKIP) or import the file as another memory (--name)");
    }
  }

  /**
   * What was written.
   *
   * @param files parts to take in now: the new ones, and those that an import left that was cut off
   */
  public record Applied(ImportSummary summary, List<IncomingFile> files) {

    public Applied {
      Objects.requireNonNull(summary, "summary");
      files = List.copyOf(files);
    }
  }

  /**
   * Says what would become of each unit; writes nothing.
   *
   * @param rows gets each unit as soon as it is read
   * @throws IllegalArgumentException if the memory is for others
   */
  public ImportSummary dryRun(Path file, Consumer<ImportRow> rows) throws IOException {
    return inTemporaryFolder(folder -> read(file, folder, visible(), rows, texts -> {}).summary(0));
  }

  /**
   * Keeps the new units and records that they were given, all or, if a unit stands in the way,
   * none.
   *
   * @param audience whom the memory is for; empty for those that it is for already, else everybody
   * @param filed tells whether a part is in the corpus
   * @throws IllegalArgumentException if the memory is for others
   */
  public Applied apply(
      Path file,
      Optional<Audience> audience,
      Predicate<DocumentAdmitted> filed,
      String actor,
      Consumer<ImportRow> rows)
      throws IOException {
    StoredMemory stored = visible();
    Optional<Audience> whom = audience.or(stored::audience);
    if (stored.audience().isPresent() && !stored.audience().equals(whom)) {
      throw new IllegalArgumentException(
          "the memory \""
              + memory
              + "\" is for "
              + stored.audience().get().name()
              + "; give another --name for what is for "
              + whom.orElseThrow().name());
    }
    return inTemporaryFolder(
        folder -> {
          PartWriter writer = new PartWriter(memory, folder, stored.last());
          UnitSorting sorting = read(file, folder, stored, rows, writer::add);
          if (sorting.stopped()) {
            return new Applied(sorting.summary(0), List.of());
          }
          admit(writer.close(), whom, actor);
          List<IncomingFile> files = new ArrayList<>();
          for (DocumentAdmitted part : stored().files()) {
            if (!filed.test(part)) {
              files.add(
                  new IncomingFile(
                      originals.path(part.original()), part.fileName(), Optional.empty()));
            }
          }
          return new Applied(sorting.summary(sorting.added()), files);
        });
  }

  private void admit(List<PartWriter.Part> parts, Optional<Audience> audience, String actor)
      throws IOException {
    Map<DocumentAdmitted, PaperId> admitted = new LinkedHashMap<>();
    for (PartWriter.Part part : parts) {
      originals.put(part.file(), part.hash());
      admitted.put(
          new DocumentAdmitted(
              part.hash(),
              StoredMemory.fileName(memory, part.number(), part.language()),
              Optional.empty(),
              Optional.empty()),
          PaperId.ofMemory(memory, part.number()));
    }
    admissions.admitAll(admitted, audience, actor);
  }

  /** The memory, if whoever imports may see all of it. */
  private StoredMemory visible() throws IOException {
    StoredMemory stored = stored();
    if (!stored.visibleTo(viewer)) {
      throw new IllegalArgumentException(
          "the name \"" + memory + "\" is taken; give the memory another");
    }
    return stored;
  }

  private StoredMemory stored() throws IOException {
    return new StoredMemory(memory, originals, admissions);
  }

  private UnitSorting read(
      Path file, Path folder, StoredMemory stored, Consumer<ImportRow> rows, UnitSorting.Sink sink)
      throws IOException {
    UnitSorting sorting = new UnitSorting(policy, rows, sink);
    try (Database database = Database.open(folder.resolve("known.db"), List.of());
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      database.change(
          sql -> {
            sorting.begin(new KnownUnits(sql), stored);
            try {
              TmxReader.read(in, sorting);
            } catch (ExchangeException e) {
              sorting.brokeOff(e);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return sorting;
  }

  /** What is done in a folder that is gone afterwards. */
  @FunctionalInterface
  private interface Work<T> {
    T in(Path folder) throws IOException;
  }

  private static <T> T inTemporaryFolder(Work<T> work) throws IOException {
    Path folder = Files.createTempDirectory("p5-import-");
    try {
      return work.in(folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(each);
        }
      }
    }
  }
}
