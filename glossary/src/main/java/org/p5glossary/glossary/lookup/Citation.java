package org.p5glossary.glossary.lookup;

import org.p5glossary.corpus.language.Language;

/** A place in a paper as the United Nations cite it, in the style of each language. */
public final class Citation {

  private Citation() {}

  /**
   * The citation: "NPT/CONF.2020/WP.33, para. 4".
   *
   * @param language of the cited version; others than the six official ones are cited as in English
   * @param name the symbol, or what else the paper is called
   * @param paragraph its number as printed, "12 (a)"; other words for the place stand as they are;
   *     "" cites the paper alone
   */
  public static String of(Language language, String name, String paragraph) {
    if (paragraph.isEmpty()) {
      return name;
    }
    boolean numbered = Character.isDigit(paragraph.codePointAt(0));
    return switch (language.primary()) {
      case "zh" -> name + "，" + (numbered ? "第" + paragraph + "段" : paragraph);
      case "ar" -> name + "، " + (numbered ? "الفقرة " : "") + paragraph;
      case "ru" -> name + ", " + (numbered ? "пункт " : "") + paragraph;
      case "fr" -> name + ", " + (numbered ? "par. " : "") + paragraph;
      case "es" -> name + ", " + (numbered ? "párr. " : "") + paragraph;
      default -> name + ", " + (numbered ? "para. " : "") + paragraph;
    };
  }
}
