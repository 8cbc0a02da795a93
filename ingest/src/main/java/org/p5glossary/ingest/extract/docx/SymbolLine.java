package org.p5glossary.ingest.extract.docx;

import java.util.regex.Pattern;

/**
 * A line that holds nothing but a document symbol ("A/80/604/Add.1", "NPT/CONF.2026/WP.3*"). Rough
 * on purpose: it only has to tell symbols from titles and names.
 */
final class SymbolLine {

  private static final Pattern SYMBOL =
      Pattern.compile(
          "[A-Z][A-Z0-9]{0,9}(?:/[A-Za-z0-9][A-Za-z0-9.\\-]{0,14}){1,7}(?:\\s?\\([A-Za-z .]{1,24}\\))?"
              + "(?:[–-][A-Z](?:/[A-Za-z0-9.\\-]{1,15}){1,5})?\\*{0,3}");

  private SymbolLine() {}

  /** Whether {@code text} is a symbol and nothing else. */
  static boolean matches(String text) {
    String compact = text.replace(" ", "");
    return SYMBOL.matcher(compact).matches()
        && compact.codePoints().anyMatch(c -> c >= '0' && c <= '9');
  }
}
