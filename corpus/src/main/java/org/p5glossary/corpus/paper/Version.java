package org.p5glossary.corpus.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentMetadata;

/**
 * One language version of a paper: one text, from its best rendition.
 *
 * @param id paper and language, never null
 * @param metadata what the version says about itself, never null
 * @param textHash hash of its text; empty if none of its files could be read (a scan)
 * @param textRendition the file that the text is from, never null
 * @param imageRendition the file whose pages can be shown, a PDF; empty if there is none
 * @param renditions all its files, at least one
 */
public record Version(
    VersionId id,
    DocumentMetadata metadata,
    Optional<ContentHash> textHash,
    ContentHash textRendition,
    Optional<ContentHash> imageRendition,
    List<FiledRendition> renditions) {

  /**
   * @throws IllegalArgumentException if the text's rendition is not among the renditions
   */
  public Version {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(textHash, "textHash");
    Objects.requireNonNull(textRendition, "textRendition");
    Objects.requireNonNull(imageRendition, "imageRendition");
    renditions = List.copyOf(renditions);
    if (renditions.stream().noneMatch(filed -> filed.hash().equals(textRendition))) {
      throw new IllegalArgumentException(
          "version " + id + " takes its text from " + textRendition + ", which it does not have");
    }
  }

  /** Whether the words are the authors' own. */
  public Authorship authorship() {
    return Authorship.of(id.language(), metadata.original());
  }

  /** Whether its text comes from optical character recognition, for want of a better one. */
  public boolean ocr() {
    return renditions.stream()
        .filter(filed -> filed.hash().equals(textRendition))
        .anyMatch(FiledRendition::ocr);
  }

  /** Whether the version has a text; false for a scan. */
  public boolean readable() {
    return textHash.isPresent();
  }
}
