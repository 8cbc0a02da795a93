package org.p5glossary.ingest.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.language.Language;

/**
 * A demonstration paper as it was written, in one language: the gold standard for what is read from
 * its DOCX and PDF files and for sentence alignment. The format is described in {@code
 * ingest/samples/README.md}. Immutable.
 *
 * @param header the header lines by key, in the order of the file
 * @param units the units in printed order; a footnote stands after the unit that carries its mark
 */
record PaperSource(Map<String, String> header, List<Unit> units) {

  /** The papers, by the names of their folders. */
  static final List<String> PAPERS = List.of("wp9101", "wp9102", "wp9103", "wp9104");

  /** What a unit is; the codes of the source in capitals. */
  enum UnitType {
    HEADING,
    PARA,
    ITEM,
    QUOTE,
    FOOTNOTE,
    TABLEROW
  }

  /**
   * One printed block.
   *
   * @param type what it is
   * @param id the same in all languages for the same unit, unique in the paper
   * @param label the label as printed in this language, empty if there is none
   * @param level depth of the indent, 0 to 2
   * @param sentences at least one
   */
  record Unit(UnitType type, String id, String label, int level, List<Sentence> sentences) {

    Unit {
      Objects.requireNonNull(type, "type");
      if (sentences.isEmpty() || level < 0 || level > 2) {
        throw new IllegalArgumentException(
            "unit " + id + " needs a sentence and a level 0 to 2, but has level " + level);
      }
      sentences = List.copyOf(sentences);
    }

    /** The cells of a table row; for other types the whole sentence. */
    List<String> cells() {
      return Arrays.stream(sentences.get(0).text().split("\\|", -1)).map(String::strip).toList();
    }
  }

  /**
   * One sentence, without its footnote marks.
   *
   * @param keys which sentences of the unit it is, ascending; several if it says several in one
   * @param text what is printed, without the marks
   * @param marks the marks, with offsets in {@code text}, in order
   */
  record Sentence(List<Integer> keys, String text, List<NoteMark> marks) {

    Sentence {
      keys = List.copyOf(keys);
      marks = List.copyOf(marks);
    }

    int firstKey() {
      return keys.get(0);
    }

    int lastKey() {
      return keys.get(keys.size() - 1);
    }
  }

  PaperSource {
    units = List.copyOf(units);
  }

  /** Where a paper's source lies, from the folder of the module, in which tests run. */
  static Path file(String paper, Language language) {
    return Path.of("samples", paper, language.tag() + ".paper");
  }

  /**
   * Reads one source.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it does not follow the format; names file, line and rule
   */
  static PaperSource read(Path file) throws IOException {
    return PaperSourceReader.read(file);
  }

  /**
   * The sentence beads of two languages of one paper, in order. Offsets count in {@link
   * #sentences()} of each. A sentence that the other language leaves out is a one-sided bead of its
   * own; so is each sentence of a unit that the other language lacks.
   *
   * @throws IllegalArgumentException if the units that both have stand in different orders
   */
  static List<Bead> goldBeads(PaperSource a, PaperSource b) {
    return GoldPaperBeads.between(a, b);
  }

  /** The language of this version. */
  Language language() {
    return Language.of(value("language"));
  }

  /** The language in which the paper was authored. */
  Language original() {
    return Language.of(value("original"));
  }

  /** The submitting States as printed, in the order of this language. */
  List<String> submitters() {
    return Arrays.stream(value("submitters").split(";", -1)).map(String::strip).toList();
  }

  /**
   * The value of a header line.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  String value(String key) {
    String value = header.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no header key " + key + "; there are " + header.keySet());
    }
    return value;
  }

  /** All sentences of all units, in printed order. */
  List<Sentence> sentences() {
    return units.stream().flatMap(unit -> unit.sentences().stream()).toList();
  }
}
