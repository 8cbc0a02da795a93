package org.p5glossary.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.ingest.align.LabelOrdinal;
import org.p5glossary.ingest.passage.VersionText;

/** Omissions, additions, passages left in the original's language, and paragraph numbers. */
final class StructureCheck {

  /** An omission that the aligner is surer of is grave. */
  private static final double SURE = .8;

  /** Fewer letters (numbers, symbols, headings of one word) are no sentence to miss. */
  private static final int SHORTEST = 4;

  /** Where one of several sentences is so much of the surplus, it may have no counterpart. */
  private static final double TOO_SHORT = .6;

  private static final double RIGHT_AGAIN = .82;

  private final Draft draft;
  private final List<Bead> beads;
  private final OwnLanguage language;

  StructureCheck(Draft draft) {
    this.draft = draft;
    this.beads = draft.proseBeads();
    this.language = new OwnLanguage(draft.source().language(), draft.target().language());
  }

  /** All findings, in no particular order. */
  List<Finding> run() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      if (bead.oneSided()) {
        Side side = bead.targetSize() == 0 ? Side.SOURCE : Side.TARGET;
        for (int s = Draft.start(bead, side); s < Draft.end(bead, side); s++) {
          alone(side, s, i, bead.probability() >= SURE ? Severity.HIGH : Severity.MEDIUM)
              .ifPresent(findings::add);
        }
      } else {
        untranslated(bead, findings);
        swallowed(i, Side.SOURCE, findings);
        swallowed(i, Side.TARGET, findings);
      }
    }
    labels(findings);
    repeated(findings);
    return findings;
  }

  private Optional<Finding> alone(Side side, int sentence, int bead, Severity severity) {
    String text = draft.sentence(side, sentence);
    if (text.codePoints().filter(Character::isLetter).count() < SHORTEST) {
      return Optional.empty();
    }
    Place place = Place.of(side, draft.text(side), sentence);
    Optional<Place> beside = beside(side == Side.SOURCE ? Side.TARGET : Side.SOURCE, bead);
    return Optional.of(
        Finding.of(
            side == Side.SOURCE ? FindingKind.OMITTED : FindingKind.ADDED,
            severity,
            side == Side.SOURCE ? Optional.of(place) : beside,
            side == Side.TARGET ? Optional.of(place) : beside,
            text,
            List.of()));
  }

  /** The sentence after which something is missing, or before which, at the beginning. */
  private Optional<Place> beside(Side side, int bead) {
    VersionText text = draft.text(side);
    if (text.sentences().isEmpty()) {
      return Optional.empty();
    }
    int at = Math.max(0, Draft.start(beads.get(bead), side) - 1);
    return Optional.of(Place.of(side, text, Math.min(at, text.sentences().size() - 1)));
  }

  /**
   * A sentence that the aligner put to its neighbour, because little speaks against it: the bead is
   * far too short on one side, and right without one sentence of the other.
   */
  private void swallowed(int number, Side side, List<Finding> findings) {
    Bead bead = beads.get(number);
    Side other = side == Side.SOURCE ? Side.TARGET : Side.SOURCE;
    int from = Draft.start(bead, side);
    int to = Draft.end(bead, side);
    if (to - from < 2 || to - from <= Draft.end(bead, other) - Draft.start(bead, other)) {
      return;
    }
    double here = width(side, from, to);
    double there = width(other, Draft.start(bead, other), Draft.end(bead, other)) * ratio(side);
    if (there >= here * TOO_SHORT) {
      return;
    }
    int best = from;
    double bestDistance = Double.MAX_VALUE;
    for (int i = from; i < to; i++) {
      double rest = here - width(side, i, i + 1);
      double distance = Math.abs(Math.log(rest / Math.max(1, there)));
      if (distance < bestDistance) {
        bestDistance = distance;
        best = i;
      }
    }
    if (bestDistance < -Math.log(RIGHT_AGAIN)) {
      alone(side, best, number, Severity.MEDIUM).ifPresent(findings::add);
    }
  }

  private double width(Side side, int from, int to) {
    double width = 0;
    for (int i = from; i < to; i++) {
      width += draft.sentence(side, i).length();
    }
    return width;
  }

  /** How much longer a text is on this side than on the other. */
  private double ratio(Side side) {
    double here = width(side, 0, draft.text(side).sentences().size());
    Side other = side == Side.SOURCE ? Side.TARGET : Side.SOURCE;
    return here / Math.max(1, width(other, 0, draft.text(other).sentences().size()));
  }

  private void untranslated(Bead bead, List<Finding> findings) {
    Set<String> originals = new HashSet<>();
    for (int i = bead.sourceStart(); i < bead.sourceEnd(); i++) {
      originals.add(draft.sentence(Side.SOURCE, i).strip());
    }
    for (int i = bead.targetStart(); i < bead.targetEnd(); i++) {
      String text = draft.sentence(Side.TARGET, i);
      boolean same =
          !language.isOne() && originals.contains(text.strip()) && language.isProse(text);
      Optional<TextRange> left =
          same ? Optional.of(new TextRange(0, text.length())) : language.leftOver(text);
      if (left.isPresent()) {
        findings.add(
            Finding.of(
                FindingKind.UNTRANSLATED,
                left.get().length() * 2 > text.length() ? Severity.HIGH : Severity.MEDIUM,
                Optional.of(Place.of(Side.SOURCE, draft.source(), bead.sourceStart())),
                Optional.of(Place.of(Side.TARGET, draft.target(), i, left.get())),
                left.get().of(text),
                List.of()));
      }
    }
  }

  /** Paragraphs that say the same and have other numbers. */
  private void labels(List<Finding> findings) {
    Map<Side, Map<Integer, Integer>> first = new HashMap<>();
    for (Side side : Side.values()) {
      Map<Integer, Integer> byBlock = new HashMap<>();
      List<VersionText.Sentence> sentences = draft.text(side).sentences();
      for (int i = 0; i < sentences.size(); i++) {
        byBlock.putIfAbsent(sentences.get(i).block(), i);
      }
      first.put(side, byBlock);
    }
    for (Bead bead : draft.blocks().beads()) {
      if (bead.sourceSize() != 1 || bead.targetSize() != 1) {
        continue;
      }
      Block source = draft.source().blocks().get(bead.sourceStart());
      Block target = draft.target().blocks().get(bead.targetStart());
      Set<Integer> wanted = LabelOrdinal.of(source.label().printed());
      Set<Integer> printed = LabelOrdinal.of(target.label().printed());
      boolean differ = !wanted.isEmpty() && wanted.stream().noneMatch(printed::contains);
      boolean lost = printed.isEmpty() && source.type() != BlockType.PARA;
      if (differ && !lost) {
        findings.add(
            Finding.of(
                FindingKind.PARAGRAPH_NUMBER,
                printed.isEmpty() ? Severity.MEDIUM : Severity.HIGH,
                Optional.of(
                    Place.of(
                        Side.SOURCE,
                        draft.source(),
                        first.get(Side.SOURCE).get(bead.sourceStart()))),
                Optional.of(
                    Place.of(
                        Side.TARGET,
                        draft.target(),
                        first.get(Side.TARGET).get(bead.targetStart()))),
                target.label().printed(),
                List.of(source.label().printed())));
      }
    }
  }

  /** Sentences that stand twice in the original and differ in the draft. */
  private void repeated(List<Finding> findings) {
    Map<String, Bead> earlier = new LinkedHashMap<>();
    for (Bead bead : beads) {
      if (bead.sourceSize() != 1 || bead.targetSize() != 1) {
        continue;
      }
      String source = draft.sentence(Side.SOURCE, bead.sourceStart()).strip();
      if (!language.isProse(source)) {
        continue;
      }
      Bead before = earlier.putIfAbsent(source, bead);
      if (before == null) {
        continue;
      }
      String first = draft.sentence(Side.TARGET, before.targetStart()).strip();
      String now = draft.sentence(Side.TARGET, bead.targetStart()).strip();
      if (!first.equals(now)) {
        findings.add(
            Finding.of(
                FindingKind.INCONSISTENT_SENTENCE,
                Severity.LOW,
                Optional.of(Place.of(Side.SOURCE, draft.source(), bead.sourceStart())),
                Optional.of(Place.of(Side.TARGET, draft.target(), bead.targetStart())),
                now,
                List.of(first)));
      }
    }
  }
}
