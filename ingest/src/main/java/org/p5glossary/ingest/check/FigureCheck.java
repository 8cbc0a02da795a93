package org.p5glossary.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.alignment.Bead;

/**
 * Compares the symbols, dates and numbers of sentences that say the same. What one side says in
 * words, or in the sentence before or after, is no mistake.
 */
final class FigureCheck {

  /** Smaller numbers are often said in words, by a dual or not at all. */
  private static final int SMALL = 12;

  /** A number up to this that one side does not have is not worth a word. */
  private static final int TINY = 2;

  /** Beads that are less sure are no ground for grave findings. */
  private static final double SURE = .5;

  private final Draft draft;
  private final List<Bead> beads;
  private final Map<Side, List<List<Figure>>> figures = new HashMap<>();
  private final Map<Side, NumberWords> words = new HashMap<>();

  FigureCheck(Draft draft) {
    this.draft = draft;
    this.beads = draft.proseBeads();
    for (Side side : Side.values()) {
      FigureReader reader = new FigureReader(draft.text(side).language());
      List<List<Figure>> all = new ArrayList<>();
      for (Bead bead : beads) {
        List<Figure> some = new ArrayList<>();
        for (int i = Draft.start(bead, side); i < Draft.end(bead, side); i++) {
          some.addAll(reader.read(draft.sentence(side, i), i));
        }
        all.add(some);
      }
      figures.put(side, all);
      words.put(side, new NumberWords(draft.text(side).language()));
    }
  }

  /** All findings, in order of the beads. */
  List<Finding> run() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < beads.size(); i++) {
      if (!beads.get(i).oneSided()) {
        compare(i, findings);
      }
    }
    return findings;
  }

  private void compare(int bead, List<Finding> findings) {
    for (boolean symbols : new boolean[] {true, false}) {
      List<Figure> source = of(Side.SOURCE, bead, symbols);
      List<Figure> target = of(Side.TARGET, bead, symbols);
      if (source.isEmpty() && target.isEmpty()) {
        continue;
      }
      List<Figure> missing = without(source, target);
      List<Figure> extra = without(target, source);
      excuse(missing, Side.TARGET, bead, target, extra.isEmpty());
      excuse(extra, Side.SOURCE, bead, source, missing.isEmpty());
      report(bead, missing, extra, findings);
    }
  }

  private List<Figure> of(Side side, int bead, boolean symbols) {
    return figures.get(side).get(bead).stream()
        .filter(figure -> symbols == (figure.kind() == FindingKind.SYMBOL))
        .toList();
  }

  private static List<Figure> without(List<Figure> all, List<Figure> taken) {
    Map<String, Integer> left = new HashMap<>();
    taken.forEach(figure -> left.merge(figure.key(), 1, Integer::sum));
    List<Figure> rest = new ArrayList<>();
    for (Figure figure : all) {
      if (left.merge(figure.key(), -1, Integer::sum) < 0) {
        rest.add(figure);
      }
    }
    return rest;
  }

  /** Takes away what the other side says in another way. */
  private void excuse(
      List<Figure> figures, Side other, int bead, List<Figure> there, boolean onlyRepeated) {
    if (figures.isEmpty()) {
      return;
    }
    Set<String> said = new HashSet<>();
    if (onlyRepeated) {
      there.forEach(figure -> said.add(figure.key()));
    }
    Bead at = beads.get(bead);
    for (int i = Draft.start(at, other); i < Draft.end(at, other); i++) {
      said.addAll(words.get(other).keys(draft.sentence(other, i)));
    }
    for (int near : new int[] {bead - 1, bead + 1}) {
      if (near >= 0 && near < beads.size()) {
        this.figures.get(other).get(near).stream()
            .filter(figure -> !standsAcross(figure, other, near))
            .forEach(figure -> said.add(figure.key()));
      }
    }
    figures.removeIf(figure -> said.contains(figure.key()));
  }

  /** Whether a neighbour's figure is explained by the neighbour's own other side. */
  private boolean standsAcross(Figure figure, Side side, int bead) {
    Side other = side == Side.SOURCE ? Side.TARGET : Side.SOURCE;
    return figures.get(other).get(bead).stream().anyMatch(f -> f.key().equals(figure.key()));
  }

  private void report(int bead, List<Figure> missing, List<Figure> extra, List<Finding> findings) {
    List<Figure> unmatched = new ArrayList<>(extra);
    for (Figure figure : missing) {
      Optional<Figure> instead =
          unmatched.stream()
              .filter(other -> other.isMonth() == figure.isMonth())
              .filter(other -> other.kind() == figure.kind())
              .findFirst()
              .or(
                  () ->
                      unmatched.stream()
                          .filter(other -> other.isMonth() == figure.isMonth())
                          .findFirst());
      instead.ifPresent(unmatched::remove);
      if (instead.isEmpty() && isTiny(figure)) {
        continue;
      }
      findings.add(
          Finding.of(
              figure.kind(),
              severity(bead, figure, instead.isPresent()),
              Optional.of(place(Side.SOURCE, figure)),
              instead.map(other -> place(Side.TARGET, other)).or(() -> first(bead, Side.TARGET)),
              instead.map(Figure::surface).orElse(""),
              List.of(figure.surface())));
    }
    for (Figure figure : unmatched) {
      if (!isTiny(figure)) {
        findings.add(
            Finding.of(
                figure.kind(),
                severity(bead, figure, false),
                first(bead, Side.SOURCE),
                Optional.of(place(Side.TARGET, figure)),
                figure.surface(),
                List.of()));
      }
    }
  }

  private static boolean isTiny(Figure figure) {
    return figure.kind() == FindingKind.NUMBER && value(figure) <= TINY;
  }

  private static long value(Figure figure) {
    return figure.isMonth() || figure.key().length() > 9
        ? Integer.MAX_VALUE
        : Long.parseLong(figure.key().isEmpty() ? "0" : figure.key());
  }

  private Severity severity(int bead, Figure figure, boolean replaced) {
    if (beads.get(bead).probability() < SURE) {
      return Severity.LOW;
    }
    boolean grave = replaced || figure.kind() == FindingKind.SYMBOL || value(figure) > SMALL;
    return grave ? Severity.HIGH : Severity.MEDIUM;
  }

  private Place place(Side side, Figure figure) {
    return Place.of(side, draft.text(side), figure.sentence(), figure.range());
  }

  private Optional<Place> first(int bead, Side side) {
    return Optional.of(Place.of(side, draft.text(side), Draft.start(beads.get(bead), side)));
  }
}
