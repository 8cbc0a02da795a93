package org.p5glossary.server.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.ingest.correction.Correction;
import org.p5glossary.ingest.correction.EditRefusedException;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.http.AlignmentApi;
import org.p5glossary.server.instance.AlignmentCorrection;
import org.p5glossary.server.instance.AlignmentCorrection.Result;
import org.p5glossary.server.instance.AlignmentState;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 correct}: shows the alignment of two versions of a paper, or corrects it. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    description = {
      "Show the alignment of two versions of a paper, one bead a line, or correct it. EDIT is one of",
      "verify BEAD [LAST], merge BEAD, split BEAD SOURCE_COUNT TARGET_COUNT,",
      "move BEAD source|target previous|next, pair SOURCE_START SOURCE_END TARGET_START TARGET_END,",
      "undo, redo. Numbers start from 0. The ledger keeps it, and a rebuild follows it."
    })
final class CorrectCommand implements Callable<Integer> {

  /** Beads that nobody verified are never shown as certain. */
  private static final double SUREST_SHOWN = 0.99;

  @Parameters(index = "0", paramLabel = "PAPER", description = "A symbol, or an id of p5 papers.")
  private String name;

  @Parameters(index = "1..*", paramLabel = "EDIT", description = "What to do; nothing to show.")
  private List<String> edit = List.of();

  @Option(names = "--source-language", required = true, description = "e.g. zh")
  private String source;

  @Option(names = "--target-language", required = true, description = "e.g. en")
  private String target;

  @Option(
      names = "--on",
      paramLabel = "VERSION",
      defaultValue = "",
      description = "The version that was shown, or its first 12 digits; needed for every edit.")
  private String version;

  @Option(
      names = "--original",
      description = "Sentences of the version the paper was written in may be regrouped.")
  private boolean original;

  @Mixin private DataOption data;

  private final Terminal terminal;

  CorrectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DataFolder folder = data.folder(terminal.environment());
    if (edit.isEmpty()) {
      try (Instance instance = Instance.openToRead(folder)) {
        print(state(instance));
        return 0;
      }
    }
    if (version.isEmpty()) {
      throw CommandFailure.usage(
          "--on is missing: show the alignment first (the same command without an edit) and give"
              + " the version of its first line");
    }
    Optional<RunningServer> server = RunningServer.on(folder);
    if (server.isPresent()) {
      return server.get().ask(AlignmentApi.CORRECT, request(), terminal);
    }
    try (Instance instance = Instance.open(folder, "p5 correct")) {
      correct(instance);
      terminal.out().println("version " + state(instance).version());
      terminal.out().flush();
      return 0;
    }
  }

  private AlignmentState state(Instance instance) {
    return new AlignmentCorrection(instance)
        .state(
            paper(), language("--source-language", source), language("--target-language", target))
        .orElseThrow(
            () ->
                CommandFailure.failed(
                    "there is no alignment of "
                        + source
                        + " and "
                        + target
                        + " in a paper \""
                        + name
                        + "\"; p5 papers lists papers and their languages"));
  }

  private PaperId paper() {
    try {
      return DocumentSymbol.parse(name)
          .map(symbol -> PaperId.ofSymbol(symbol.withoutReissue().text()))
          .orElseGet(() -> new PaperId(name));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage("\"" + name + "\" is neither a symbol nor an id of a paper");
    }
  }

  private static Language language(String option, String tag) {
    return Language.parse(tag)
        .orElseThrow(
            () -> CommandFailure.usage(option + " \"" + tag + "\" is no language tag; try zh"));
  }

  private void print(AlignmentState state) {
    PrintWriter out = terminal.out();
    out.println("version " + state.version());
    List<Bead> beads = state.sentences().beads();
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      Optional<Correction> by = state.verifiedBy(bead);
      out.println(
          String.join(
              "\t",
              Integer.toString(i),
              bead.sourceStart() + "-" + bead.sourceEnd(),
              bead.targetStart() + "-" + bead.targetEnd(),
              by.map(known -> "verified " + known.by() + " " + known.at())
                  .orElseGet(
                      () ->
                          String.format(
                              Locale.ROOT,
                              "automatic %.2f",
                              Math.min(SUREST_SHOWN, bead.probability()))),
              words(state.source(), bead.sourceStart(), bead.sourceEnd()),
              words(state.target(), bead.targetStart(), bead.targetEnd())));
    }
    out.flush();
  }

  private static String words(VersionText version, int start, int end) {
    return version.sentences().subList(start, end).stream()
        .map(sentence -> sentence.text().replaceAll("\\s+", " "))
        .collect(Collectors.joining(" | "));
  }

  private void correct(Instance instance) {
    AlignmentState state = state(instance);
    Result result;
    try {
      result =
          new AlignmentCorrection(instance)
              .carryOut(
                  new AlignmentCorrection.Request(
                      state.paper().id(),
                      state.source().language(),
                      state.target().language(),
                      version,
                      Operator.name()),
                  String.join(" ", edit),
                  original);
    } catch (EditRefusedException e) {
      throw CommandFailure.failed("nothing was changed: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    }
    if (result instanceof Result.Changed) {
      throw CommandFailure.failed(
          "nothing was changed: the alignment is not version "
              + version
              + " but "
              + state.version()
              + "; show it again and look");
    } else if (result instanceof Result.AsksFirst asks) {
      throw CommandFailure.failed(
          "nothing was changed: this regroups sentences of the original ("
              + asks.written()
              + "); repeat it with --original if that is meant");
    }
  }

  private ObjectNode request() {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("paper", paper().value());
    request.put("source", source);
    request.put("target", target);
    request.put("version", version);
    request.put("edit", String.join(" ", edit));
    request.put("confirm_original", original);
    return request.put("actor", Operator.name());
  }
}
