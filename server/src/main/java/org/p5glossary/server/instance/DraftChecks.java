package org.p5glossary.server.instance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.ledger.FindingSilenced;
import org.p5glossary.glossary.ledger.FindingUnsilenced;
import org.p5glossary.ingest.align.TranslationCounts;
import org.p5glossary.ingest.check.CheckReport;
import org.p5glossary.ingest.check.Draft;
import org.p5glossary.ingest.check.DraftCheck;
import org.p5glossary.ingest.check.DraftReader;
import org.p5glossary.ingest.check.Silences;
import org.p5glossary.ingest.check.StoredWordings;
import org.p5glossary.ingest.check.TermList;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.IncomingFile;

/** Checks drafts against what an instance holds. Nothing of a draft is written to it. */
public final class DraftChecks {

  /** Where a Linux system keeps files in memory alone. */
  private static final Path IN_MEMORY = Path.of("/dev/shm");

  private final Instance instance;
  private final Viewer viewer;
  private final DraftReader reader =
      new DraftReader(new FileReading(ExtractionLimits.configured(System::getProperty)));

  /**
   * @param instance whose term base, papers and silenced findings are used
   * @param viewer who gives the draft: terms that they may not see are not looked for
   */
  public DraftChecks(Instance instance, Viewer viewer) {
    this.instance = instance;
    this.viewer = viewer;
  }

  /**
   * Reads a document of a file.
   *
   * @param language that somebody says it is in; empty to take the likeliest
   */
  public VersionText read(Path file, Optional<Language> language) {
    return reader.read(IncomingFile.at(file), language);
  }

  /** Reads a file that holds both texts. */
  public Draft bitext(Path file, Optional<Language> source, Optional<Language> target) {
    return reader.bitext(file, String.valueOf(file.getFileName()), source, target);
  }

  /** Aligns two documents, with what the papers teach where these two leave doubts. */
  public Draft align(VersionText source, VersionText target) {
    TranslationCounts memory =
        source.language().equals(target.language())
            ? TranslationCounts.NONE
            : instance
                .stages()
                .snapshot(source.language(), target.language())
                .whole()
                .from(source.language());
    return reader.align(source, target, memory);
  }

  /** Checks a draft. */
  public CheckReport check(Draft draft) {
    return service().check(draft);
  }

  /** Checks one document alone. */
  public CheckReport checkAlone(VersionText text) {
    return service().checkAlone(text);
  }

  private DraftCheck service() {
    return new DraftCheck(
        instance.terms(viewer),
        instance.recogniser(),
        new StoredWordings(instance.corpus(viewer)::similar, instance.analyzer()),
        Silences.of(instance.ledger()));
  }

  /** The terms of a document with their equivalents. */
  public TermList terms(VersionText text, Language target) {
    return TermList.of(text, instance.terms(viewer), instance.recogniser(), target);
  }

  /** Says that a finding is not to be shown again. */
  public void silence(ContentHash finding, String kind, String reason, String actor) {
    instance.writing().lock();
    try {
      instance.ledger().append(actor, List.of(new FindingSilenced(finding, kind, reason)));
    } finally {
      instance.writing().unlock();
    }
  }

  /** Takes that back; false, and nothing is recorded, if the finding is not silenced. */
  public boolean unsilence(ContentHash finding, String reason, String actor) {
    instance.writing().lock();
    try {
      boolean silenced = Silences.of(instance.ledger()).of(finding).isPresent();
      if (silenced) {
        instance.ledger().append(actor, List.of(new FindingUnsilenced(finding, reason)));
      }
      return silenced;
    } finally {
      instance.writing().unlock();
    }
  }

  /** What is done with a file that exists only meanwhile. */
  @FunctionalInterface
  public interface Use<T> {
    T with(Path file) throws IOException;
  }

  /**
   * Puts bytes into a file that only this user can read, in memory where the system has such files,
   * and takes it away afterwards, whatever happens.
   *
   * @param name under which it came; its ending is kept
   */
  public static <T> T withFile(String name, InputStream bytes, Use<T> use) throws IOException {
    Path folder =
        Files.isWritable(IN_MEMORY)
            ? Files.createTempDirectory(IN_MEMORY, "p5-draft-")
            : Files.createTempDirectory("p5-draft-");
    Path file = folder.resolve(plain(name));
    try {
      Files.copy(bytes, file);
      return use.with(file);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  /** A name without folders and without what a file system may refuse. */
  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    String kept = plain.substring(Math.max(0, plain.length() - 80));
    return kept.isEmpty() || kept.startsWith(".") ? "draft" + kept : kept;
  }
}
