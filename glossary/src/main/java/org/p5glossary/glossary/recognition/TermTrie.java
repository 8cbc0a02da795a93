package org.p5glossary.glossary.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of the terms of one language as a tree: node 0 is the root. Immutable once built. */
final class TermTrie {

  /** The node that does not exist. */
  static final int NONE = LongIntMap.ABSENT;

  private static final TermForm[] NO_FORMS = {};

  private final LongIntMap edges = new LongIntMap();

  /** The node after each word that a term starts with: most words of a text start none. */
  private int[] first = new int[256];

  /** For each node a bit for each edge, by the low bits of its word: most words are on no edge. */
  private long[] masks = new long[256];

  /** For each node the forms that end there. */
  private final TermForm[][] formsByNode;

  TermTrie(List<TermForm> forms) {
    Arrays.fill(first, NONE);
    List<List<TermForm>> byNode = new ArrayList<>();
    byNode.add(List.of());
    for (TermForm form : forms) {
      int node = node(form, byNode);
      if (byNode.get(node).isEmpty()) {
        byNode.set(node, new ArrayList<>(1));
      }
      byNode.get(node).add(form);
    }
    formsByNode =
        byNode.stream().map(ending -> ending.toArray(NO_FORMS)).toArray(TermForm[][]::new);
  }

  /** The node where a form ends, made with all before it if it is new. */
  private int node(TermForm form, List<List<TermForm>> byNode) {
    int node = 0;
    for (int key : form.keys()) {
      int next = next(node, key);
      if (next == NONE) {
        next = byNode.size();
        byNode.add(List.of());
        connect(node, key, next);
      }
      node = next;
    }
    return node;
  }

  private void connect(int node, int key, int next) {
    if (node == 0) {
      if (key >= first.length) {
        int length = first.length;
        first = Arrays.copyOf(first, Math.max(key + 1, 2 * length));
        Arrays.fill(first, length, first.length, NONE);
      }
      first[key] = next;
      return;
    }
    if (node >= masks.length) {
      masks = Arrays.copyOf(masks, Math.max(node + 1, 2 * masks.length));
    }
    masks[node] |= 1L << key; // The shift counts modulo 64.
    edges.put(edge(node, key), next);
  }

  /** The node after a word, or {@link #NONE}. */
  int next(int node, int key) {
    if (key < 0) {
      return NONE;
    }
    if (node == 0) {
      return key < first.length ? first[key] : NONE;
    }
    return node < masks.length && (masks[node] & (1L << key)) != 0
        ? edges.get(edge(node, key))
        : NONE;
  }

  /** Whether any word goes on from a node other than the root. */
  boolean goesOn(int node) {
    return node < masks.length && masks[node] != 0;
  }

  /** The forms that end at a node: the trie's own, to be read alone, as this runs for each word. */
  TermForm[] forms(int node) {
    return formsByNode[node];
  }

  private static long edge(int node, int key) {
    return ((long) node << 32) | key;
  }
}
