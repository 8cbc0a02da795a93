package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.List;

/** A way through two texts, as the shapes of its beads in order. */
final class Path {
  private final int[] shapes;
  private final double[] evidence;

  Path(int[] shapes, double[] evidence) {
    this.shapes = shapes;
    this.evidence = evidence;
  }

  /** Numbers in {@link BeadShape#ALL}. */
  int[] shapes() {
    return shapes;
  }

  /** What speaks for each bead, in nats, without the prior of its shape. */
  double[] evidence() {
    return evidence;
  }

  /** How often each shape of {@link BeadShape#ALL} is on the way. */
  int[] shapeCounts() {
    int[] counts = new int[BeadShape.ALL.size()];
    for (int shape : shapes) {
      counts[shape]++;
    }
    return counts;
  }

  /** The beads with their places. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>(shapes.length);
    int source = 0;
    int target = 0;
    for (int number : shapes) {
      BeadShape shape = BeadShape.ALL.get(number);
      spans.add(new Span(source, source + shape.source(), target, target + shape.target()));
      source += shape.source();
      target += shape.target();
    }
    return spans;
  }

  /** The corners of the beads, from (0, 0) on: source units done, target units done. */
  int[][] boundaries() {
    int[][] boundaries = new int[shapes.length + 1][];
    boundaries[0] = new int[] {0, 0};
    for (int i = 0; i < shapes.length; i++) {
      BeadShape shape = BeadShape.ALL.get(shapes[i]);
      boundaries[i + 1] =
          new int[] {boundaries[i][0] + shape.source(), boundaries[i][1] + shape.target()};
    }
    return boundaries;
  }

  @Override
  public String toString() {
    return "Path" + spans();
  }

  /** The place of a bead: half-open runs of units, from 0. */
  record Span(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {

    int sourceSize() {
      return sourceEnd - sourceStart;
    }

    int targetSize() {
      return targetEnd - targetStart;
    }

    boolean oneSided() {
      return sourceSize() == 0 || targetSize() == 0;
    }

    Span mirrored() {
      return new Span(targetStart, targetEnd, sourceStart, sourceEnd);
    }
  }
}
