package org.p5glossary.server.http;

import java.util.Locale;

/** What ballots go out as. */
enum BallotFormat {
  /** For spreadsheets. */
  CSV("text/csv; charset=utf-8"),
  /** For word processors. */
  DOCX(BallotFormat.DOCX_TYPE);

  /** The media type of a DOCX. */
  static final String DOCX_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final String contentType;

  BallotFormat(String contentType) {
    this.contentType = contentType;
  }

  /** The media type. */
  String contentType() {
    return contentType;
  }

  /** Its name in addresses, and the ending of its files. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static BallotFormat parse(String code) {
    for (BallotFormat format : values()) {
      if (format.code().equals(code)) {
        return format;
      }
    }
    throw new IllegalArgumentException("no format \"" + code + "\"; a ballot is csv or docx");
  }
}
