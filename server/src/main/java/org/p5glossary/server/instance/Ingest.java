package org.p5glossary.server.instance;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.candidate.KnownPairs;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.pipeline.IngestPipeline;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.pipeline.IngestReport;
import org.p5glossary.ingest.pipeline.Rejection;
import org.p5glossary.ingest.tag.Taggers;

/** Takes files and folders into an instance and reports. One thread at a time. */
public final class Ingest {

  private static final Set<String> EXTENSIONS = Set.of("pdf", "docx", "html", "htm", "txt");

  private final Instance instance;
  private final Supplier<IngestPipeline> pipeline;

  /**
   * @param instance where the files go, open to write
   * @param taggers finds words and parts of speech
   */
  public Ingest(Instance instance, Taggers taggers) {
    this(instance, () -> instance.stages().pipeline(taggers));
  }

  private Ingest(Instance instance, Supplier<IngestPipeline> pipeline) {
    this.instance = instance;
    this.pipeline = pipeline;
  }

  /**
   * An ingest that aligns without what other papers and the term base teach.
   *
   * @param instance where the files go, open to write
   * @param taggers finds words and parts of speech
   */
  public static Ingest withoutMemory(Instance instance, Taggers taggers) {
    return new Ingest(instance, () -> instance.stages().pipelineWithoutMemory(taggers));
  }

  /**
   * Takes in every path: a file as it is, of a folder all files whose names end in pdf, docx, html,
   * htm or txt, in its sub-folders too; links to folders are not followed. A file without a given
   * symbol gets that of its sidecar, see {@link SymbolSidecar}, and a scan its recognised text, see
   * {@link OcrSidecar}.
   *
   * @param paths files and folders that exist
   * @param symbol the symbol that a person gave to all of them; empty to read it from each
   * @param actor who gives them, for the ledger
   */
  public IngestReport ingest(
      List<Path> paths, Optional<DocumentSymbol> symbol, String actor, IngestProgress progress) {
    return ingest(paths, new Given(symbol, Optional.empty()), Optional.empty(), actor, progress);
  }

  /**
   * What a person says of all files that they give.
   *
   * @param symbol the symbol; empty to read it from each
   * @param audience whom they are for; empty for what was said before, else for everybody
   */
  public record Given(Optional<DocumentSymbol> symbol, Optional<Audience> audience) {

    public Given {
      Objects.requireNonNull(symbol, "symbol");
      Objects.requireNonNull(audience, "audience");
    }
  }

  /**
   * The same with whom the files are for, and with a recognised text that a person gave.
   *
   * @param given what they said of the files
   * @param ocrText what was recognised in the one file that {@code paths} names
   */
  public IngestReport ingest(
      List<Path> paths,
      Given given,
      Optional<Path> ocrText,
      String actor,
      IngestProgress progress) {
    List<IncomingFile> files = new ArrayList<>();
    List<Rejection> unreadable = new ArrayList<>();
    int skipped = 0;
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        skipped += walk(path, given, files, unreadable);
      } else {
        IncomingFile named = named(path, given);
        files.add(
            new IncomingFile(
                path, named.name(), ocrText.or(named::ocrText), named.symbol(), given.audience()));
      }
    }
    IngestReport report = ingestFiles(files, actor, progress);
    unreadable.addAll(report.rejected());
    return new IngestReport(
        report.taken(), report.known(), skipped, unreadable, report.warnings(), report.corpus());
  }

  /** Takes in these files as they are. */
  public IngestReport ingestFiles(List<IncomingFile> files, String actor, IngestProgress progress) {
    long before = instance.journal().lastSequence();
    IngestPipeline.Outcome outcome = pipeline.get().ingest(files, actor, progress);
    if (instance.journal().lastSequence() > before) {
      instance.stages().proposal().propose(KnownPairs.of(instance.ledger(), instance.terms()));
      instance.stages().unknownRenderings().find(instance.recogniser());
    }
    return new IngestReport(
        outcome.taken(), outcome.known(), 0, outcome.rejected(), outcome.warnings(), totals());
  }

  private static int walk(
      Path folder, Given given, List<IncomingFile> files, List<Rejection> unreadable) {
    List<Path> found = new ArrayList<>();
    int[] skipped = new int[1];
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              boolean paper =
                  !attributes.isDirectory()
                      && EXTENSIONS.contains(extension(file))
                      && !OcrSidecar.isOne(file);
              if (!paper) {
                skipped[0]++;
              } else {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              unreadable.add(unreadable(file, failure));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      unreadable.add(unreadable(folder, e));
    }
    found.stream().sorted().map(file -> named(file, given)).forEach(files::add);
    return skipped[0];
  }

  private static IncomingFile named(Path file, Given given) {
    return new IncomingFile(
        file,
        file.getFileName().toString(),
        OcrSidecar.beside(file),
        given.symbol().or(() -> SymbolSidecar.beside(file)),
        given.audience());
  }

  private static Rejection unreadable(Path path, IOException failure) {
    return new Rejection(
        path,
        "cannot be read: " + failure.getClass().getSimpleName(),
        "check that you may read it");
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private IngestReport.Totals totals() {
    List<Paper> papers = instance.whole().papers().papers();
    return new IngestReport.Totals(
        papers.size(),
        papers.stream().mapToLong(paper -> paper.versions().size()).sum(),
        instance.whole().papers().blockCount(),
        instance.whole().papers().sentenceCount(),
        instance.whole().alignments().alignedPairs(),
        instance.whole().occurrences().size());
  }
}
