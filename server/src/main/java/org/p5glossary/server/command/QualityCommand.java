package org.p5glossary.server.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.exchange.table.SafeCell;
import org.p5glossary.glossary.quality.Defect;
import org.p5glossary.glossary.quality.QualityReport;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code p5 quality}: what is probably wrong with terms, and what they should be. */
@Command(
    name = "quality",
    mixinStandardHelpOptions = true,
    description = {
      "List what is probably wrong with terms, with a repair where one can be told: letters of two",
      "alphabets in a word, capitals without accents, one term in several entries, brackets without",
      "partners, spaces. Nothing is changed. Exit code 1 if there are findings."
    })
final class QualityCommand implements Callable<Integer> {

  /** The formats. */
  enum Format {
    TSV,
    JSON
  }

  @Option(
      names = "--format",
      defaultValue = "TSV",
      description =
          "${COMPLETION-CANDIDATES}, JSON is an object a line (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Mixin private DataOption data;

  private final Terminal terminal;

  QualityCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Map<Defect.Kind, Integer> counts = new EnumMap<>(Defect.Kind.class);
    try (Instance instance = Instance.openToRead(data.folder(terminal.environment()))) {
      PrintWriter out = terminal.out();
      Consumer<Defect> print =
          switch (format) {
            case TSV -> {
              out.println("kind\tentry\tlanguage\tterm\trepair\texplanation\tother_entries");
              yield defect -> out.println(row(defect));
            }
            case JSON -> defect -> out.println(json(defect));
          };
      QualityReport.of(
          instance.terms(),
          defect -> {
            counts.merge(defect.kind(), 1, Integer::sum);
            print.accept(defect);
          });
      out.flush();
    }
    counts.forEach((kind, count) -> terminal.err().println(kind.code() + ": " + count));
    return counts.isEmpty() ? 0 : 1;
  }

  private static String row(Defect defect) {
    return String.join(
        "\t",
        defect.kind().code(),
        defect.entry().value(),
        defect.language().tag(),
        SafeCell.write(defect.term()),
        SafeCell.write(defect.repair()),
        defect.explanation(),
        defect.others().stream().map(EntryId::value).collect(Collectors.joining(" ")));
  }

  private static ObjectNode json(Defect defect) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("kind", defect.kind().code());
    node.put("entry", defect.entry().value());
    node.put("language", defect.language().tag());
    node.put("term", defect.term());
    node.put("repair", defect.repair());
    node.put("explanation", defect.explanation());
    ArrayNode others = node.putArray("others");
    defect.others().forEach(other -> others.add(other.value()));
    return node;
  }
}
