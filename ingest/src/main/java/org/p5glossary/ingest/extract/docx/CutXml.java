package org.p5glossary.ingest.extract.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Closes the elements that a cut leaves open in an XML part, so that what is there can be read. */
final class CutXml {

  private static final String REPLACEMENT = "\uFFFD";

  private CutXml() {}

  /**
   * The part up to the last tag or whole character, with all its elements closed.
   *
   * @param part UTF-8, as office programs write it
   */
  static byte[] closed(byte[] part) {
    String text = new String(part, StandardCharsets.UTF_8);
    Deque<String> open = new ArrayDeque<>();
    int end = 0;
    for (int tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', end)) {
      int close = text.indexOf('>', tag);
      if (close < 0 || close == tag + 1) {
        return close(text.substring(0, tag), open);
      }
      char kind = text.charAt(tag + 1);
      if (kind == '/') {
        open.poll();
      } else if (kind != '?' && kind != '!' && text.charAt(close - 1) != '/') {
        open.push(text.substring(tag + 1, close).split("\\s", 2)[0]);
      }
      end = close + 1;
    }
    return open.isEmpty() ? part : close(text, open);
  }

  private static byte[] close(String text, Deque<String> open) {
    String kept = text;
    int entity = kept.lastIndexOf('&');
    if (entity >= 0 && kept.indexOf(';', entity) < 0) {
      kept = kept.substring(0, entity);
    }
    while (kept.endsWith(REPLACEMENT)) {
      kept = kept.substring(0, kept.length() - 1);
    }
    StringBuilder result = new StringBuilder(kept);
    open.forEach(name -> result.append("</").append(name).append('>'));
    return result.toString().getBytes(StandardCharsets.UTF_8);
  }
}
