package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * The page to correct the pairings of two versions of a paper.
 *
 * @param paper never null
 * @param source language on the left, never null
 * @param target language on the right, never null
 * @param written the one of them that the paper was written in; empty if neither is known to be
 * @param version name of the alignment shown, sent back with every correction, never null
 * @param rows a stretch of the pairs in order
 * @param open number of the pair whose sentences are shown one by one; -1 for none
 * @param nearby target sentences that the open pair's source may be paired with instead
 * @param from number of the first pair shown
 * @param total number of all pairs
 * @param size pairs a page
 * @param figures how many are verified, never null
 * @param undoable what can be taken back next
 * @param redoable what can be put in force again next
 * @param orphans corrections of the two versions that have no place in today's texts
 * @param notices what to say above the pairs
 */
public record AlignView(
    PaperHeader paper,
    Language source,
    Language target,
    Optional<Language> written,
    String version,
    List<BeadRow> rows,
    int open,
    List<NumberedSentence> nearby,
    int from,
    int total,
    int size,
    AlignmentFigures figures,
    Optional<CorrectionName> undoable,
    Optional<CorrectionName> redoable,
    int orphans,
    List<Notice> notices) {

  /**
   * A sentence to choose.
   *
   * @param number its number in its version, 0-based
   * @param text its first words, never null
   * @param chosen whether it is in the open pair now
   */
  public record NumberedSentence(int number, String text, boolean chosen) {}

  /**
   * A correction that can be undone or redone.
   *
   * @param id name of its event, never null
   * @param change what was done, never null
   * @param by who did it, never null
   */
  public record CorrectionName(String id, CorrectionKind change, String by) {}

  public AlignView {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(written, "written");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(figures, "figures");
    Objects.requireNonNull(undoable, "undoable");
    Objects.requireNonNull(redoable, "redoable");
    rows = List.copyOf(rows);
    nearby = List.copyOf(nearby);
    notices = List.copyOf(notices);
  }

  /** Whether there are pairs before those shown. */
  public boolean hasPrevious() {
    return from > 0;
  }

  /** Whether there are pairs after those shown. */
  public boolean hasNext() {
    return from + rows.size() < total;
  }
}
