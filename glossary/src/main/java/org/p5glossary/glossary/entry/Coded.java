package org.p5glossary.glossary.entry;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A value of a closed list with a fixed name in files and interfaces. */
public interface Coded {

  /** The name in files, never null, never changed once published. */
  String code();

  /**
   * The value of a closed list that has a code.
   *
   * @throws IllegalArgumentException if no value has it; the message lists those allowed
   */
  static <E extends Enum<E> & Coded> E parse(Class<E> list, String code) {
    for (E value : list.getEnumConstants()) {
      if (value.code().equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        list.getSimpleName()
            + " has no value \""
            + code
            + "\"; allowed are "
            + Arrays.stream(list.getEnumConstants())
                .map(Coded::code)
                .collect(Collectors.joining(", ")));
  }
}
