package org.p5glossary.server.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.ledger.AlignmentCorrected;
import org.p5glossary.ingest.correction.OrphanReason;
import org.p5glossary.ingest.correction.PlacedCorrection;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.CorrectionList;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code p5 corrections}: corrected alignments and what became of them, one a line. */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    description = {
      "List corrected alignments: id, status, why it is an orphan, paper, languages, change, who,",
      "when, words. Exit code 1 if a correction has lost its place (status orphaned)."
    })
final class CorrectionsCommand implements Callable<Integer> {

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Only those in_force, resegmented, superseded, retracted or orphaned.")
  private Optional<String> status = Optional.empty();

  @Mixin private DataOption data;

  private final Terminal terminal;

  CorrectionsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<PlacedCorrection.State> only = status.map(CorrectionsCommand::state);
    try (Instance instance = Instance.openToRead(data.folder(terminal.environment()))) {
      CorrectionList corrections = new CorrectionList(instance);
      for (PlacedCorrection placed : corrections.all()) {
        if (only.isEmpty() || only.get() == placed.state()) {
          terminal.out().println(line(placed));
        }
      }
      terminal.out().flush();
      return corrections.orphans() == 0 ? 0 : 1;
    }
  }

  private static PlacedCorrection.State state(String code) {
    try {
      return Coded.parse(PlacedCorrection.State.class, code);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage("--status: " + e.getMessage());
    }
  }

  private static String line(PlacedCorrection placed) {
    AlignmentCorrected decision = placed.correction().decision();
    return String.join(
        "\t",
        placed.correction().id().hex(),
        placed.state().code(),
        placed.orphaned().map(OrphanReason::code).orElse("-"),
        decision.paper().value(),
        decision.source().language() + "-" + decision.target().language(),
        decision.change().code(),
        placed.correction().by(),
        placed.correction().at().toString(),
        decision.beads().stream()
            .map(bead -> words(bead.source()) + " = " + words(bead.target()))
            .collect(Collectors.joining(" ; ")));
  }

  private static String words(List<String> sentences) {
    return String.join(" | ", sentences).replaceAll("\\s+", " ");
  }
}
