package org.p5glossary.server.instance;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.Derivation;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.ingest.correction.Correction;
import org.p5glossary.ingest.correction.PlacedCorrection;
import org.p5glossary.ingest.passage.VersionText;

/**
 * The alignment of two versions of a paper, with what people corrected in it.
 *
 * @param paper never null
 * @param source the source version's text, never null
 * @param target the target version's text, never null
 * @param sentences the beads, never null
 * @param version the name of exactly this alignment, never null
 * @param memory the name of what other papers and the term base taught it, empty if nothing did
 * @param derivation which beads were derived through other versions, empty if none was
 * @param corrections every correction of the pair, as decided
 * @param undoable what can be taken back next
 * @param redoable what can be put in force again next
 */
public record AlignmentState(
    Paper paper,
    VersionText source,
    VersionText target,
    Alignment sentences,
    ContentHash version,
    Optional<ContentHash> memory,
    Optional<Derivation> derivation,
    List<PlacedCorrection> corrections,
    Optional<Correction> undoable,
    Optional<Correction> redoable) {

  /** As few digits as may stand for the version. */
  private static final int LEAST_DIGITS = 12;

  public AlignmentState {
    corrections = List.copyOf(corrections);
  }

  /** Whether this is the version of a name, or of the first 12 digits or more of one. */
  public boolean isVersion(String name) {
    return name.length() >= LEAST_DIGITS && version.hex().startsWith(name);
  }

  /** The versions that the bead of a number was derived through; none if it is direct. */
  public List<Language> via(int bead) {
    return derivation.map(known -> known.via().get(bead)).orElse(List.of());
  }

  /** The correction that a bead comes from, if it comes from one. */
  public Optional<Correction> verifiedBy(Bead bead) {
    return corrections.stream()
        .filter(placed -> placed.beads().contains(bead))
        .map(PlacedCorrection::correction)
        .findFirst();
  }

  /** The number of the first bead that comes from a correction; 0 if none does. */
  public int beadOf(ContentHash correction) {
    return corrections.stream()
        .filter(placed -> placed.correction().id().equals(correction))
        .flatMap(placed -> placed.beads().stream())
        .mapToInt(sentences.beads()::indexOf)
        .filter(number -> number >= 0)
        .findFirst()
        .orElse(0);
  }
}
