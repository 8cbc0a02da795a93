package org.p5glossary.ingest.extract.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.ingest.extract.docx.DocxFixture.body;
import static org.p5glossary.ingest.extract.docx.DocxFixture.p;
import static org.p5glossary.ingest.extract.docx.DocxFixture.r;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.ingest.extract.Extraction;
import org.p5glossary.ingest.extract.ExtractionLimits;

class DocxExtractorTest {

  private static final String STYLES =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:rPrDefault></w:docDefaults>"
          + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"/>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Big\"><w:basedOn w:val=\"Normal\"/>"
          + "<w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Bold\"><w:basedOn w:val=\"Normal\"/>"
          + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"24\"/></w:rPr></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"BoldChild\"><w:basedOn w:val=\"Bold\"/></w:style>";

  @TempDir Path folder;

  private Rendition read(DocxFixture fixture) throws IOException {
    Extraction extraction =
        new DocxExtractor().extract(fixture.in(folder), ExtractionLimits.DEFAULT);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).rendition();
  }

  private List<String> texts(String xml) throws IOException {
    return read(body(xml)).blocks().stream().map(Block::text).toList();
  }

  @Test
  void typesBlocksByTheirInheritedStyles() throws IOException {
    Rendition rendition =
        read(
            body(p("Big", "A paper on transparency")
                    + p("Working paper submitted by Utopia")
                    + p("BoldChild", "Introduction")
                    + p("1. The States agree on what follows, in full.")
                    + p("2. They agree on nothing else for the time being."))
                .part("styles", "styles", STYLES));
    assertThat(rendition.blocks())
        .extracting(Block::type)
        .containsExactly(
            BlockType.TITLE, BlockType.BYLINE, BlockType.HEADING, BlockType.PARA, BlockType.PARA);
    assertThat(rendition.blocks().get(3).label().printed()).isEqualTo("1.");
    assertThat(rendition.pageCount()).isZero();
    assertThat(rendition.warnings()).isEmpty();
  }

  @Test
  void readsTypedLabelsBeforeTabs() throws IOException {
    Block block =
        read(body("<w:p><w:r><w:tab/><w:t>(a)</w:t><w:tab/><w:t>To inform;</w:t></w:r></w:p>"))
            .blocks()
            .get(0);
    assertThat(block.label().printed()).isEqualTo("(a)");
    assertThat(block.text()).isEqualTo("To inform;");
  }

  @Test
  void putsNotesAfterTheBlockThatCarriesTheirMark() throws IOException {
    String reference = "<w:r><w:footnoteReference w:id=\"7\"/></w:r>";
    String endnote = "<w:r><w:endnoteReference w:id=\"3\"/></w:r>";
    String custom =
        "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"8\"/><w:t>*</w:t></w:r>";
    Rendition rendition =
        read(
            body("<w:p>"
                    + r("One")
                    + custom
                    + r(" two")
                    + reference
                    + r(".")
                    + "</w:p>"
                    + "<w:p>"
                    + r("Three.")
                    + endnote
                    + "</w:p>")
                .part(
                    "footnotes",
                    "footnotes",
                    "<w:footnote w:type=\"separator\" w:id=\"0\">"
                        + p("____")
                        + "</w:footnote>"
                        + "<w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r>"
                        + r(" See below.")
                        + "</w:p>"
                        + p("Second part of it.")
                        + "</w:footnote>"
                        + "<w:footnote w:id=\"8\"><w:p>"
                        + r("* Reissued.")
                        + "</w:p></w:footnote>")
                .part(
                    "endnotes",
                    "endnotes",
                    "<w:endnote w:id=\"3\">" + p("At the end.") + "</w:endnote>"));
    assertThat(rendition.blocks())
        .extracting(block -> block.label().printed() + "|" + block.text())
        .containsExactly(
            "|One two.",
            "*|Reissued.",
            "1|See below.",
            "|Second part of it.",
            "|Three.",
            "i|At the end.");
    assertThat(rendition.blocks().get(0).noteMarks())
        .containsExactly(new NoteMark("*", 3), new NoteMark("1", 7));
    assertThat(rendition.blocks().get(2).type()).isEqualTo(BlockType.FOOTNOTE);
    assertThat(rendition.blocks().get(3).inFootnote()).isTrue();
  }

  @Test
  void saysThatANoteHasNoText() throws IOException {
    Rendition rendition =
        read(body("<w:p>" + r("One.") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r></w:p>"));
    assertThat(rendition.warnings()).singleElement().asString().contains("1 footnote(s)");
  }

  @Test
  void takesTrackedChangesAsAccepted() throws IOException {
    assertThat(
            texts(
                "<w:p>"
                    + r("Kept ")
                    + "<w:del><w:r><w:delText>gone </w:delText></w:r></w:del>"
                    + "<w:ins>"
                    + r("added ")
                    + "</w:ins>"
                    + "<w:moveFrom>"
                    + r("moved away ")
                    + "</w:moveFrom>"
                    + "<w:moveTo>"
                    + r("moved here.")
                    + "</w:moveTo></w:p>"
                    + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                    + r("First half, ")
                    + "</w:p>"
                    + "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"9\"/></w:numPr></w:pPr>"
                    + "</w:pPrChange></w:pPr>"
                    + r("second half.")
                    + "</w:p>"))
        .containsExactly("Kept added moved here.", "First half, second half.");
  }

  @Test
  void leavesOutFieldCodesFallbacksAndHiddenText() throws IOException {
    assertThat(
            texts(
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + r("Linked")
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
                    + "<w:r><w:t xml:space=\"preserve\"> non</w:t><w:noBreakHyphen/><w:t>nu\u00ADclear</w:t>"
                    + "<w:softHyphen/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r></w:p>"
                    + "<w:p>"
                    + r("With a box.")
                    + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                    + "<wps:txbx><w:txbxContent>"
                    + p("In the box.")
                    + "</w:txbxContent></wps:txbx>"
                    + "</mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                    + p("In the box.")
                    + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
        .containsExactly("Linked non-nuclear≥", "With a box.", "In the box.");
  }

  @Test
  void keepsTablesAsRowsAndFramesAsParagraphs() throws IOException {
    String cell = "<w:tc>%s</w:tc>";
    Rendition rendition =
        read(
            body(
                p("Some text before the table, to be sure of it.")
                    + "<w:tbl><w:tr>"
                    + cell.formatted(p("A") + p("B"))
                    + cell.formatted(p("1"))
                    + "</w:tr><w:tr>"
                    + cell.formatted(p("C"))
                    + cell.formatted("<w:p/>")
                    + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>"
                    + cell.formatted(p("X"))
                    + "</w:tr></w:tbl>"
                    + "<w:tbl><w:tr>"
                    + cell.formatted(p("A frame around a paragraph."))
                    + "</w:tr></w:tbl>"));
    assertThat(rendition.blocks())
        .extracting(block -> block.type() + " " + block.text())
        .containsExactly(
            "PARA Some text before the table, to be sure of it.",
            "TABLE A B\t1",
            "TABLE C",
            "PARA A frame around a paragraph.");
  }

  @Test
  void readsTheMastheadFromTheFirstPagesHead() throws IOException {
    DocxFixture fixture =
        body(p("The text proper is short, but it is a sentence.")
                + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"r1\"/>"
                + "<w:headerReference w:type=\"default\" r:id=\"r2\"/>"
                + "<w:footerReference w:type=\"first\" r:id=\"r3\"/><w:titlePg/></w:sectPr>")
            .part(
                "header",
                "hdr",
                p("United Nations") + p("A/CONF.9000/1") + p("Distr.: General") + p("7 April 2026"))
            .part("header", "hdr", p("A/CONF.9000/1"))
            .part("footer", "ftr", p("26-90001 (E)"));
    Rendition rendition = read(fixture);
    assertThat(rendition.blocks())
        .extracting(block -> block.type() + " " + block.text())
        .containsExactly(
            "MASTHEAD United Nations",
            "MASTHEAD Distr.: General",
            "MASTHEAD 7 April 2026",
            "PARA The text proper is short, but it is a sentence.");
    assertThat(rendition.furniture())
        .extracting(Furniture::text)
        .containsExactly("A/CONF.9000/1", "26-90001 (E)");
  }

  @Test
  void normalisesTextAndKeepsArabicInOrder() throws IOException {
    assertThat(texts(p("cafe\u0301 \uFB01n") + p("\uFEDF\uFEFC \u202Bأولا\u202C")))
        .containsExactly("café fin", "للا أولا");
  }

  @Test
  void warnsAboutADocumentWithoutText() throws IOException {
    Rendition rendition = read(body("<w:p/>"));
    assertThat(rendition.readable()).isFalse();
    assertThat(rendition.warnings()).singleElement().asString().contains("no text");
  }

  @Test
  void numbersListsAsPrinted() throws IOException {
    Rendition rendition =
        read(
            body(DocxFixture.item(1, 0, "First thing to say.")
                    + DocxFixture.item(1, 1, "below it;")
                    + DocxFixture.item(1, 1, "beside it;")
                    + DocxFixture.item(1, 0, "Second thing to say.")
                    + p("Listed", "From a style, third thing."))
                .part(
                    "styles",
                    "styles",
                    STYLES
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Listed\"><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                .part(
                    "numbering",
                    "numbering",
                    "<w:abstractNum w:abstractNumId=\"5\">"
                        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                        + "<w:pStyle w:val=\"Listed\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/>"
                        + "<w:lvlText w:val=\"(%2)\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"));
    assertThat(rendition.blocks())
        .extracting(block -> block.label().printed())
        .containsExactly("1.", "(a)", "(b)", "2.", "3.");
  }
}
