package org.p5glossary.corpus.passage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.language.Language;

/**
 * The United Nations' way to cite a place: symbol and paragraph, never page, in the style of each
 * official language ("NPT/CONF.2020/WP.33, para. 4").
 */
public final class Citation {

  private static final Pattern NUMBERED = Pattern.compile("(\\p{Nd}+)(.*)", Pattern.DOTALL);
  private static final Pattern NOTE = Pattern.compile("n\\.\\s*(.*)", Pattern.DOTALL);

  private Citation() {}

  /**
   * The citation of a place.
   *
   * @param name symbol of the paper, or what it goes by without one
   * @param paragraph the place as {@code ParagraphNumbers} gives it
   * @param language language of the citation; others than the official ones are cited as English is
   */
  public static String of(String name, String paragraph, Language language) {
    Matcher numbered = NUMBERED.matcher(paragraph);
    if (numbered.matches()) {
      return name + paragraph(numbered.group(1), numbered.group(2), language);
    }
    Matcher note = NOTE.matcher(paragraph);
    if (note.matches() && !note.group(1).isEmpty()) {
      return name + note(note.group(1), language);
    }
    return name;
  }

  private static String paragraph(String number, String rest, Language language) {
    return switch (language.primary()) {
      case "zh" -> "，第" + number + "段" + rest;
      case "fr" -> ", par. " + number + rest;
      case "ru" -> ", п. " + number + rest;
      case "es" -> ", párr. " + number + rest;
      case "ar" -> "، الفقرة " + number + rest;
      default -> ", para. " + number + rest;
    };
  }

  private static String note(String mark, Language language) {
    return switch (language.primary()) {
      case "zh" -> "，脚注" + mark;
      case "fr" -> ", note " + mark;
      case "ru" -> ", сноска " + mark;
      case "es" -> ", nota " + mark;
      case "ar" -> "، الحاشية " + mark;
      default -> ", footnote " + mark;
    };
  }
}
