package org.p5glossary.server.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.p5glossary.glossary.bitext.AlignedUnit;
import org.p5glossary.glossary.bitext.BitextFormat;
import org.p5glossary.glossary.bitext.BitextWriter;
import org.p5glossary.ingest.check.CheckReport;
import org.p5glossary.ingest.check.Draft;
import org.p5glossary.ingest.check.Finding;
import org.p5glossary.ingest.check.Place;
import org.p5glossary.ingest.check.docx.DocxComment;
import org.p5glossary.ingest.check.docx.DocxComments;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.web.message.Wording;

/** The Word documents that a check gives: the draft with comments, and both texts side by side. */
public final class CommentedDraft {

  private CommentedDraft() {}

  /**
   * Writes the draft back with a comment at every finding.
   *
   * @param docx the draft's own bytes
   * @param text the draft as it was read
   */
  public static void write(
      byte[] docx, VersionText text, CheckReport report, Wording wording, OutputStream out)
      throws IOException {
    List<DocxComment> comments = new ArrayList<>();
    for (Finding finding : report.findings()) {
      Place place = finding.place();
      boolean inDraft = finding.target().isPresent() || report.target().isEmpty();
      String words =
          wording.text("check.severity." + finding.severity().code())
              + " · "
              + wording.text("check.kind." + finding.kind().code())
              + "\n"
              + TextReport.says(FindingRows.row(finding, report), wording);
      comments.add(
          new DocxComment(
              inDraft ? place.text() : "", inDraft ? occurrence(text, place) : 0, words));
    }
    DocxComments.write(docx, comments, wording.text("site.name"), out);
  }

  /** How many sentences before it have the same words. */
  private static int occurrence(VersionText text, Place place) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < place.sentence(); i++) {
      seen.merge(text.sentences().get(i).text(), 1, Integer::sum);
    }
    return seen.getOrDefault(place.text(), 0);
  }

  /** Writes both texts in two columns, a row for each pair of sentences. */
  public static void bilingual(Draft draft, String program, OutputStream out) throws IOException {
    try (BitextWriter writer =
        BitextWriter.of(
            BitextFormat.DOCX,
            out,
            draft.source().language(),
            draft.target().language(),
            program)) {
      for (var bead : draft.sentences().beads()) {
        List<String> source = texts(draft.source(), bead.sourceStart(), bead.sourceEnd());
        List<String> target = texts(draft.target(), bead.targetStart(), bead.targetEnd());
        writer.write(
            new AlignedUnit(
                source,
                target,
                labels(draft.source(), bead.sourceStart(), bead.sourceEnd()),
                labels(draft.target(), bead.targetStart(), bead.targetEnd()),
                bead.probability()));
      }
    }
  }

  private static List<String> texts(VersionText text, int from, int to) {
    return text.sentences().subList(from, to).stream().map(VersionText.Sentence::text).toList();
  }

  /** The label of a block stands before its first sentence. */
  private static List<String> labels(VersionText text, int from, int to) {
    List<String> labels = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int block = text.sentences().get(i).block();
      boolean first = i == 0 || text.sentences().get(i - 1).block() != block;
      labels.add(first ? text.blocks().get(block).label().printed() : "");
    }
    return labels;
  }
}
