package org.p5glossary.glossary.entry;

import java.util.regex.Pattern;

/**
 * The lasting name of an entry, fit for addresses and for XML ids.
 *
 * @param value 1 to 120 ASCII letters, digits, "-", "_" and ".", beginning with a letter or "_"
 */
public record EntryId(String value) implements Comparable<EntryId> {

  private static final Pattern FORM = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]{0,119}");

  /**
   * @throws IllegalArgumentException if the value is of another form
   */
  public EntryId {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "entry id has 1 to 120 letters, digits and - _ . and begins with a letter, but was \""
              + value
              + "\"");
    }
  }

  @Override
  public int compareTo(EntryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
