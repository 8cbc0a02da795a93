package org.p5glossary.glossary.recognition;

import java.util.Arrays;

/**
 * A map from long to int with open addressing: the edges of a trie in two arrays, without a box for
 * each. Not thread-safe while it is being filled; safe to read from many threads afterwards.
 */
final class LongIntMap {

  /** What {@link #get} returns for a key that is not there. */
  static final int ABSENT = -1;

  private static final long FREE = Long.MIN_VALUE;

  private long[] keys = new long[64];
  private int[] values = new int[64];
  private int size;

  LongIntMap() {
    Arrays.fill(keys, FREE);
  }

  int get(long key) {
    int slot = slot(key);
    return keys[slot] == key ? values[slot] : ABSENT;
  }

  void put(long key, int value) {
    int slot = slot(key);
    if (keys[slot] == FREE) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /** The slot of the key, or the free one where it would go. */
  private int slot(long key) {
    // Fibonacci hashing: 2^64 divided by the golden ratio spreads consecutive keys.
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (keys.length - 1);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
