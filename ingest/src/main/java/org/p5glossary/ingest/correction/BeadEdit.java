package org.p5glossary.ingest.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.ledger.AlignmentCorrected.Change;

/**
 * Something that a person wants to do to the beads of an alignment. Beads and sentences are
 * numbered from 0 over the alignment that the person sees.
 */
public sealed interface BeadEdit {

  /** One of the two texts. */
  enum Side implements Coded {
    SOURCE("source"),
    TARGET("target");

    private final String code;

    Side(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Towards the beginning or the end of the texts. */
  enum Direction implements Coded {
    /** The first sentence goes to the bead before. */
    PREVIOUS("previous"),
    /** The last sentence goes to the bead after. */
    NEXT("next");

    private final String code;

    Direction(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Finds beads right as they are: from {@code first} to {@code last}, both included. */
  record Verify(int first, int last) implements BeadEdit {}

  /** Makes a bead and the one after it one. */
  record Merge(int bead) implements BeadEdit {}

  /** Makes a bead two: the first gets so many source and so many target sentences. */
  record Split(int bead, int sourceCount, int targetCount) implements BeadEdit {}

  /** Moves the first or last sentence of one side of a bead to the bead before or after. */
  record Move(int bead, Side side, Direction direction) implements BeadEdit {}

  /**
   * Pairs a run of source sentences with a run of target sentences, wherever they stand now; what
   * lies around is aligned anew.
   */
  record Pair(int sourceStart, int sourceEnd, int targetStart, int targetEnd) implements BeadEdit {}

  /**
   * What an edit does.
   *
   * @param change what kind it is
   * @param before the beads that it changes, in order; those that a pair cuts through included
   * @param after the beads that the person vouches for, in order, without a gap between them
   */
  record Outcome(Change change, List<Bead> before, List<Bead> after) {
    public Outcome {
      Objects.requireNonNull(change, "change");
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    /**
     * Whether it groups the sentences of one side otherwise than they were: some that stood apart
     * stand together, or the reverse.
     */
    public boolean regroups(Side side) {
      TreeSet<Integer> was = borders(side, before);
      TreeSet<Integer> is = borders(side, after);
      return !was.containsAll(is) || !is.containsAll(was.subSet(is.first(), true, is.last(), true));
    }

    private static TreeSet<Integer> borders(Side side, List<Bead> beads) {
      TreeSet<Integer> borders = new TreeSet<>();
      for (Bead bead : beads) {
        borders.add(side == Side.SOURCE ? bead.sourceStart() : bead.targetStart());
        borders.add(side == Side.SOURCE ? bead.sourceEnd() : bead.targetEnd());
      }
      return borders;
    }
  }

  /**
   * Works out what the edit does.
   *
   * @throws EditRefusedException if the alignment has no such bead or sentence, or the edit would
   *     change nothing
   */
  default Outcome on(Alignment alignment) {
    if (this instanceof Verify verify) {
      return verify(alignment, verify);
    } else if (this instanceof Merge merge) {
      return merge(alignment, merge);
    } else if (this instanceof Split split) {
      return split(alignment, split);
    } else if (this instanceof Move move) {
      return move(alignment, move);
    }
    return pair(alignment, (Pair) this);
  }

  private static Outcome verify(Alignment alignment, Verify edit) {
    if (edit.last() < edit.first()) {
      throw new EditRefusedException(EditRefusal.NO_SUCH_BEAD);
    }
    bead(alignment, edit.first());
    bead(alignment, edit.last());
    List<Bead> before = alignment.beads().subList(edit.first(), edit.last() + 1);
    if (before.stream().allMatch(bead -> bead.status() == BeadStatus.VERIFIED)) {
      throw new EditRefusedException(EditRefusal.ALREADY_VERIFIED);
    }
    return new Outcome(Change.VERIFY, before, before.stream().map(BeadEdit::verified).toList());
  }

  private static Outcome merge(Alignment alignment, Merge edit) {
    Bead first = bead(alignment, edit.bead());
    if (edit.bead() + 1 >= alignment.beads().size()) {
      throw new EditRefusedException(EditRefusal.NO_NEIGHBOUR);
    }
    Bead second = bead(alignment, edit.bead() + 1);
    return new Outcome(
        Change.MERGE,
        List.of(first, second),
        List.of(
            verified(
                first.sourceStart(), second.sourceEnd(), first.targetStart(), second.targetEnd())));
  }

  private static Outcome split(Alignment alignment, Split edit) {
    Bead bead = bead(alignment, edit.bead());
    int source = edit.sourceCount();
    int target = edit.targetCount();
    boolean inside =
        source >= 0 && source <= bead.sourceSize() && target >= 0 && target <= bead.targetSize();
    boolean twoParts =
        source + target > 0 && source + target < bead.sourceSize() + bead.targetSize();
    if (!inside || !twoParts) {
      throw new EditRefusedException(EditRefusal.NO_SUCH_CUT);
    }
    int sourceCut = bead.sourceStart() + source;
    int targetCut = bead.targetStart() + target;
    return new Outcome(
        Change.SPLIT,
        List.of(bead),
        List.of(
            verified(bead.sourceStart(), sourceCut, bead.targetStart(), targetCut),
            verified(sourceCut, bead.sourceEnd(), targetCut, bead.targetEnd())));
  }

  private static Outcome move(Alignment alignment, Move edit) {
    Bead bead = bead(alignment, edit.bead());
    boolean onSource = edit.side() == Side.SOURCE;
    boolean forward = edit.direction() == Direction.NEXT;
    if ((onSource ? bead.sourceSize() : bead.targetSize()) == 0) {
      throw new EditRefusedException(EditRefusal.NOTHING_TO_MOVE);
    }
    int other = edit.bead() + (forward ? 1 : -1);
    if (other < 0 || other >= alignment.beads().size()) {
      throw new EditRefusedException(EditRefusal.NO_NEIGHBOUR);
    }
    Bead first = forward ? bead : alignment.beads().get(other);
    Bead second = forward ? alignment.beads().get(other) : bead;
    int shift = forward ? -1 : 1;
    int sourceCut = first.sourceEnd() + (onSource ? shift : 0);
    int targetCut = first.targetEnd() + (onSource ? 0 : shift);
    List<Bead> after = new ArrayList<>();
    if (sourceCut > first.sourceStart() || targetCut > first.targetStart()) {
      after.add(verified(first.sourceStart(), sourceCut, first.targetStart(), targetCut));
    }
    if (second.sourceEnd() > sourceCut || second.targetEnd() > targetCut) {
      after.add(verified(sourceCut, second.sourceEnd(), targetCut, second.targetEnd()));
    }
    return new Outcome(Change.MOVE, List.of(first, second), after);
  }

  private static Outcome pair(Alignment alignment, Pair edit) {
    boolean inside =
        edit.sourceStart() >= 0
            && edit.sourceEnd() > edit.sourceStart()
            && edit.sourceEnd() <= alignment.sourceSize()
            && edit.targetStart() >= 0
            && edit.targetEnd() > edit.targetStart()
            && edit.targetEnd() <= alignment.targetSize();
    if (!inside) {
      throw new EditRefusedException(EditRefusal.NO_SUCH_SENTENCE);
    }
    Bead paired =
        verified(edit.sourceStart(), edit.sourceEnd(), edit.targetStart(), edit.targetEnd());
    List<Bead> before =
        alignment.beads().stream()
            .filter(
                bead ->
                    (bead.sourceStart() < paired.sourceEnd()
                            && paired.sourceStart() < bead.sourceEnd())
                        || (bead.targetStart() < paired.targetEnd()
                            && paired.targetStart() < bead.targetEnd()))
            .toList();
    if (before.size() == 1 && before.get(0).equals(paired)) {
      throw new EditRefusedException(EditRefusal.ALREADY_VERIFIED);
    }
    return new Outcome(Change.PAIR, before, List.of(paired));
  }

  private static Bead bead(Alignment alignment, int number) {
    if (number < 0 || number >= alignment.beads().size()) {
      throw new EditRefusedException(EditRefusal.NO_SUCH_BEAD);
    }
    return alignment.beads().get(number);
  }

  private static Bead verified(Bead bead) {
    return verified(bead.sourceStart(), bead.sourceEnd(), bead.targetStart(), bead.targetEnd());
  }

  private static Bead verified(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    return new Bead(sourceStart, sourceEnd, targetStart, targetEnd, 1, BeadStatus.VERIFIED);
  }
}
