package org.p5glossary.server.command;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.candidate.Candidate;
import org.p5glossary.glossary.candidate.JoinedCandidate;
import org.p5glossary.glossary.candidate.KnownPairs;
import org.p5glossary.ingest.candidates.LanguagePair;
import org.p5glossary.ingest.pipeline.CandidateProposal;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.ConceptCandidates;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code p5 terms}: pairs of terms in the papers that are worth proposing. */
@Command(
    name = "terms",
    mixinStandardHelpOptions = true,
    description = {
      "List pairs of terms in the papers that are worth proposing, the best first:",
      "source, target, score, occurrences, parted by tabs."
    })
final class TermsCommand implements Callable<Integer> {

  /** The formats. */
  enum Format {
    TSV
  }

  @Option(names = "--source", paramLabel = "TAG", description = "First language.")
  private String source;

  @Option(names = "--target", paramLabel = "TAG", description = "Second language.")
  private String target;

  @Option(
      names = "--joined",
      description = {
        "Instead list concepts in all languages at once, as found by the last ingest:",
        "rank, then the terms in zh, en, fr, ru, es, ar, empty where none was found."
      })
  private boolean joined;

  @Option(
      names = "--limit",
      defaultValue = "100",
      description = "At most so many (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--format", defaultValue = "TSV", description = "${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(
      names = "--no-termbase",
      description = "List pairs that the term base knows too, and take no help from it.")
  private boolean withoutTermBase;

  @Mixin private DataOption data;

  private final Terminal terminal;

  TermsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > 10_000) {
      throw CommandFailure.usage("--limit " + limit + " is not 1 to 10000");
    }
    if (joined) {
      return printJoined();
    }
    if (source == null || target == null) {
      throw CommandFailure.usage("give --source and --target, or --joined");
    }
    LanguagePair pair = LanguageOptions.pair(source, target);
    try (Instance instance = Instance.openToRead(data.folder(terminal.environment()))) {
      CandidateProposal proposal = instance.stages().proposal();
      KnownPairs known =
          withoutTermBase
              ? KnownPairs.rejectedOnly(instance.ledger())
              : KnownPairs.of(instance.ledger(), instance.terms());
      List<Candidate> found = proposal.proposals(pair, known, limit);
      for (Candidate one : found) {
        terminal.out().println(line(one));
      }
      terminal.out().flush();
      return 0;
    }
  }

  private int printJoined() {
    try (Instance instance = Instance.openToRead(data.folder(terminal.environment()))) {
      new ConceptCandidates(instance, Viewer.OPERATOR)
          .all().stream().limit(limit).forEach(one -> terminal.out().println(line(one)));
      terminal.out().flush();
      return 0;
    }
  }

  private static String line(JoinedCandidate one) {
    Map<Language, String> terms = new HashMap<>();
    terms.put(one.pivot(), one.term());
    one.pairs().forEach(pair -> terms.put(pair.language(), pair.candidate().sourceTerm()));
    return String.format(Locale.ROOT, "%.4f", one.rank())
        + "\t"
        + Language.OFFICIAL.stream()
            .map(language -> terms.getOrDefault(language, ""))
            .collect(Collectors.joining("\t"));
  }

  private String line(Candidate one) {
    return switch (format) {
      case TSV ->
          one.sourceTerm()
              + "\t"
              + one.targetTerm()
              + "\t"
              + String.format(Locale.ROOT, "%.3f", one.score())
              + "\t"
              + one.occurrences();
    };
  }
}
