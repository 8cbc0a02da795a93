package org.p5glossary.ingest.passage;

/** Disjoint sets of numbered sentences that were found to say the same (union–find). */
final class SentenceLinks {

  private final int[] parent;

  SentenceLinks(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int find(int sentence) {
    int root = sentence;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  void link(int first, int second) {
    int a = find(first);
    int b = find(second);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
}
