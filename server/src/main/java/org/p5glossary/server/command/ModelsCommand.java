package org.p5glossary.server.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.models.InstallProgress;
import org.p5glossary.ingest.models.LanguageModels;
import org.p5glossary.ingest.models.ModelException;
import org.p5glossary.ingest.models.ModelInstaller;
import org.p5glossary.server.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 models}: installs Stanford's models of a language. */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description = {
      "Install the language models of Chinese (zh) or Arabic (ar) for better words and parts of",
      "speech: once, through Maven, or from a jar. Everything works without them."
    })
final class ModelsCommand implements Callable<Integer> {

  private static final int MEBIBYTE = 1 << 20;

  @Parameters(paramLabel = "LANGUAGE", description = "zh or ar.")
  private String language;

  @Option(
      names = "--from",
      paramLabel = "FILE.jar",
      description = "Take the models from this jar, where there is no network.")
  private Optional<String> from = Optional.empty();

  private final Terminal terminal;

  ModelsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Language> installable = LanguageModels.installable();
    Language asked =
        Language.parse(language)
            .filter(installable::contains)
            .orElseThrow(
                () ->
                    CommandFailure.usage(
                        "there are no models for \""
                            + language
                            + "\"; there are for "
                            + installable));
    Optional<Path> jar = from.map(FileArgument::existingFile);
    LanguageModels models = ModelsOption.models(terminal.environment());
    try {
      ModelInstaller.Outcome outcome = new ModelInstaller(models, progress()).install(asked, jar);
      terminal
          .out()
          .println(
              switch (outcome) {
                case INSTALLED -> "installed the models of " + asked + " in " + models.folder();
                case ALREADY_INSTALLED ->
                    "the models of " + asked + " are installed in " + models.folder();
              });
      terminal.out().flush();
      return 0;
    } catch (ModelException e) {
      throw CommandFailure.failed(String.valueOf(e.getMessage()), e);
    }
  }

  private InstallProgress progress() {
    return new InstallProgress() {
      @Override
      public void stage(String what) {
        terminal.err().println(what);
      }

      @Override
      public void bytes(long done, long total) {
        if (terminal.interactive()) {
          terminal
              .err()
              .print("\r" + done / MEBIBYTE + " of " + total / MEBIBYTE + " MB        \r");
          terminal.err().flush();
        }
      }
    };
  }
}
