package org.p5glossary.corpus.language;

/** The direction in which a language's main script is written. */
public enum TextDirection {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  private final String html;

  TextDirection(String html) {
    this.html = html;
  }

  /** The value of HTML's {@code dir} attribute, never null. */
  public String html() {
    return html;
  }
}
