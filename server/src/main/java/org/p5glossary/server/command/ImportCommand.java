package org.p5glossary.server.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.exchange.ImportFormat;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.glossary.intake.Outcome;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.http.ImportRoute;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.TermBaseFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 import}: entries from a file, first as a dry run. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Take entries from a file into the term base. Without --apply nothing is written: each row is",
      "shown as new, changed, identical, conflicting or refused, with its line and the reason."
    })
final class ImportCommand implements Callable<Integer> {

  /** Whether to write; never both. */
  static final class Mode {
    @Option(names = "--dry-run", description = "Show what would happen (the default).")
    private boolean dryRun;

    @Option(
        names = "--apply",
        description = "Write the new and changed entries, all of the file or nothing.")
    private boolean apply;

    boolean writes() {
      return apply && !dryRun;
    }
  }

  @Parameters(paramLabel = "FILE", description = "TBX, JSON, CSV, TSV, Turtle or RDF/XML.")
  private String file;

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES} (default: by the ending of the file's name).")
  private Optional<ImportFormat> format = Optional.empty();

  @ArgGroup private Mode mode = new Mode();

  @Option(
      names = "--status",
      defaultValue = "PROPOSED",
      description =
          "Status of new entries whose file gives none: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}).")
  private EntryStatus status;

  @Option(
      names = "--id-prefix",
      defaultValue = "",
      description = "Put this before the file's ids, so that they meet no others.")
  private String idPrefix;

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "TAG",
      description = "Languages of the columns of a table without a heading, e.g. en,fr (OmegaT).")
  private List<String> columns = List.of();

  @Option(names = "--encoding", description = "Charset of a table without a byte order mark.")
  private Optional<Charset> encoding = Optional.empty();

  @Option(
      names = "--refused",
      defaultValue = "STOP",
      description =
          "Rows that are no entries: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ImportPolicy.Refused refused;

  @Option(
      names = "--conflicting",
      defaultValue = "STOP",
      description =
          "Rows whose entry is about another concept: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}).")
  private ImportPolicy.Conflicting conflicting;

  @Option(names = "--all", description = "Print every row, the identical and plain new ones too.")
  private boolean all;

  @Mixin private DataOption data;

  private final Terminal terminal;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path path = FileArgument.existingFile(file);
    ImportFormat known = known(path);
    if (known == ImportFormat.JSON && !idPrefix.isEmpty()) {
      throw CommandFailure.usage("--id-prefix is for files of other programs, not for JSON");
    }
    ImportOptions options =
        new ImportOptions(
            status, idPrefix, encoding, columns.stream().map(ImportCommand::language).toList());
    DataFolder folder = data.folder(terminal.environment());
    if (!mode.writes()) {
      try (Instance instance = Instance.openToRead(folder)) {
        return exitCode(at(instance).dryRun(path, known, options));
      }
    }
    Optional<RunningServer> server = RunningServer.on(folder);
    if (server.isPresent()) {
      return server.get().ask(ImportRoute.PATH, request(path, known), terminal);
    }
    try (Instance instance = Instance.open(folder, "p5 import")) {
      return exitCode(at(instance).apply(path, known, options, Operator.name()));
    }
  }

  private TermBaseFile at(Instance instance) {
    return new TermBaseFile(
        instance,
        new ImportPolicy(refused, conflicting),
        all ? TermBaseFile.Shown.ALL : TermBaseFile.Shown.NOTABLE,
        terminal.out());
  }

  private int exitCode(ImportSummary summary) {
    terminal.out().flush();
    boolean clean = summary.count(Outcome.REFUSED) + summary.count(Outcome.CONFLICTING) == 0;
    return clean && !summary.stopped() ? 0 : 1;
  }

  private ImportFormat known(Path path) throws IOException {
    try {
      return TermBaseFile.format(path, format);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(e.getMessage());
    }
  }

  private ObjectNode request(Path path, ImportFormat known) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("path", path.toAbsolutePath().toString());
    request.put("format", known.name());
    request.put("status", status.code());
    request.put("id_prefix", idPrefix);
    request.put("encoding", encoding.map(Charset::name).orElse(""));
    ArrayNode list = request.putArray("columns");
    columns.forEach(list::add);
    request.put("refused", refused.name());
    request.put("conflicting", conflicting.name());
    return request.put("actor", Operator.name());
  }

  private static Language language(String tag) {
    try {
      return KnownLanguages.require(tag);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage("--columns: " + e.getMessage());
    }
  }
}
