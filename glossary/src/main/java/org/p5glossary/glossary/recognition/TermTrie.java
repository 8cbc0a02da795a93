package org.p5glossary.glossary.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of the terms of one language as a tree: node 0 is the root. Immutable once built. */
final class TermTrie {

  /** The node that does not exist. */
  static final int NONE = LongIntMap.ABSENT;

  private final LongIntMap edges = new LongIntMap();
  private final List<List<TermForm>> formsByNode = new ArrayList<>();
  private final BitSet inner = new BitSet();

  TermTrie(List<TermForm> forms) {
    formsByNode.add(List.of());
    for (TermForm form : forms) {
      add(form);
    }
    formsByNode.replaceAll(List::copyOf);
  }

  private void add(TermForm form) {
    int node = 0;
    for (int key : form.keys()) {
      int next = next(node, key);
      if (next == NONE) {
        next = formsByNode.size();
        formsByNode.add(List.of());
        edges.put(edge(node, key), next);
        inner.set(node);
      }
      node = next;
    }
    List<TermForm> forms = new ArrayList<>(formsByNode.get(node));
    forms.add(form);
    formsByNode.set(node, forms);
  }

  /** The node after a word, or {@link #NONE}. */
  int next(int node, int key) {
    return key < 0 ? NONE : edges.get(edge(node, key));
  }

  /** Whether any word goes on from a node. */
  boolean goesOn(int node) {
    return inner.get(node);
  }

  /** The forms that end at a node. */
  List<TermForm> forms(int node) {
    return formsByNode.get(node);
  }

  private static long edge(int node, int key) {
    return ((long) node << 32) | key;
  }
}
