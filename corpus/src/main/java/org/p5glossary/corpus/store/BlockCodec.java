package org.p5glossary.corpus.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.BlockLine;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.PageBox;
import org.p5glossary.corpus.document.TextRange;

/**
 * Writes ranges as "0:12 13:40", lines as "0:12@1,72.00,100.50,400.00,12.00 …" and marks as "34@1
 * 70@*", for columns that are only ever read whole.
 */
final class BlockCodec {

  private BlockCodec() {}

  static String ranges(List<TextRange> ranges) {
    return ranges.stream().map(BlockCodec::range).collect(Collectors.joining(" "));
  }

  static List<TextRange> ranges(String written) {
    return parts(written).stream().map(BlockCodec::range).toList();
  }

  static String lines(List<BlockLine> lines) {
    return lines.stream()
        .map(
            line -> {
              PageBox box = line.box();
              return String.format(
                  Locale.ROOT,
                  "%s@%d,%.2f,%.2f,%.2f,%.2f",
                  range(line.range()),
                  box.page(),
                  box.x(),
                  box.y(),
                  box.width(),
                  box.height());
            })
        .collect(Collectors.joining(" "));
  }

  static List<BlockLine> lines(String written) {
    List<BlockLine> lines = new ArrayList<>();
    for (String part : parts(written)) {
      int at = part.indexOf('@');
      List<String> numbers = List.of(part.substring(at + 1).split(",", -1));
      lines.add(
          new BlockLine(
              range(part.substring(0, at)),
              new PageBox(
                  Integer.parseInt(numbers.get(0)),
                  Double.parseDouble(numbers.get(1)),
                  Double.parseDouble(numbers.get(2)),
                  Double.parseDouble(numbers.get(3)),
                  Double.parseDouble(numbers.get(4)))));
    }
    return lines;
  }

  static String marks(List<NoteMark> marks) {
    return marks.stream()
        .map(mark -> mark.offset() + "@" + mark.mark())
        .collect(Collectors.joining(" "));
  }

  static List<NoteMark> marks(String written) {
    return parts(written).stream()
        .map(
            part -> {
              int at = part.indexOf('@');
              return new NoteMark(part.substring(at + 1), Integer.parseInt(part.substring(0, at)));
            })
        .toList();
  }

  private static String range(TextRange range) {
    return range.start() + ":" + range.end();
  }

  private static TextRange range(String written) {
    int colon = written.indexOf(':');
    return new TextRange(
        Integer.parseInt(written.substring(0, colon)),
        Integer.parseInt(written.substring(colon + 1)));
  }

  private static List<String> parts(String written) {
    return written.isEmpty() ? List.of() : List.of(written.split(" ", -1));
  }
}
