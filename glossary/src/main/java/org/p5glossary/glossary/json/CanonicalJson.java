package org.p5glossary.glossary.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * JSON in one form only, after RFC 8785: members sorted by name in UTF-16 order, no white space,
 * the shortest escapes. Numbers are whole numbers of 64 bits, so that their form is never in doubt.
 *
 * <p>Written out here, not left to the library, because hashes of years must not change with a
 * library.
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  /**
   * The canonical form of a value.
   *
   * @throws IllegalArgumentException if the value holds a fraction
   */
  public static String of(JsonNode value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(JsonNode value, StringBuilder out) {
    switch (value.getNodeType()) {
      case OBJECT -> writeObject(value, out);
      case ARRAY -> writeArray(value, out);
      case STRING -> writeString(value.textValue(), out);
      case BOOLEAN -> out.append(value.booleanValue());
      case NULL -> out.append("null");
      case NUMBER -> {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
          throw new IllegalArgumentException(
              "canonical JSON holds whole numbers of 64 bits only, but was given " + value);
        }
        out.append(value.longValue());
      }
      default ->
          throw new IllegalArgumentException("no canonical form for a " + value.getNodeType());
    }
  }

  private static void writeObject(JsonNode object, StringBuilder out) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    Collections.sort(names);
    out.append('{');
    String separator = "";
    for (String name : names) {
      out.append(separator);
      separator = ",";
      writeString(name, out);
      out.append(':');
      write(object.get(name), out);
    }
    out.append('}');
  }

  private static void writeArray(JsonNode array, StringBuilder out) {
    out.append('[');
    String separator = "";
    for (JsonNode element : array) {
      out.append(separator);
      separator = ",";
      write(element, out);
    }
    out.append(']');
  }

  private static void writeString(String text, StringBuilder out) {
    out.append('"');
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      // What is escaped is ASCII, so that no half of a surrogate pair is ever looked at alone.
      char unit = text.charAt(i);
      if (unit < 0x20 || unit == '"' || unit == '\\') {
        out.append(text, copied, i);
        writePoint(unit, out);
        copied = i + 1;
      }
    }
    out.append(text, copied, text.length());
    out.append('"');
  }

  private static void writePoint(int point, StringBuilder out) {
    switch (point) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (point < 0x20) {
          out.append(String.format(Locale.ROOT, "\\u%04x", point));
        } else {
          out.appendCodePoint(point);
        }
      }
    }
  }
}
