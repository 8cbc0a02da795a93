package org.p5glossary.ingest.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.ledger.AlignmentCorrected;
import org.p5glossary.glossary.ledger.QuotedBead;
import org.p5glossary.ingest.passage.VersionText;

/** Whatever one edit does to a text of many equal sentences, a quotation goes nowhere else. */
class QuotationPropertyTest {

  private static final List<String> WORDS =
      List.of("Yes.", "No.", "نعم.", "是。", "𠀀𠮷。", "\u00e9\u0302.", "Да.", "Yes. No.");

  @Test
  void aQuotationIsFoundWhereItStoodOrNotAtAll() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    int found = 0;
    for (int round = 0; round < 3_000; round++) {
      List<String> sentences = new ArrayList<>();
      List<Integer> origin = new ArrayList<>();
      for (int i = 0; i < 3 + random.nextInt(12); i++) {
        sentences.add(WORDS.get(random.nextInt(WORDS.size())));
        origin.add(i);
      }
      int start = random.nextInt(sentences.size());
      int end = start + 1 + random.nextInt(Math.min(2, sentences.size() - start));
      VersionText before = Texts.of(Language.SPANISH, sentences);
      Bead bead = new Bead(start, end, 0, 1, 1, BeadStatus.VERIFIED);
      AlignmentCorrected decision =
          Quoting.decision(
              new PaperId("p"),
              before,
              Texts.of(Language.ENGLISH, List.of("x")),
              new BeadEdit.Outcome(AlignmentCorrected.Change.VERIFY, List.of(), List.of(bead)));
      String what = "seed " + seed + " round " + round + " " + sentences + " " + start + "-" + end;
      assertThat(find(decision, before, true)).as(what).containsExactly(start, end);

      edit(sentences, origin, random);
      List<Integer> now = find(decision, Texts.of(Language.SPANISH, sentences), false);
      if (!now.isEmpty()) {
        found++;
        // Of equal neighbours nobody can tell which one went; one of its own must be there.
        assertThat(origin.subList(now.get(0), now.get(1)))
            .as(what + " became " + sentences)
            .containsAnyElementsOf(IntStream.range(start, end).boxed().toList());
      }
    }
    assertThat(found).as("seed " + seed).isGreaterThan(500);
  }

  /** Takes one sentence away, or puts one of new words in, or in its place. */
  private static void edit(List<String> sentences, List<Integer> origin, Random random) {
    int at = random.nextInt(sentences.size());
    switch (random.nextInt(3)) {
      case 0 -> {
        if (sentences.size() > 1) {
          sentences.remove(at);
          origin.remove(at);
        }
      }
      case 1 -> {
        sentences.set(at, "Neu.");
        origin.set(at, -1);
      }
      default -> {
        sentences.add(at, "Neu.");
        origin.add(at, -1);
      }
    }
  }

  private static List<Integer> find(AlignmentCorrected decision, VersionText text, boolean same) {
    Quotation quotation =
        new Quotation(
            decision.beads().stream().map(QuotedBead::source).toList(), decision.source());
    Quotation.Found found = quotation.in(Placement.folded(text), same);
    return found instanceof Quotation.Found.At at ? List.of(at.start(), at.end()) : List.of();
  }
}
