package org.p5glossary.server.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.store.DataFolderException;
import org.p5glossary.corpus.store.Originals;
import org.p5glossary.corpus.store.WriterLock;
import org.p5glossary.glossary.ledger.DocumentAdmitted;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.pipeline.IngestReport;
import org.p5glossary.ingest.pipeline.Rejection;
import org.p5glossary.ingest.tag.Taggers;

/**
 * Makes the derived state anew from the original files and the ledger, beside the old one, and
 * swaps it in by renaming. The ledger is only read.
 */
public final class Rebuild {

  private final DataFolder folder;
  private final Taggers taggers;

  /**
   * @param folder a data folder that exists
   * @param taggers finds words and parts of speech
   */
  public Rebuild(DataFolder folder, Taggers taggers) {
    this.folder = folder;
    this.taggers = taggers;
  }

  /**
   * Rebuilds.
   *
   * @return what was taken in; its rejections are originals that are missing or can no longer be
   *     read: the old derived state is then kept beside the new one
   */
  public IngestReport rebuild(IngestProgress progress) {
    folder.create();
    try (WriterLock lock = WriterLock.acquire(folder, "p5 rebuild")) {
      DerivedSwap.finish(folder);
      Path fresh = DerivedSwap.fresh(folder);
      // Old and new stand side by side only while they are swapped.
      delete(DerivedSwap.old(folder));
      delete(fresh);
      IngestReport report;
      try (Instance instance = Instance.openAside(folder, fresh, lock)) {
        report = takeAll(instance, progress);
      }
      DerivedSwap.swap(folder);
      if (report.rejected().isEmpty()) {
        delete(DerivedSwap.old(folder));
      }
      return report;
    }
  }

  private IngestReport takeAll(Instance instance, IngestProgress progress) {
    Originals originals = instance.originals();
    List<IncomingFile> files = new ArrayList<>();
    List<Rejection> missing = new ArrayList<>();
    for (DocumentAdmitted admitted : instance.admissions().all()) {
      Path path = originals.path(admitted.original());
      if (Files.exists(path)) {
        files.add(
            new IncomingFile(
                path,
                admitted.fileName(),
                admitted.ocrText().map(originals::path),
                admitted.symbol()));
      } else {
        missing.add(
            new Rejection(
                path,
                "the original of " + admitted.fileName() + " is gone",
                "put the file back from a backup"));
      }
    }
    IngestReport report = new Ingest(instance, taggers).ingestFiles(files, "rebuild", progress);
    missing.addAll(report.rejected());
    return new IngestReport(
        report.taken(),
        report.known(),
        report.skipped(),
        missing,
        report.warnings(),
        report.corpus());
  }

  private static void delete(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(path)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new DataFolderException(
          "cannot delete " + path + " (" + e.getMessage() + "); delete it and try again", e);
    }
  }
}
