package org.p5glossary.web.page;

import java.util.ArrayList;
import java.util.List;

/** Where the symbol of a document may be broken into lines. */
public final class SymbolText {

  private SymbolText() {}

  /** The text in pieces, each but the last of which ends with "/". */
  public static List<String> parts(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (; slash >= 0; slash = text.indexOf('/', start)) {
      parts.add(text.substring(start, slash + 1));
      start = slash + 1;
    }
    if (start < text.length()) {
      parts.add(text.substring(start));
    }
    return parts;
  }
}
