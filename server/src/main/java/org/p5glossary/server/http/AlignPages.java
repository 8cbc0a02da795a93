package org.p5glossary.server.http;

import io.javalin.http.Context;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.ledger.AlignmentCorrected;
import org.p5glossary.ingest.correction.BeadEdit;
import org.p5glossary.ingest.correction.Correction;
import org.p5glossary.ingest.correction.PlacedCorrection;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.server.instance.AlignmentState;
import org.p5glossary.web.view.AlignConfirmView;
import org.p5glossary.web.view.AlignView;
import org.p5glossary.web.view.AlignmentFigures;
import org.p5glossary.web.view.BeadRow;
import org.p5glossary.web.view.CorrectionKind;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.Pairing;

/** Fills the page to correct the pairings of two versions. Thread-safe. */
final class AlignPages {

  /** Pairs a page: what a page of 150 kB holds with long sentences and one pair open. */
  static final int ROWS = 40;

  /** Target sentences offered on each side of an open pair. */
  private static final int NEARBY = 10;

  /** Code points of a sentence shown where it is to be chosen. */
  private static final int SHOWN = 70;

  private final PaperPages papers;

  AlignPages(PaperPages papers) {
    this.papers = papers;
  }

  /** The number of the first pair of the page that has a pair. */
  static int pageOf(int bead) {
    return bead / ROWS * ROWS;
  }

  /**
   * The page.
   *
   * @param from number of the first pair to show; beyond the end for the last page
   * @param open number of the pair to open, -1 for none
   */
  AlignView view(AlignmentState state, int from, int open, List<Notice> notices, Context context) {
    List<Bead> beads = state.sentences().beads();
    int first = Math.max(0, Math.min(from, pageOf(Math.max(0, beads.size() - 1))));
    List<BeadRow> rows = new ArrayList<>();
    for (int i = first; i < Math.min(beads.size(), first + ROWS); i++) {
      rows.add(row(state, beads.get(i), i, state.via(i), i == beads.size() - 1));
    }
    return new AlignView(
        papers.header(state.paper(), context),
        state.source().language(),
        state.target().language(),
        written(state),
        state.version().hex(),
        rows,
        open,
        open < 0 || open >= beads.size() ? List.of() : nearby(state, beads.get(open)),
        first,
        beads.size(),
        ROWS,
        figures(state),
        state.undoable().map(AlignPages::name),
        state.redoable().map(AlignPages::name),
        (int)
            state.corrections().stream()
                .filter(placed -> placed.state() == PlacedCorrection.State.ORPHANED)
                .count(),
        notices);
  }

  private static Optional<Language> written(AlignmentState state) {
    return List.of(state.source().language(), state.target().language()).stream()
        .filter(
            language ->
                state.paper().in(language).map(Version::authorship).stream()
                    .anyMatch(authorship -> authorship == Authorship.AUTHORED))
        .findFirst();
  }

  private static BeadRow row(
      AlignmentState state, Bead bead, int number, List<Language> via, boolean last) {
    String place =
        bead.sourceSize() > 0
            ? state.source().sentences().get(bead.sourceStart()).paragraph()
            : state.target().sentences().get(bead.targetStart()).paragraph();
    return new BeadRow(
        number,
        texts(state.source(), bead.sourceStart(), bead.sourceEnd()),
        texts(state.target(), bead.targetStart(), bead.targetEnd()),
        place,
        new Pairing(bead.status(), bead.probability()),
        via,
        state
            .verifiedBy(bead)
            .filter(correction -> bead.status() == BeadStatus.VERIFIED)
            .map(
                correction ->
                    new BeadRow.Verified(
                        correction.by(),
                        correction.at().atZone(ZoneOffset.UTC).toLocalDate(),
                        correction.at().toString())),
        last);
  }

  private static List<String> texts(VersionText version, int start, int end) {
    return version.sentences().subList(start, end).stream()
        .map(VersionText.Sentence::text)
        .toList();
  }

  private static List<AlignView.NumberedSentence> nearby(AlignmentState state, Bead open) {
    List<AlignView.NumberedSentence> nearby = new ArrayList<>();
    int size = state.target().sentences().size();
    int chosen = Math.min(open.targetStart(), size - 1);
    for (int i = Math.max(0, open.targetStart() - NEARBY);
        i < Math.min(size, open.targetEnd() + NEARBY);
        i++) {
      String text = state.target().sentences().get(i).text();
      int shown = Math.min(SHOWN, text.codePointCount(0, text.length()));
      String cut = text.substring(0, text.offsetByCodePoints(0, shown));
      nearby.add(
          new AlignView.NumberedSentence(
              i, cut.length() < text.length() ? cut + "…" : cut, i == chosen));
    }
    return nearby;
  }

  private static AlignmentFigures figures(AlignmentState state) {
    List<Bead> beads = state.sentences().beads();
    return new AlignmentFigures(
        (int) beads.stream().filter(bead -> !bead.oneSided()).count(),
        (int) beads.stream().filter(bead -> bead.status() == BeadStatus.VERIFIED).count(),
        beads.stream().mapToDouble(Bead::probability).average().orElse(0));
  }

  private static AlignView.CorrectionName name(Correction correction) {
    return new AlignView.CorrectionName(
        correction.id().hex(), kind(correction.decision().change()), correction.by());
  }

  static CorrectionKind kind(AlignmentCorrected.Change change) {
    return switch (change) {
      case VERIFY -> CorrectionKind.VERIFY;
      case MERGE -> CorrectionKind.MERGE;
      case SPLIT -> CorrectionKind.SPLIT;
      case MOVE -> CorrectionKind.MOVE;
      case PAIR -> CorrectionKind.PAIR;
    };
  }

  /** The question whether the original may be grouped otherwise. */
  AlignConfirmView confirm(
      AlignmentState state,
      BeadEdit.Outcome outcome,
      Language written,
      List<AlignConfirmView.Field> fields,
      Context context) {
    return new AlignConfirmView(
        papers.header(state.paper(), context),
        state.source().language(),
        state.target().language(),
        written,
        kind(outcome.change()),
        outcome.before().stream().map(bead -> row(state, bead, 0, List.of(), false)).toList(),
        outcome.after().stream().map(bead -> row(state, bead, 0, List.of(), false)).toList(),
        fields,
        Math.max(0, state.sentences().beads().indexOf(outcome.before().get(0))));
  }

  /** The number of the first pair that has a sentence of a block of the source; 0 if none does. */
  static int beadOfBlock(AlignmentState state, int block) {
    List<Bead> beads = state.sentences().beads();
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      if (bead.sourceSize() > 0
          && state.source().sentences().get(bead.sourceEnd() - 1).block() >= block) {
        return i;
      }
    }
    return 0;
  }

  /** The paper of an id, if it is one. */
  static Optional<PaperId> paperId(String id) {
    try {
      return Optional.of(new PaperId(id));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
