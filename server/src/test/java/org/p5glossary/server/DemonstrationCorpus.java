package org.p5glossary.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** All languages once, and some of them in a second format. */
  private static final Pattern TAKEN =
      Pattern.compile("wp910[12]\\...\\.docx|wp9101\\.(en|zh)\\.pdf|wp9102\\.(ru|ar)\\.pdf");

  /** How many files there are, half of them of each paper. */
  static final int FILES = 16;

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
