package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.Furniture;

/** Takes out the head rows that a table over several pages repeats on each. */
final class RepeatedHeads {

  private final List<TableFinder.Stretch> stretches;

  RepeatedHeads(List<TableFinder.Stretch> stretches) {
    this.stretches = stretches;
  }

  /** The stretches without repeated heads, which are added to {@code found}. */
  List<TableFinder.Stretch> without(List<Furniture> found) {
    List<TableFinder.Stretch> result = new ArrayList<>();
    List<String> head = List.of();
    for (TableFinder.Stretch stretch : stretches) {
      if (!stretch.isTable()) {
        head = List.of();
        result.add(stretch);
        continue;
      }
      List<String> rows = stretch.rows().stream().map(RepeatedHeads::text).toList();
      int repeated = 0;
      while (repeated < Math.min(head.size(), rows.size() - 1)
          && head.get(repeated).equals(rows.get(repeated))) {
        int page = stretch.rows().get(repeated).get(0).get(0).page();
        found.add(new Furniture(page, rows.get(repeated)));
        repeated++;
      }
      result.add(repeated == 0 ? stretch : stretch.withoutRows(repeated));
      head = repeated == 0 ? rows : head;
    }
    return result;
  }

  private static String text(List<List<Line>> cells) {
    return cells.stream()
        .map(cell -> cell.stream().map(Line::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\t"));
  }
}
