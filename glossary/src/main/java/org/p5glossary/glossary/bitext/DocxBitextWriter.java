package org.p5glossary.glossary.bitext;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.p5glossary.corpus.language.Language;

/** A Word document (ISO 29500) with a table of two columns, a row for each pair. */
final class DocxBitextWriter implements BitextWriter {

  /** Width of a column in twentieths of a point: half of A4 between margins of 2 cm. */
  private static final int COLUMN = 4820;

  private final DocxTable table;
  private final Language source;
  private final Language target;

  DocxBitextWriter(OutputStream out, Language source, Language target) throws IOException {
    this.source = source;
    this.target = target;
    table = new DocxTable(out, List.of(COLUMN, COLUMN));
  }

  @Override
  public void write(AlignedUnit unit) throws IOException {
    table.row(
        List.of(
            cell(source, unit.source(), unit.sourceLabels()),
            cell(target, unit.target(), unit.targetLabels())));
  }

  private static DocxTable.Cell cell(Language language, List<String> texts, List<String> labels) {
    String label = labels.isEmpty() ? "" : labels.get(0);
    String gap = DocxTable.isSpaceless(language) ? "" : " ";
    return new DocxTable.Cell(
        language, (label.isEmpty() ? "" : label + " ") + String.join(gap, texts));
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
