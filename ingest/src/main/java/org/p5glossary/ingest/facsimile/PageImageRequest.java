package org.p5glossary.ingest.facsimile;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.ingest.extract.pdf.PageMark;
import org.p5glossary.ingest.extract.pdf.PageResolution;

/**
 * An image of a page that is asked for.
 *
 * @param pdf where the PDF is, never null
 * @param hash hash of its bytes, never null
 * @param page page number, 1-based
 * @param marks boxes to draw; those of other pages are left out
 * @param resolution how large, never null
 */
public record PageImageRequest(
    Path pdf, ContentHash hash, int page, List<PageMark> marks, PageResolution resolution) {

  /** Raised when pages come to look different, so that images kept by browsers are not shown. */
  private static final String LOOK = "look-1";

  /**
   * @throws IllegalArgumentException if the page is below 1
   */
  public PageImageRequest {
    Objects.requireNonNull(pdf, "pdf");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(resolution, "resolution");
    if (page < 1) {
      throw new IllegalArgumentException("page is 1-based, but was " + page);
    }
    marks = marks.stream().filter(mark -> mark.box().page() == page).toList();
  }

  /** A name for the image: the same for the same image, known without drawing it. */
  public String tag() {
    return ContentHash.of(
            String.join("|", LOOK, hash.hex(), page + "", marks + "", "" + resolution))
        .abbreviated();
  }
}
