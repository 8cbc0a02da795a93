package org.p5glossary.ingest.extract.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.p5glossary.ingest.extract.docx.Section.NoteCounting;

/** The notes of one kind and their counting. Not thread-safe. */
final class Notes {

  private final Map<String, List<Node>> texts = new HashMap<>();
  private final Set<String> warnings = new TreeSet<>();
  private final Set<String> placed = new HashSet<>();
  private final String format;
  private int next;

  /**
   * Notes without text yet.
   *
   * @param counting how they are counted
   * @param usualFormat the format where {@code counting} says none
   */
  Notes(NoteCounting counting, String usualFormat) {
    this.format = counting.format() == null ? usualFormat : counting.format();
    this.next = counting.start() == null ? 1 : counting.start();
  }

  /** Reads the part "footnotes" or "endnotes". */
  void read(XmlCursor xml) throws IOException {
    xml.forEachChild(
        name -> {
          String type = xml.attribute("type");
          if (type.isEmpty() || type.equals("normal")) {
            String id = xml.attribute("id");
            ContentReader reader = new ContentReader(xml);
            texts.put(id, reader.nodes());
            warnings.addAll(reader.warnings());
          }
        });
  }

  /** The mark of the next reference; notes with a mark of their own are not counted. */
  String mark(String ownMark) {
    return ownMark.isEmpty() ? NumberFormat.print(format, next++) : ownMark;
  }

  /** The text of a note, the first time that it is asked for; empty later or if there is none. */
  List<Node> place(String id) {
    return placed.add(id) ? texts.getOrDefault(id, List.of()) : List.of();
  }

  /** Whether a note has a text. */
  boolean has(String id) {
    return texts.containsKey(id);
  }

  /** What was found that cannot be shown, in words. */
  List<String> warnings() {
    return new ArrayList<>(warnings);
  }
}
