package org.p5glossary.ingest.align;

import java.io.IOException;
import java.util.List;

/** Prints strict scores on all hand-aligned texts; {@code -Dbeads=FOLDER} writes the beads too. */
final class AlignmentScores {
  private AlignmentScores() {}

  @SuppressWarnings("SystemOut") // a command line of its own
  public static void main(String[] args) throws IOException {
    System.out.println("gpl-plen " + GoldTexts.score("gpl-plen", "pl", "en"));
    System.out.println("parice-enis " + GoldTexts.score("parice-enis", "en", "is"));
    System.out.println("textberg " + GoldTexts.score("textberg-dev-defr", "de", "fr"));
    StrictScore pooled = new StrictScore();
    StringBuilder each = new StringBuilder();
    for (String[] pair : GoldTexts.pairs()) {
      StrictScore score = GoldTexts.scorePapers(pair[0], pair[1]);
      pooled.add(score);
      each.append(
          String.format(java.util.Locale.ROOT, " %s-%s %.3f", pair[0], pair[1], score.f1()));
    }
    System.out.println("papers " + pooled + each);
    StrictScore blocks = new StrictScore();
    StrictScore sentences = new StrictScore();
    for (String[] pair : GoldTexts.pairs()) {
      List<StrictScore> scores = GoldTexts.scoreDocuments(pair[0], pair[1]);
      blocks.add(scores.get(0));
      sentences.add(scores.get(1));
    }
    System.out.println("papers as documents: blocks " + blocks + ", sentences " + sentences);
  }
}
