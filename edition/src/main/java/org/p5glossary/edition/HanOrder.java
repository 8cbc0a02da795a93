package org.p5glossary.edition;

/** How the Chinese index is sorted. */
public enum HanOrder {
  /** By sound. */
  PINYIN("zh-u-co-pinyin"),
  /** By the number of strokes. */
  STROKE("zh-u-co-stroke");

  private final String locale;

  HanOrder(String locale) {
    this.locale = locale;
  }

  /** The BCP 47 tag of the collation in CLDR. */
  String locale() {
    return locale;
  }
}
