package org.p5glossary.ingest.align;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.alignment.Bead;

/** A bead of a gold file: {@code [0, 1]:[0]}, with a question mark where finer beads do too. */
record GoldBead(List<Integer> source, List<Integer> target, boolean either) {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static List<GoldBead> read(Path file) throws IOException {
    List<GoldBead> beads = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        int colon = line.indexOf(':');
        beads.add(
            new GoldBead(
                numbers(line.substring(0, colon)),
                numbers(line.substring(colon)),
                line.strip().endsWith("?")));
      }
    }
    return beads;
  }

  static GoldBead of(Bead bead) {
    return new GoldBead(
        range(bead.sourceStart(), bead.sourceEnd()),
        range(bead.targetStart(), bead.targetEnd()),
        false);
  }

  boolean holds(GoldBead other) {
    return source.containsAll(other.source) && target.containsAll(other.target);
  }

  boolean oneSided() {
    return source.isEmpty() || target.isEmpty();
  }

  private static List<Integer> range(int start, int end) {
    return java.util.stream.IntStream.range(start, end).boxed().toList();
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(Integer.valueOf(matcher.group()));
    }
    return numbers;
  }
}
