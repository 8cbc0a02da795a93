package org.p5glossary.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.samples.SamplePapers;
import org.p5glossary.server.instance.Ingest;
import org.p5glossary.server.instance.Instance;

/** A sample paper in English, Chinese and Arabic on a server of its own, for tests to change. */
final class EditableSample implements AutoCloseable {

  /** The paper, written in Chinese. */
  static final String PAPER = ServedSamples.FIRST;

  private final Path folder;
  private final Instance instance;
  private final WebServer server;

  private EditableSample(Path folder, Instance instance, WebServer server) {
    this.folder = folder;
    this.instance = instance;
    this.server = server;
  }

  /** Takes the paper in and serves it. */
  static EditableSample start() {
    try {
      Path folder = Files.createTempDirectory("p5-editable");
      SamplePapers.writeTo(folder.resolve("papers"));
      Instance instance = Instance.open(new DataFolder(folder.resolve("data")), "tests");
      List<Path> files =
          Stream.of("wp9101.en.docx", "wp9101.zh.docx", "wp9101.ar.docx")
              .map(name -> folder.resolve("papers").resolve(name))
              .toList();
      new Ingest(instance, ServedSamples.NO_MODELS)
          .ingest(files, Optional.empty(), "tests", IngestProgress.SILENT);
      return new EditableSample(
          folder, instance, WebServer.start(instance, ServedSamples.settings(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Instance instance() {
    return instance;
  }

  String address() {
    return server.address();
  }

  /** The token of the operator's command line. */
  String authorization() {
    return "Bearer " + OperatorToken.read(folder.resolve("data")).orElseThrow().token();
  }

  @Override
  public void close() {
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
