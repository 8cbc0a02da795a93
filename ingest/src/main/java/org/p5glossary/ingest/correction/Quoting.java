package org.p5glossary.ingest.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.TextHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.ledger.AlignmentCorrected;
import org.p5glossary.glossary.ledger.QuotedBead;
import org.p5glossary.glossary.ledger.QuotedContext;
import org.p5glossary.ingest.passage.VersionText;

/**
 * Turns beads that a person vouches for into a decision: their sentences, with as much around them
 * as it takes to tell the place from every other.
 */
public final class Quoting {

  /** Sentences kept on each side if the text has them, though fewer may do. */
  private static final int LEAST_CONTEXT = 2;

  /** More on each side would only be wanted among hundreds of equal table cells. */
  private static final int MOST_CONTEXT = 128;

  private Quoting() {}

  /**
   * The decision.
   *
   * @param outcome what the person did to an alignment of these two versions
   * @throws EditRefusedException if the place cannot be told from others
   */
  public static AlignmentCorrected decision(
      PaperId paper, VersionText source, VersionText target, BeadEdit.Outcome outcome) {
    List<Bead> beads = outcome.after();
    Bead first = beads.get(0);
    Bead last = beads.get(beads.size() - 1);
    List<QuotedBead> quoted = new ArrayList<>();
    for (Bead bead : beads) {
      quoted.add(
          new QuotedBead(
              sentences(source, bead.sourceStart(), bead.sourceEnd()),
              sentences(target, bead.targetStart(), bead.targetEnd())));
    }
    return new AlignmentCorrected(
        outcome.change(),
        paper,
        context(source, first.sourceStart(), last.sourceEnd(), runs(quoted, QuotedBead::source)),
        context(target, first.targetStart(), last.targetEnd(), runs(quoted, QuotedBead::target)),
        quoted);
  }

  private static List<List<String>> runs(
      List<QuotedBead> beads, Function<QuotedBead, List<String>> side) {
    return beads.stream().map(side).toList();
  }

  private static QuotedContext context(
      VersionText version, int start, int end, List<List<String>> runs) {
    FoldedText folded = Placement.folded(version);
    int size = version.sentences().size();
    ContentHash hash = TextHash.of(version.blocks());
    Language language = version.language();
    List<String> border = List.of("");
    boolean alone =
        new Quotation(runs, new QuotedContext(language, hash, border, border, false))
            .standsAloneIn(folded);
    for (int reach = LEAST_CONTEXT; reach <= MOST_CONTEXT; reach *= 2) {
      List<String> before = sentences(version, Math.max(0, start - reach), start);
      List<String> after = sentences(version, end, Math.min(size, end + reach));
      List<String> fromBorder = start - reach > 0 ? before : joined(border, before);
      List<String> toBorder = end + reach < size ? after : joined(after, border);
      // The text's borders count only where they must: a page may yet be put before or after.
      List<QuotedContext> wider =
          List.of(
              new QuotedContext(
                  language,
                  hash,
                  before.isEmpty() ? border : before,
                  after.isEmpty() ? border : after,
                  alone),
              new QuotedContext(language, hash, fromBorder, toBorder, alone));
      for (QuotedContext context : wider) {
        if (new Quotation(runs, context).isUniqueIn(folded)) {
          return context;
        }
      }
    }
    throw new EditRefusedException(EditRefusal.PLACE_NOT_UNIQUE);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static List<String> sentences(VersionText version, int start, int end) {
    return version.sentences().subList(start, end).stream()
        .map(VersionText.Sentence::text)
        .toList();
  }
}
