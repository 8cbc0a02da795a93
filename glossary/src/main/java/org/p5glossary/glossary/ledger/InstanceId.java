package org.p5glossary.glossary.ledger;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of an instance of the program that writes events; made once with its ledger.
 *
 * @param value 1 to 64 lower-case letters, digits and "-"
 */
public record InstanceId(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,64}");

  /**
   * @throws IllegalArgumentException if the value is of another form
   */
  public InstanceId {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "instance id has 1 to 64 letters a-z, digits and -, but was \"" + value + "\"");
    }
  }

  /** A new name that no other instance has. */
  public static InstanceId random() {
    return new InstanceId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
