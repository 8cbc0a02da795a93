package org.p5glossary.glossary.ledger;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.Coded;

/**
 * A person said which paper some files belong to; it outranks what the program works out.
 *
 * @param change whether the files were joined to a paper or taken out into one of their own
 * @param originals hashes of the files, at least one, without repetition
 * @param paper the paper they belong to from now on, never null
 * @param reason why, may be empty
 */
public record GroupingCorrected(
    Change change, List<ContentHash> originals, PaperId paper, String reason) implements Decision {

  /** The two ways to correct a grouping. */
  public enum Change implements Coded {
    /** The files are language versions of the paper. */
    MERGE("merge"),
    /** The files are taken out of the paper they were in and make the named one. */
    SPLIT("split");

    private final String code;

    Change(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * @throws IllegalArgumentException if no file is named, or one twice
   */
  public GroupingCorrected {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(reason, "reason");
    originals = List.copyOf(originals);
    if (originals.isEmpty() || originals.stream().distinct().count() != originals.size()) {
      throw new IllegalArgumentException(
          "a corrected grouping names one file or more, each once, but was " + originals);
    }
  }
}
