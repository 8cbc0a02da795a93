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
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.exchange.ImportFormat;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.server.console.ConsoleProgress;
import org.p5glossary.server.console.ImportReport;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.http.ImportRoute;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.MemoryFile;
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
      "Take entries from a file into the term base, or a translation memory (.tmx) into the corpus,",
      "whose units are found like passages of papers. Without --apply nothing is written: each row is",
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

  @Parameters(paramLabel = "FILE", description = "TBX, JSON, CSV, TSV, Turtle, RDF/XML or TMX.")
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

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "What the translation memory is called here (default: as the file). Units are compared"
              + " with those of the memory of that name, and added to it.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      description =
          "Whom the translation memory is for: public, five, or one of CN, FR, RU, GB, US"
              + " (default: public, or whom it is for already).")
  private Optional<String> audience = Optional.empty();

  @Mixin private DataOption data;

  private final Terminal terminal;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path path = FileArgument.existingFile(file);
    if (format.isEmpty() && MemoryFile.isOne(file)) {
      return memory(path);
    }
    if (name.isPresent() || audience.isPresent()) {
      throw CommandFailure.usage("--name and --audience are for translation memories (.tmx)");
    }
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
        return report().dryRun(entries(instance, path, known, options), policy());
      }
    }
    Optional<RunningServer> server = RunningServer.on(folder);
    if (server.isPresent()) {
      return server.get().ask(ImportRoute.PATH, request(path, known), terminal);
    }
    try (Instance instance = Instance.open(folder, "p5 import")) {
      return report()
          .apply(
              entries(instance, path, known, options),
              policy(),
              Operator.name(),
              IngestProgress.SILENT);
    }
  }

  private static TermBaseFile entries(
      Instance instance, Path path, ImportFormat known, ImportOptions options) {
    return new TermBaseFile(instance, Viewer.OPERATOR, path, known, options);
  }

  private ImportReport report() {
    return new ImportReport(
        all ? ImportReport.Shown.ALL : ImportReport.Shown.NOTABLE, terminal.out());
  }

  private ImportPolicy policy() {
    return new ImportPolicy(refused, conflicting);
  }

  private int memory(Path path) throws IOException {
    Optional<Audience> whom = audience.map(one -> AudienceCommand.parsed(one, "--audience"));
    DataFolder folder = data.folder(terminal.environment());
    Optional<RunningServer> server = mode.writes() ? RunningServer.on(folder) : Optional.empty();
    try {
      String called = name.orElseGet(() -> MemoryFile.nameOf(path.getFileName().toString()));
      if (server.isPresent()) {
        return server.get().ask(ImportRoute.MEMORY, memoryRequest(path, called), terminal);
      }
      try (Instance instance =
          mode.writes() ? Instance.open(folder, "p5 import") : Instance.openToRead(folder)) {
        MemoryFile memory =
            new MemoryFile(
                instance,
                Viewer.OPERATOR,
                path,
                called,
                whom,
                ModelsOption.taggers(terminal.environment()));
        return mode.writes()
            ? report().apply(memory, policy(), Operator.name(), new ConsoleProgress(terminal))
            : report().dryRun(memory, policy());
      }
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(e.getMessage());
    }
  }

  private ObjectNode memoryRequest(Path path, String called) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("path", path.toAbsolutePath().toString());
    request.put("name", called);
    request.put("audience", audience.orElse(""));
    request.put("refused", refused.name());
    request.put("conflicting", conflicting.name());
    return request.put("actor", Operator.name());
  }

  private ImportFormat known(Path path) throws IOException {
    try {
      return TermBaseFile.format(path, path.getFileName().toString(), format);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(e.getMessage() + "; give --format");
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
