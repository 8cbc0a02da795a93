package org.p5glossary.server.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.ingest.align.SentenceAligner;
import org.p5glossary.ingest.evaluation.BeadScore;
import org.p5glossary.ingest.evaluation.BeadScore.Rule;
import org.p5glossary.ingest.evaluation.GoldBeads;
import org.p5glossary.server.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code p5 evaluate align}: precision, recall and F1 of the sentence aligner. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    description = {
      "Align hand-aligned texts without memory and print precision, recall and F1, by set and pooled.",
      "DIR or folders in it hold src.txt and tgt.txt (one sentence a line) and gold.txt (one bead a",
      "line, such as [0, 1]:[0]; a question mark after it where finer beads are as good). The folder's",
      "name ends with the languages, as in texts-zh-en, or a file \"languages\" says: zh en."
    })
final class EvaluateAlignCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "Folder of hand-aligned texts.")
  private String folder = "";

  private final Terminal terminal;

  EvaluateAlignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path root = FileArgument.path(folder);
    if (!Files.isDirectory(root)) {
      throw CommandFailure.failed(root + " is no folder; give one with src.txt, tgt.txt, gold.txt");
    }
    List<GoldFolder> texts = GoldFolder.in(root);
    if (texts.isEmpty()) {
      throw CommandFailure.failed(root + " and the folders in it hold no gold.txt; see --help");
    }
    MessageDigest data = sha256();
    Map<Path, BeadScore> sets = new LinkedHashMap<>();
    for (GoldFolder text : texts) {
      sets.computeIfAbsent(text.set(), set -> new BeadScore()).add(score(text, data));
    }
    BeadScore all = new BeadScore();
    sets.forEach(
        (set, score) -> {
          all.add(score);
          print(set.getFileName() + "", score);
        });
    print("all", all);
    terminal
        .out()
        .println(
            "signature: P5-Glossary "
                + ProgramVersion.value()
                + " | align sentences, no memory | one-sided beads count in precision only | "
                + (texts.size() + " texts, data sha256:")
                + HexFormat.of().formatHex(data.digest()).substring(0, 16));
    terminal.out().flush();
    return 0;
  }

  private static BeadScore score(GoldFolder text, MessageDigest data) throws IOException {
    for (String name : List.of("src.txt", "tgt.txt", "gold.txt")) {
      Path file = FileArgument.existingFile(text.folder().resolve(name).toString());
      data.update(name.getBytes(StandardCharsets.UTF_8));
      data.update(Files.readAllBytes(file));
    }
    GoldBeads gold = text.gold();
    Alignment alignment =
        new SentenceAligner()
            .align(text.source(), text.sourceLanguage(), text.target(), text.targetLanguage());
    if (gold.lastSource().orElse(-1) >= alignment.sourceSize()
        || gold.lastTarget().orElse(-1) >= alignment.targetSize()) {
      throw CommandFailure.failed(
          text.folder()
              + ": gold.txt names sentences past the end; src.txt has "
              + (alignment.sourceSize() + " lines, tgt.txt " + alignment.targetSize())
              + ", numbered from 0");
    }
    BeadScore score = new BeadScore();
    score.add(gold, GoldBeads.of(alignment));
    return score;
  }

  private void print(String name, BeadScore score) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s", name));
    for (Rule rule : Rule.values()) {
      line.append(
          String.format(
              Locale.ROOT,
              "  %s P %.4f R %.4f F1 %.4f",
              rule.name().toLowerCase(Locale.ROOT),
              score.precision(rule),
              score.recall(rule),
              score.f1(rule)));
    }
    terminal.out().println(line);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
