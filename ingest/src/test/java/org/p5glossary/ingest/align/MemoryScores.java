package org.p5glossary.ingest.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.language.Language;

/**
 * Prints strict scores without memory and with what all other texts of a set taught: the three
 * papers, their plain rows made hard, and rows of a parallel table made hard.
 */
final class MemoryScores {
  private static final String[] TABLE_PAIRS = {"zh-en", "zh-ru", "ru-ar", "zh-ar", "en-es"};
  private static final int ROWS = 200;

  private MemoryScores() {}

  /** A text with its gold. */
  private record Text(List<String> source, List<String> target, List<GoldBead> gold) {}

  /** The scores of one set without memory and with it. */
  private record Scores(
      StrictScore without, StrictScore with, AtomicInteger right, AtomicInteger wrong) {
    Scores() {
      this(new StrictScore(), new StrictScore(), new AtomicInteger(), new AtomicInteger());
    }
  }

  @SuppressWarnings("SystemOut") // a command line of its own
  public static void main(String[] args) throws IOException {
    Path table = Path.of(args[0]);
    int texts = Integer.parseInt(args[1]);
    Scores papers = new Scores();
    Scores papersHard = new Scores();
    for (String[] pair : GoldTexts.pairs()) {
      List<Text> plain = new ArrayList<>();
      for (String paper : GoldTexts.PAPERS) {
        Path folder = GoldTexts.SHARED.resolve("papers").resolve(paper);
        plain.add(
            new Text(
                GoldTexts.units(folder, paper, pair[0]),
                GoldTexts.units(folder, paper, pair[1]),
                GoldBead.read(folder.resolve(pair[0] + "-" + pair[1] + ".beads"))));
      }
      compare(pair[0], pair[1], plain, plain, papers);
      for (StressTexts.Kind kind : StressTexts.Kind.values()) {
        List<Text> hard = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
          hard.add(hard(rows(plain.get(i)), kind, 100L + i));
        }
        compare(pair[0], pair[1], hard, plain, papersHard);
      }
    }
    print("papers, others known", papers);
    print("papers made hard, other papers known", papersHard);
    Scores rows = new Scores();
    for (String pair : TABLE_PAIRS) {
      String source = pair.substring(0, 2);
      String target = pair.substring(3);
      ParallelRows all = ParallelRows.read(table, source, target);
      for (StressTexts.Kind kind : StressTexts.Kind.values()) {
        List<Text> hard = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
          int start = Math.max(0, all.size() - ROWS) * i / Math.max(1, texts - 1);
          hard.add(hard(all.part(start, Math.min(all.size(), start + ROWS)), kind, 100L + i));
        }
        compare(source, target, hard, hard, rows);
      }
    }
    print("rows made hard, others known", rows);
  }

  private static void compare(
      String from, String to, List<Text> texts, List<Text> teachers, Scores scores) {
    Language source = Language.of(from);
    Language target = Language.of(to);
    SentenceAligner aligner = new SentenceAligner();
    List<TranslationCounts> taught = new ArrayList<>();
    for (Text text : teachers) {
      Alignment alignment = aligner.align(text.source(), source, text.target(), target);
      taught.add(TranslationCounts.of(text.source(), source, text.target(), target, alignment));
    }
    for (int i = 0; i < texts.size(); i++) {
      TranslationCounts memory = TranslationCounts.NONE;
      for (int other = 0; other < texts.size(); other++) {
        memory = other == i ? memory : memory.plus(taught.get(other));
      }
      Text text = texts.get(i);
      Alignment without = aligner.align(text.source(), source, text.target(), target);
      Alignment with = aligner.align(text.source(), source, text.target(), target, memory);
      scores.without().add(text.gold(), without);
      scores.with().add(text.gold(), with);
      with.beads().stream()
          .map(GoldBead::of)
          .filter(bead -> without.beads().stream().map(GoldBead::of).noneMatch(bead::equals))
          .filter(bead -> !bead.oneSided())
          .forEach(
              bead ->
                  (text.gold().contains(bead) ? scores.right() : scores.wrong()).incrementAndGet());
    }
  }

  private static ParallelRows rows(Text text) {
    List<String> source = new ArrayList<>();
    List<String> target = new ArrayList<>();
    for (GoldBead bead : text.gold()) {
      if (bead.source().size() == 1 && bead.target().size() == 1) {
        source.add(text.source().get(bead.source().get(0)));
        target.add(text.target().get(bead.target().get(0)));
      }
    }
    return new ParallelRows(source, target);
  }

  private static Text hard(ParallelRows rows, StressTexts.Kind kind, long seed) {
    StressTexts made = StressTexts.of(rows, kind, seed);
    return new Text(made.source(), made.target(), made.gold());
  }

  @SuppressWarnings("SystemOut") // a command line of its own
  private static void print(String name, Scores scores) {
    System.out.printf(
        Locale.ROOT,
        "%-40s without %s, with %s; new beads with both sides: %d right, %d wrong%n",
        name,
        scores.without(),
        scores.with(),
        scores.right().get(),
        scores.wrong().get());
  }
}
