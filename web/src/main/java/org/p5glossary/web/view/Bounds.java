package org.p5glossary.web.view;

/** Checks of the numbers in view records. */
final class Bounds {

  private Bounds() {}

  static void atLeast(long least, long value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be >= " + least + ", but was " + value);
    }
  }

  static void share(double value, String name) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be from 0 to 1, but was " + value);
    }
  }
}
