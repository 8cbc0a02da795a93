package org.p5glossary.ingest.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.align.DocumentAlignment;
import org.p5glossary.ingest.passage.VersionText;

/**
 * Aligns two versions so that every verified bead stands in the result.
 *
 * <p>The aligner's own alignment comes first. Verified beads are put into it one after the other,
 * in the order in which they were decided: one that begins and ends where beads do replaces what is
 * there and changes nothing else; any other has what lies between it and the verified beads next to
 * it aligned anew. A pure function of its arguments. Thread-safe if the aligner is.
 */
public final class CorrectedAligner {

  private final Aligner aligner;

  /** What aligns two documents without knowing what people verified. */
  @FunctionalInterface
  public interface Aligner {

    /** The alignment of two documents' blocks and of the sentences in them, never null. */
    DocumentAlignment align(
        List<Block> source, Language sourceLanguage, List<Block> target, Language targetLanguage);
  }

  /**
   * @param aligner what aligns what nobody verified
   */
  public CorrectedAligner(Aligner aligner) {
    this.aligner = Objects.requireNonNull(aligner, "aligner");
  }

  /**
   * Aligns two versions.
   *
   * @param verified verified beads of sentences in the order in which they were decided; no two
   *     overlap or cross
   * @throws IllegalArgumentException if two verified beads overlap or cross, or one lies outside
   */
  public DocumentAlignment align(VersionText source, VersionText target, List<Bead> verified) {
    DocumentAlignment automatic =
        aligner.align(source.blocks(), source.language(), target.blocks(), target.language());
    if (verified.isEmpty()) {
      return automatic;
    }
    List<Bead> beads = new ArrayList<>(automatic.sentences().beads());
    List<Bead> fixed = new ArrayList<>();
    for (Bead bead : verified) {
      insert(bead, beads, fixed, source, target);
      fixed.add(bead);
    }
    Alignment sentences =
        new Alignment(source.sentences().size(), target.sentences().size(), beads);
    return new DocumentAlignment(
        BlockBeads.following(automatic.blocks(), automatic.sentences(), sentences, source, target),
        sentences);
  }

  private void insert(
      Bead bead, List<Bead> beads, List<Bead> fixed, VersionText source, VersionText target) {
    int from = borderAt(beads, bead.sourceStart(), bead.targetStart());
    int to = borderAt(beads, bead.sourceEnd(), bead.targetEnd());
    if (from >= 0 && to >= 0) {
      beads.subList(from, to).clear();
      beads.add(from, bead);
      return;
    }
    Optional<Bead> before =
        fixed.stream()
            .filter(one -> precedes(one, bead))
            .max(Comparator.comparing(Bead::sourceEnd).thenComparing(Bead::targetEnd));
    Optional<Bead> after =
        fixed.stream()
            .filter(one -> precedes(bead, one))
            .min(Comparator.comparing(Bead::sourceStart).thenComparing(Bead::targetStart));
    int sourceFrom = before.map(Bead::sourceEnd).orElse(0);
    int targetFrom = before.map(Bead::targetEnd).orElse(0);
    int sourceTo = after.map(Bead::sourceStart).orElse(source.sentences().size());
    int targetTo = after.map(Bead::targetStart).orElse(target.sentences().size());
    List<Bead> anew = new ArrayList<>();
    anew.addAll(
        between(
            source,
            new TextRange(sourceFrom, bead.sourceStart()),
            target,
            new TextRange(targetFrom, bead.targetStart())));
    anew.add(bead);
    anew.addAll(
        between(
            source,
            new TextRange(bead.sourceEnd(), sourceTo),
            target,
            new TextRange(bead.targetEnd(), targetTo)));
    int first = borderAt(beads, sourceFrom, targetFrom);
    int last = borderAt(beads, sourceTo, targetTo);
    beads.subList(first, last).clear();
    beads.addAll(first, anew);
  }

  /** The number of the bead that begins at a border; -1 if no bead begins there. */
  private static int borderAt(List<Bead> beads, int source, int target) {
    int sourceEnd = 0;
    int targetEnd = 0;
    for (int i = 0; i <= beads.size(); i++) {
      if (sourceEnd == source && targetEnd == target) {
        return i;
      }
      if (i < beads.size()) {
        sourceEnd = beads.get(i).sourceEnd();
        targetEnd = beads.get(i).targetEnd();
      }
    }
    return -1;
  }

  private static boolean precedes(Bead one, Bead other) {
    return one.sourceEnd() <= other.sourceStart() && one.targetEnd() <= other.targetStart();
  }

  private List<Bead> between(
      VersionText source, TextRange sourceRun, VersionText target, TextRange targetRun) {
    return aligner
        .align(
            Stretch.of(source, sourceRun),
            source.language(),
            Stretch.of(target, targetRun),
            target.language())
        .sentences()
        .beads()
        .stream()
        .map(
            bead ->
                new Bead(
                    bead.sourceStart() + sourceRun.start(),
                    bead.sourceEnd() + sourceRun.start(),
                    bead.targetStart() + targetRun.start(),
                    bead.targetEnd() + targetRun.start(),
                    bead.probability(),
                    BeadStatus.AUTOMATIC))
        .toList();
  }
}
