package org.p5glossary.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.symbol.OfficialPages;
import org.p5glossary.ingest.models.LanguageModels;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.pipeline.IngestReport;
import org.p5glossary.ingest.samples.SamplePapers;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.server.instance.Ingest;
import org.p5glossary.server.instance.Instance;

/**
 * Two sample papers in six languages, taken in and served once for all tests of this JVM. Tests
 * only read.
 */
final class ServedSamples {

  /** The paper of the files wp9101. */
  static final String FIRST = "NPT_CONF.2020_PC.III_WP.9101";

  /** The paper of the files wp9102. */
  static final String SECOND = "NPT_CONF.2020_WP.9102";

  static final String VERSION = "9.8.7-test";

  private static final class Once {
    private static final ServedSamples SERVED = start();
  }

  private final Instance instance;
  private final WebServer server;

  private ServedSamples(Instance instance, WebServer server) {
    this.instance = instance;
    this.server = server;
  }

  /** The served samples; starts the server when first asked for. */
  static ServedSamples get() {
    return Once.SERVED;
  }

  Instance instance() {
    return instance;
  }

  WebServer server() {
    return server;
  }

  /** Tests of pages need no language models. */
  static final Taggers NO_MODELS = new Taggers(new LanguageModels(Path.of("target", "no-models")));

  /** How tests start a server: on this machine, on any free port. */
  static WebServer.Settings settings(int port) {
    return new WebServer.Settings(
        "127.0.0.1",
        port,
        Set.of(),
        "tester",
        WebServer.Reading.EVERYBODY,
        WebServer.Transport.PLAIN,
        VERSION,
        NO_MODELS,
        OfficialPages.DEFAULT,
        Optional.empty());
  }

  private static ServedSamples start() {
    try {
      Path folder = Files.createTempDirectory("p5-served");
      Instance instance = Instance.open(new DataFolder(folder.resolve("data")), "tests");
      IngestReport report =
          new Ingest(instance, NO_MODELS)
              .ingest(
                  samples(folder.resolve("papers")),
                  Optional.empty(),
                  "tests",
                  IngestProgress.SILENT);
      if (!report.rejected().isEmpty()) {
        throw new IllegalStateException("samples were rejected: " + report.rejected());
      }
      WebServer server = WebServer.start(instance, settings(0));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, instance, folder)));
      return new ServedSamples(instance, server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> samples(Path folder) throws IOException {
    SamplePapers.writeTo(folder);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file ->
                  file.getFileName().toString().matches("wp910[12][.].*[.]docx|wp9101[.]en[.]pdf"))
          .sorted()
          .toList();
    }
  }

  private static void stop(WebServer server, Instance instance, Path folder) {
    server.close();
    instance.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
