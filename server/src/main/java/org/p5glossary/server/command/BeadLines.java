package org.p5glossary.server.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;

/** Beads as lines: "[0, 1]:[0]", with a probability "[0, 1]:[0]:0.987". */
final class BeadLines {

  private BeadLines() {}

  static List<String> of(Alignment alignment, boolean confidence) {
    return alignment.beads().stream().map(bead -> line(bead, confidence)).toList();
  }

  private static String line(Bead bead, boolean confidence) {
    String sides =
        numbers(bead.sourceStart(), bead.sourceEnd())
            + ":"
            + numbers(bead.targetStart(), bead.targetEnd());
    return confidence ? sides + String.format(Locale.ROOT, ":%.3f", bead.probability()) : sides;
  }

  private static String numbers(int start, int end) {
    return IntStream.range(start, end)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
