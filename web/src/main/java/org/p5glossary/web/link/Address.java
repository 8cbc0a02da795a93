package org.p5glossary.web.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An address under construction: segments of its path, then parameters. Not thread-safe. */
final class Address {

  private final StringBuilder text;
  private char separator = '?';

  Address(String start) {
    this.text = new StringBuilder(start);
  }

  /** Adds one segment to the path; a "/" in it is encoded. */
  Address segment(String value) {
    text.append('/').append(encode(value));
    return this;
  }

  /** Adds a path whose "/" stay. */
  Address path(String value) {
    text.append('/').append(encode(value).replace("%2F", "/"));
    return this;
  }

  Address with(String name, String value) {
    return encoded(name + "=" + encode(value));
  }

  Address with(String name, Optional<String> value) {
    value.ifPresent(present -> with(name, present));
    return this;
  }

  /** Adds the number of a page, unless it is the first. */
  Address page(int page) {
    return page > 1 ? with(Links.PAGE, Integer.toString(page)) : this;
  }

  /** Adds a parameter that is already encoded. */
  Address encoded(String parameter) {
    text.append(separator).append(parameter);
    separator = '&';
    return this;
  }

  /** Percent-encodes all but letters, digits and "-_.*" of ASCII; a space becomes "%20". */
  private static String encode(String value) {
    return isPlain(value) ? value : encodeAny(value);
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      boolean letter = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
      if (!letter && !(unit >= '0' && unit <= '9') && "-_.*".indexOf(unit) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String encodeAny(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
