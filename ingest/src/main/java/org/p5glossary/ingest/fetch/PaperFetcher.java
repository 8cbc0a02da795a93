package org.p5glossary.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.identify.FileIdentifier;
import org.p5glossary.ingest.identify.Identification;

/**
 * Fetches papers by symbol, one file at a time, with a pause between requests. For one thread.
 *
 * <p>An empty answer means that there is no such version. What comes is taken for what its content
 * says it is, not for what the server calls it: a page that says "error" is no paper. A broken
 * transfer goes on where it stopped, also in a later run.
 */
public final class PaperFetcher {

  private final FetchSource source;
  private final FetchLimits limits;
  private final Transfer transfer;
  private boolean asked;

  /**
   * @param source where papers are
   * @param limits how politely and how long to try
   * @param agent what the program calls itself to the server
   */
  public PaperFetcher(FetchSource source, FetchLimits limits, String agent) {
    this.source = source;
    this.limits = limits;
    this.transfer =
        new Transfer(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.answerLimit())
                .build(),
            limits,
            agent);
  }

  /** The name under which a version is kept: "NPT_CONF.2020_WP.33.zh.pdf". */
  public static String fileName(DocumentSymbol symbol, Language language, FileFormat format) {
    return PaperId.ofSymbol(symbol.withoutReissue().text())
        + "."
        + language.primary()
        + "."
        + format.extension();
  }

  /**
   * Fetches one version, unless it is there.
   *
   * @param folder where it is kept; made if it is not there
   * @throws IOException if the folder cannot be written to
   * @throws InterruptedException if the thread is told to stop; a later run goes on
   */
  public FetchOutcome fetch(
      DocumentSymbol symbol, Language language, FileFormat format, Path folder)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path target = folder.resolve(fileName(symbol, language, format));
    if (Files.exists(target)) {
      return new FetchOutcome.AlreadyThere(target);
    }
    URI address = source.address(symbol, language, format);
    PartFile part = new PartFile(target);
    Duration wait = limits.firstWait();
    for (int attempt = 1; ; attempt++) {
      pause();
      try {
        Transfer.Result result = transfer.attempt(address, part);
        return result == Transfer.Result.NOTHING ? nothing(part) : checked(part, target, format);
      } catch (FetchFailure e) {
        Duration next = e.waitAsked().orElse(wait);
        if (e.remedy() == FetchFailure.Remedy.GIVE_UP) {
          return new FetchOutcome.Failed(e.getMessage());
        }
        if (next.compareTo(limits.longestWait()) > 0) {
          return new FetchOutcome.Failed(
              e.getMessage() + " and to wait " + next.toSeconds() + " seconds; try again later");
        }
        if (attempt == limits.attempts()) {
          return new FetchOutcome.Failed(e.getMessage() + ", " + attempt + " times in a row");
        }
        Thread.sleep(next.toMillis());
        wait = wait.multipliedBy(2);
      }
    }
  }

  /** Waits between two requests, not before the first. */
  private void pause() throws InterruptedException {
    if (asked) {
      Thread.sleep(limits.pause().toMillis());
    }
    asked = true;
  }

  private static FetchOutcome nothing(PartFile part) throws IOException {
    part.discard();
    return new FetchOutcome.NotPublished("the server has no such version");
  }

  /** Keeps what came if it is what was asked for. */
  private FetchOutcome checked(PartFile part, Path target, FileFormat wanted) throws IOException {
    Optional<String> wrong = wrong(part.path(), target, wanted);
    if (wrong.isPresent()) {
      part.discard();
      return new FetchOutcome.Failed(wrong.get());
    }
    long bytes = part.size();
    part.finish();
    return new FetchOutcome.Fetched(target, bytes);
  }

  private static Optional<String> wrong(Path file, Path target, FileFormat wanted)
      throws IOException {
    Identification found =
        new FileIdentifier()
            .identify(file, target.getFileName().toString(), ExtractionLimits.DEFAULT);
    if (found instanceof Identification.Refused) {
      return Optional.of("what came is neither a " + wanted + " nor anything else that is known");
    }
    FileFormat format = ((Identification.Identified) found).file().format();
    if (format != wanted) {
      return Optional.of(
          "the server sent "
              + (format == FileFormat.HTML ? "a web page" : "a " + format + " file")
              + " instead of a "
              + wanted);
    }
    if (wanted == FileFormat.PDF && !PdfEnd.isThere(file)) {
      return Optional.of("the PDF that came is cut: its end is missing; try again");
    }
    return Optional.empty();
  }
}
