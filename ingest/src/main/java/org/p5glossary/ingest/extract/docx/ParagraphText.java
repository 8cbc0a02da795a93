package org.p5glossary.ingest.extract.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.ingest.extract.docx.ListCounter.CountedLabel;
import org.p5glossary.ingest.extract.docx.Node.Piece;
import org.p5glossary.ingest.extract.text.TextAssembler;
import org.p5glossary.ingest.structure.LabelParser;
import org.p5glossary.ingest.structure.ParsedLabel;
import org.p5glossary.ingest.structure.RawBlock;
import org.p5glossary.ingest.structure.RawBlock.Adjustment;
import org.p5glossary.ingest.structure.RawBlock.Look;
import org.p5glossary.ingest.structure.RawBlock.Region;

/** The text of one paragraph and what it looks like. One instance a paragraph. */
final class ParagraphText {

  private static final double TWIPS_PER_POINT = 20;

  /** A typed label ends at its tab: "1.→Text", "→(a)→Text". */
  private static final Pattern LABEL_AND_TAB =
      Pattern.compile("\\A\\s*([^\\t\\n]{1,12})\\t(?=.*\\S)", Pattern.DOTALL);

  /** Marks of notes to tables are raised letters: italic, where they are not the first thing. */
  private static final Pattern LETTER_MARK = Pattern.compile("[a-z*†‡](?:,\\s*[a-z*†‡])*");

  private static final Pattern STAR_MARK = Pattern.compile("[*†‡]{1,4}");

  private final StyleSheet styles;
  private final ParagraphLook own;
  private final Function<Piece.NoteReference, String> marks;
  private final TextAssembler text = new TextAssembler();
  private final StringBuilder raw = new StringBuilder();
  private final List<PlacedMark> references = new ArrayList<>();
  private final Map<Double, Integer> sizes = new TreeMap<>();
  private String tableNote = "";
  private boolean bold = true;
  private boolean italic = true;

  /**
   * A note's mark as printed.
   *
   * @param reference what it refers to
   * @param mark as printed
   */
  record PlacedMark(Piece.NoteReference reference, String mark) {}

  /**
   * @param own the paragraph's own properties
   * @param marks gives the printed mark of a reference, and counts it
   */
  ParagraphText(StyleSheet styles, ParagraphLook own, Function<Piece.NoteReference, String> marks) {
    this.styles = styles;
    this.own = own;
    this.marks = marks;
  }

  void read(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text run) {
        readRun(run);
      } else if (piece instanceof Piece.NoteReference reference) {
        String mark = marks.apply(reference);
        text.mark(mark);
        references.add(new PlacedMark(reference, mark));
      }
    }
  }

  private void readRun(Piece.Text run) {
    RunLook look = styles.run(run.look(), own);
    if (look.isHidden()) {
      return;
    }
    String stripped = run.text().strip();
    boolean opens = text.isBlank() && LETTER_MARK.matcher(stripped).matches();
    if (look.isRaised() && (opens || isNoteMark(stripped, look))) {
      if (text.isBlank()) {
        tableNote = stripped;
      }
      text.mark(stripped);
      return;
    }
    text.append(run.text());
    raw.append(run.text());
    if (!stripped.isEmpty()) {
      int length = stripped.length();
      sizes.merge(look.size() == null ? 0.0 : look.size(), length, Integer::sum);
      bold &= look.isBold();
      italic &= look.isItalic();
    }
  }

  private static boolean isNoteMark(String stripped, RunLook look) {
    return STAR_MARK.matcher(stripped).matches()
        || (look.isItalic() && LETTER_MARK.matcher(stripped).matches());
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether a raised mark opens the paragraph: it is a note to a table. */
  boolean isTableNote() {
    return !tableNote.isEmpty() && !text.isBlank();
  }

  List<PlacedMark> references() {
    return references;
  }

  /** The text alone. */
  String plain() {
    return text.text();
  }

  /** The block of a paragraph. */
  RawBlock block(ParagraphLook full, Optional<CountedLabel> counted, Region region) {
    String printed = counted.map(CountedLabel::printed).orElse("");
    Integer indent = counted.map(CountedLabel::indent).orElse(null);
    Look look = look(full, own.indent() == null ? indent : null);
    if (!tableNote.isEmpty() && region == Region.BODY) {
      return new RawBlock(text.text(), tableNote, List.of(), text.marks(), Region.FOOTNOTE, look);
    }
    if (printed.isEmpty() && (region == Region.BODY || region == Region.FOOTNOTE)) {
      Optional<RawBlock> labelled = typedLabel(region, look);
      if (labelled.isPresent()) {
        return labelled.get();
      }
    }
    return new RawBlock(text.text(), printed, List.of(), text.marks(), region, look);
  }

  /** The first block of a note: its mark is its label and does not stand in its text. */
  RawBlock note(ParagraphLook full, String mark) {
    String whole = text.text();
    int cut = whole.startsWith(mark + " ") || whole.startsWith(mark + "\u00A0") ? mark.length() : 0;
    while (cut > 0 && cut < whole.length() && isBlank(whole.charAt(cut))) {
      cut++;
    }
    return new RawBlock(
        whole.substring(cut),
        mark,
        List.of(),
        shifted(text.marks(), cut).stream().filter(m -> m.offset() > 0).toList(),
        Region.FOOTNOTE,
        look(full, null));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0';
  }

  /** A label that is typed before a tab is surely one, if it has a label's form. */
  private Optional<RawBlock> typedLabel(Region region, Look look) {
    Matcher matcher = LABEL_AND_TAB.matcher(raw);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String candidate = new TextAssembler().append(matcher.group(1)).text();
    String whole = text.text();
    Optional<ParsedLabel> label = LabelParser.parse(candidate + " ");
    if (candidate.isEmpty()
        || label.isEmpty()
        || !label.get().printed().equals(candidate)
        || !whole.startsWith(candidate + " ")) {
      return Optional.empty();
    }
    int cut = candidate.length() + 1;
    return Optional.of(
        new RawBlock(
            whole.substring(cut), candidate, List.of(), shifted(text.marks(), cut), region, look));
  }

  private static List<NoteMark> shifted(List<NoteMark> marks, int cut) {
    return marks.stream()
        .map(mark -> new NoteMark(mark.mark(), Math.max(0, mark.offset() - cut)))
        .toList();
  }

  private Look look(ParagraphLook full, Integer listIndent) {
    double size =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0.0);
    Integer indent = listIndent != null ? listIndent : full.indent();
    int outline = full.outlineLevel() == null ? 9 : full.outlineLevel();
    return new Look(
        size,
        bold && !sizes.isEmpty(),
        italic && !sizes.isEmpty(),
        adjustment(full),
        indent == null ? 0 : indent / TWIPS_PER_POINT,
        outline >= 0 && outline < 9 ? outline + 1 : 0);
  }

  private static Adjustment adjustment(ParagraphLook full) {
    String value = full.adjustment() == null ? "start" : full.adjustment();
    return switch (value) {
      case "center" -> Adjustment.CENTRE;
      case "right", "end" -> Adjustment.END;
      default -> Adjustment.START;
    };
  }
}
