package org.p5glossary.ingest.facsimile;

import java.util.Objects;

/** What came of asking for the image of a page. */
public sealed interface PageImage {

  /**
   * The image.
   *
   * @param png its bytes; owned by the cache and not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying megabytes helps nobody
  record Drawn(byte[] png) implements PageImage {
    public Drawn {
      Objects.requireNonNull(png, "png");
    }
  }

  /** Another page is being drawn and took too long to wait for; ask again. */
  record Busy() implements PageImage {}

  /**
   * The page cannot be drawn.
   *
   * @param reason why, never blank
   */
  record Failed(String reason) implements PageImage {
    public Failed {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a failure has a reason");
      }
    }
  }
}
