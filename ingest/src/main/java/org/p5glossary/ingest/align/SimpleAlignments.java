package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;

/** Alignments that need no search. */
final class SimpleAlignments {
  private SimpleAlignments() {}

  /** Of a text with itself: all 1-1, certain. */
  static Alignment identical(int size) {
    List<Bead> beads = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      beads.add(Bead.automatic(i, i + 1, i, i + 1, 1));
    }
    return new Alignment(size, size, beads);
  }

  /** Of a text with nothing: each unit by itself, certain. */
  static Alignment oneSided(int sourceSize, int targetSize) {
    List<Bead> beads = new ArrayList<>(sourceSize + targetSize);
    for (int i = 0; i < sourceSize; i++) {
      beads.add(Bead.automatic(i, i + 1, 0, 0, 1));
    }
    for (int j = 0; j < targetSize; j++) {
      beads.add(Bead.automatic(sourceSize, sourceSize, j, j + 1, 1));
    }
    return new Alignment(sourceSize, targetSize, beads);
  }
}
