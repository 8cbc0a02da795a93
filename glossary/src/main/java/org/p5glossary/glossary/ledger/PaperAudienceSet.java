package org.p5glossary.glossary.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Audience;

/**
 * A person said whom files, and the paper that they make, are for. It stays with the files if they
 * are put into another paper, and with the paper's name when its files are taken out, since words
 * of it may be quoted.
 *
 * @param originals hashes of the files, at least one, without repetition
 * @param paper the paper that they make; empty if that is not known yet
 * @param audience whom they are for, never null
 * @param reason why, may be empty
 */
public record PaperAudienceSet(
    List<ContentHash> originals, Optional<PaperId> paper, Audience audience, String reason)
    implements Decision {

  /**
   * @throws IllegalArgumentException if no file is named, or one twice
   */
  public PaperAudienceSet {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(audience, "audience");
    Objects.requireNonNull(reason, "reason");
    originals = List.copyOf(originals);
    if (originals.isEmpty() || originals.stream().distinct().count() != originals.size()) {
      throw new IllegalArgumentException(
          "an audience of a paper names one file or more, each once, but was " + originals);
    }
  }
}
