package org.p5glossary.corpus.search.match;

import java.util.Locale;

/** Document symbols as they are compared: upper case, without spaces, "/" for "_". Stateless. */
public final class SymbolForm {

  private SymbolForm() {}

  /** The form of a symbol or paper id in which equal ones are equal. */
  public static String of(String symbol) {
    StringBuilder form = new StringBuilder(symbol.length());
    symbol
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .map(c -> c == '_' ? '/' : c)
        .forEach(form::appendCodePoint);
    return form.toString().toUpperCase(Locale.ROOT);
  }

  /** Whether a pattern, perhaps with "*" at its end, means a symbol. */
  public static boolean matches(String pattern, String symbol) {
    String wanted = of(pattern);
    String form = of(symbol);
    if (wanted.isEmpty()) {
      return false;
    }
    return wanted.endsWith("*")
        ? form.startsWith(wanted.substring(0, wanted.length() - 1))
        : form.equals(wanted);
  }
}
