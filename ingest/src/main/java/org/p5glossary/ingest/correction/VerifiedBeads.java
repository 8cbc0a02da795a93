package org.p5glossary.ingest.correction;

import java.util.List;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.ingest.passage.VersionText;

/**
 * The beads that people vouch for, as they stand in today's texts. Implementations are thread-safe.
 */
@FunctionalInterface
public interface VerifiedBeads {

  /** Nobody vouches for anything. */
  VerifiedBeads NONE = (paper, source, target) -> List.of();

  /**
   * The verified beads of two versions of a paper.
   *
   * @param paper the paper
   * @param source the source version as it reads today
   * @param target the target version as it reads today
   * @return beads of sentences, numbered from 0 over each version; no two overlap or cross; in the
   *     order in which they were decided, not in that of the text
   */
  List<Bead> between(PaperId paper, VersionText source, VersionText target);
}
