package org.p5glossary.ingest.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.p5glossary.corpus.language.Language;

/** Prints strict scores on parallel texts made hard, by kind and by pair of languages. */
final class StressScores {
  /** French is left out: a tenth of its column is in another order. */
  private static final String[] PAIRS = {"zh-en", "zh-ru", "ru-ar", "zh-ar", "en-es"};

  /** Rows of one text; the sections of the tables are about so long. */
  private static final int ROWS = 200;

  private StressScores() {}

  @SuppressWarnings("SystemOut") // a command line of its own
  public static void main(String[] args) throws IOException {
    Path table = Path.of(args[0]);
    int texts = Integer.parseInt(args[1]);
    StrictScore all = new StrictScore();
    System.out.print("kind      ");
    for (String pair : PAIRS) {
      System.out.printf("%8s", pair);
    }
    System.out.println("     all");
    for (StressTexts.Kind kind : StressTexts.Kind.values()) {
      StrictScore ofKind = new StrictScore();
      System.out.printf("%-10s", kind);
      for (String pair : PAIRS) {
        StrictScore score = score(table, pair, kind, texts);
        System.out.printf(Locale.ROOT, "%8.4f", score.f1());
        ofKind.add(score);
      }
      System.out.printf(Locale.ROOT, "%8.4f%n", ofKind.f1());
      all.add(ofKind);
    }
    System.out.println("all " + all);
  }

  private static StrictScore score(Path table, String pair, StressTexts.Kind kind, int texts)
      throws IOException {
    String source = pair.substring(0, 2);
    String target = pair.substring(3);
    ParallelRows rows = ParallelRows.read(table, source, target);
    StrictScore score = new StrictScore();
    for (int i = 0; i < texts; i++) {
      int start = Math.max(0, rows.size() - ROWS) * i / Math.max(1, texts - 1);
      ParallelRows part = rows.part(start, Math.min(rows.size(), start + ROWS));
      StressTexts made = StressTexts.of(part, kind, 100L + i);
      score.add(
          made.gold(),
          new SentenceAligner()
              .align(made.source(), Language.of(source), made.target(), Language.of(target)));
    }
    return score;
  }
}
