package org.p5glossary.ingest.extract.docx;

import java.util.Locale;
import java.util.Map;

/** Bullets and signs that Word takes from symbol fonts, as Unicode. */
final class SymbolFont {

  /** Codes of the fonts Symbol (S) and Wingdings (W) that lists and running text use. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("SB7", "•"),
          Map.entry("S2D", "–"),
          Map.entry("SD2", "®"),
          Map.entry("SD3", "©"),
          Map.entry("SD4", "™"),
          Map.entry("SB0", "°"),
          Map.entry("SB1", "±"),
          Map.entry("SB3", "≥"),
          Map.entry("SA3", "≤"),
          Map.entry("SB4", "×"),
          Map.entry("SAE", "→"),
          Map.entry("SDE", "⇒"),
          Map.entry("WA7", "▪"),
          Map.entry("W6C", "●"),
          Map.entry("W6E", "■"),
          Map.entry("W71", "❑"),
          Map.entry("W76", "❖"),
          Map.entry("W77", "⬥"),
          Map.entry("W9F", "•"),
          Map.entry("WA1", "○"),
          Map.entry("WA8", "◻"),
          Map.entry("WD8", "➢"),
          Map.entry("WE0", "→"),
          Map.entry("WFC", "✓"),
          Map.entry("WFE", "☑"));

  private SymbolFont() {}

  /** The Unicode text of a sign of a symbol font; the replacement character if it is not known. */
  static String sign(String font, String hexCode) {
    int code;
    try {
      code = Integer.parseInt(hexCode, 16);
    } catch (NumberFormatException e) {
      return "\uFFFD";
    }
    return translate(font, code & (code >= 0xF000 && code <= 0xF0FF ? 0xFF : 0x10FFFF), "\uFFFD");
  }

  /** The printed form of a bullet: codes of symbol fonts become what they look like. */
  static String bullet(String font, String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c >= 0xF000 && c <= 0xF0FF) {
                out.append(translate(font, c & 0xFF, "•"));
              } else if (c >= 0xE000 && c <= 0xF8FF) {
                out.append("•");
              } else if (isSymbolic(font) && c <= 0xFF) {
                out.append(translate(font, c, Character.toString(c)));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static String translate(String font, int code, String otherwise) {
    String key = String.format(Locale.ROOT, "%02X", code);
    boolean wingdings = font != null && font.toLowerCase(Locale.ROOT).contains("wingdings");
    String sign = SIGNS.get((wingdings ? "W" : "S") + key);
    if (sign != null) {
      return sign;
    }
    return !isSymbolic(font) && code >= 0x20 && code != 0x7F && code < 0xE000
        ? Character.toString(code)
        : otherwise;
  }

  private static boolean isSymbolic(String font) {
    String lower = font == null ? "" : font.toLowerCase(Locale.ROOT);
    return lower.contains("symbol") || lower.contains("wingdings") || lower.contains("webdings");
  }
}
