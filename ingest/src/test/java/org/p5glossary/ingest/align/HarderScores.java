package org.p5glossary.ingest.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.p5glossary.corpus.language.Language;

/**
 * Prints strict scores of the aligner and of plain Gale–Church on {@link HarderTexts}, by kind and
 * by pair of languages: {@code HarderScores TABLE ROWS TEXTS}.
 */
final class HarderScores {
  private static final String[] PAIRS = {"zh-en", "en-zh", "en-ru", "ru-es", "zh-ar"};

  private HarderScores() {}

  @SuppressWarnings("SystemOut") // a command line of its own
  public static void main(String[] args) throws IOException {
    Path table = Path.of(args[0]);
    int length = Integer.parseInt(args[1]);
    int texts = Integer.parseInt(args[2]);
    List<String> pairs = List.of(args.length > 3 ? args[3].split(",", -1) : PAIRS);
    List<HarderTexts.Kind> kinds =
        args.length > 4
            ? List.of(args[4].split(",", -1)).stream().map(HarderTexts.Kind::valueOf).toList()
            : List.of(HarderTexts.Kind.values());
    StrictScore all = new StrictScore();
    for (HarderTexts.Kind kind : kinds) {
      StrictScore ofKind = new StrictScore();
      StrictScore plainOfKind = new StrictScore();
      System.out.printf("%-9s", kind);
      for (String pair : pairs) {
        StrictScore score = new StrictScore();
        StrictScore plain = new StrictScore();
        Language source = Language.of(pair.substring(0, 2));
        Language target = Language.of(pair.substring(3));
        ParallelRows rows = ParallelRows.read(table, source.tag(), target.tag());
        for (int i = 0; i < texts; i++) {
          int start = (int) ((long) Math.max(0, rows.size() - length) * i / Math.max(1, texts - 1));
          ParallelRows part = rows.part(start, Math.min(rows.size(), start + length));
          HarderTexts made = HarderTexts.of(part, kind, 500L + i);
          score.add(
              made.gold(),
              new SentenceAligner().align(made.source(), source, made.target(), target));
          plain.add(made.gold(), GaleChurch.align(made.source(), made.target()));
        }
        System.out.printf(Locale.ROOT, "  %s %.4f/%.4f", pair, score.f1(), plain.f1());
        ofKind.add(score);
        plainOfKind.add(plain);
      }
      System.out.printf(Locale.ROOT, "  all %.4f/%.4f%n", ofKind.f1(), plainOfKind.f1());
      all.add(ofKind);
    }
    System.out.println("all " + all);
  }
}
