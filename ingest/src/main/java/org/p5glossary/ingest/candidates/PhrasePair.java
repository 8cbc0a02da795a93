package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.List;

/** Two phrases that stand for each other in some sentence pairs. Mutable while being counted. */
final class PhrasePair {

  private final int source;
  private final int target;
  private final List<AlignedText> places = new ArrayList<>();
  private double consistency;
  private int mutual;

  PhrasePair(int source, int target) {
    this.source = source;
    this.target = target;
  }

  void add(double consistencyHere, boolean mutualHere, AlignedText place) {
    consistency += consistencyHere;
    mutual += mutualHere ? 1 : 0;
    places.add(place);
  }

  /** Number of the source phrase. */
  int source() {
    return source;
  }

  /** Number of the target phrase. */
  int target() {
    return target;
  }

  int count() {
    return places.size();
  }

  /** Mean consistency of the links inside both spans, 0 to 1. */
  double consistency() {
    return consistency / places.size();
  }

  /** Share of the occurrences in which each span is the other's best, 0 to 1. */
  double mutual() {
    return (double) mutual / places.size();
  }

  /** Where they stand, in order; a text is named once for each occurrence. */
  List<AlignedText> places() {
    return places;
  }
}
