package org.p5glossary.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.p5glossary.ingest.samples.SamplePapers;

/**
 * Gives tests a data folder with two demonstration papers, ingested once for all test classes. Who
 * wants to change it copies it first.
 */
final class DemonstrationCorpus implements ParameterResolver {

  /** One paper in all languages, the other in three, and some of them in a second format. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "wp9101\\...\\.docx|wp9101\\.(en|zh)\\.pdf|wp9102\\.(zh|en|ru)\\.docx|wp9102\\.ru\\.pdf");

  /** How many files there are. */
  static final int FILES = 12;

  /** The paper in all languages. */
  static final String LARGER = "NPT/CONF.2020/PC.III/WP.9101";

  /** The paper in Chinese, English and Russian, which is quick to take in. */
  static final String SMALLER = "NPT/CONF.2020/WP.9102";

  /** How many files the smaller paper has. */
  static final int SMALLER_FILES = 4;

  /**
   * The folder.
   *
   * @param samples the files that were ingested
   * @param data the data folder
   * @param ingest the run that made it
   */
  record Corpus(Path samples, Path data, ProgramRun ingest) implements AutoCloseable {

    /** A copy of the data folder, to change. */
    Path copyTo(Path target) throws IOException {
      return Folders.copy(data, target);
    }

    /** The files of the smaller paper, by name. */
    List<Path> smaller() throws IOException {
      return Folders.files(samples).stream()
          .filter(file -> file.getFileName().toString().startsWith("wp9102."))
          .sorted()
          .toList();
    }

    @Override
    public void close() throws IOException {
      Folders.delete(samples.getParent());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Corpus.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(DemonstrationCorpus.class))
        .getOrComputeIfAbsent("corpus", name -> make(), Corpus.class);
  }

  private static Corpus make() {
    try {
      Path folder = Files.createTempDirectory("p5-demonstration");
      Path samples = folder.resolve("samples");
      SamplePapers.writeTo(samples);
      for (Path file : Folders.files(samples)) {
        if (!TAKEN.matcher(file.getFileName().toString()).matches()) {
          Files.delete(file);
        }
      }
      Path data = folder.resolve("data");
      return new Corpus(samples, data, ProgramRun.p5("ingest", samples, "--data", data));
    } catch (IOException e) {
      throw new AssertionError("cannot make the demonstration corpus", e);
    }
  }
}
