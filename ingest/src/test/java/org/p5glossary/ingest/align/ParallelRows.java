package org.p5glossary.ingest.align;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table of translations outside the project: a header with language codes, then one
 * sentence a row.
 *
 * @param source texts of one column, never blank
 * @param target the same rows of the other column
 */
record ParallelRows(List<String> source, List<String> target) {

  /** The columns of two languages, rows with a blank cell left out. */
  static ParallelRows read(Path table, String source, String target) throws IOException {
    List<String> lines = Files.readString(table, StandardCharsets.UTF_8).lines().toList();
    List<String> header = List.of(lines.get(0).split("\t", -1));
    List<String> sources = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      String left = cells[header.indexOf(source)].strip();
      String right = cells[header.indexOf(target)].strip();
      if (!left.isEmpty() && !right.isEmpty()) {
        sources.add(left);
        targets.add(right);
      }
    }
    return new ParallelRows(sources, targets);
  }

  /** Some of the rows, from 0. */
  ParallelRows part(int start, int end) {
    return new ParallelRows(source.subList(start, end), target.subList(start, end));
  }

  int size() {
    return source.size();
  }
}
