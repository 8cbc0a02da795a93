package org.p5glossary.corpus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockLine;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.PageBox;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;

class PaperStoreTest {

  private static final DocumentSymbol SYMBOL = new DocumentSymbol("NPT/CONF.2026/WP.9001");
  private static final VersionId CHINESE =
      new VersionId(PaperId.ofSymbol(SYMBOL.text()), Language.CHINESE);

  @TempDir private Path folder;
  private Database database;
  private PaperStore papers;
  private RenditionFiling filing;
  private ProcessingJournal journal;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("corpus.db"), List.of(CorpusSchema.MIGRATIONS));
    papers = new PaperStore(database);
    filing = new RenditionFiling(database);
    journal = new ProcessingJournal(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Rendition rendition(String bytes, FileFormat format, String text) {
    Block block =
        new Block(
            BlockType.PARA,
            new Label("1.", 0),
            text,
            List.of(new BlockLine(new TextRange(0, text.length()), new PageBox(1, 72, 90.5, 3, 4))),
            List.of(new NoteMark("1", text.length())),
            List.of(new TextRange(0, text.length())),
            false);
    return new Rendition(
        ContentHash.of(bytes), format, "test-1", 1, List.of(block), List.of(), List.of("a", "b"));
  }

  private static DocumentMetadata metadata(String title) {
    return new DocumentMetadata(
        Optional.of(SYMBOL),
        Optional.of(Language.ENGLISH),
        Optional.of(new DocumentDate(LocalDate.of(2026, 4, 1), "masthead")),
        title,
        "",
        List.of("中国", "Россия"),
        "",
        "",
        "",
        "");
  }

  @Test
  void whatIsFiledIsReadBackWhole() {
    Rendition pdf = rendition("pdf", FileFormat.PDF, "核武器国家 \uD840\uDC00");
    filing.file(CHINESE, "symbol", metadata("题"), "a.pdf", pdf);

    Paper paper = papers.paper(CHINESE.paper()).orElseThrow();
    Version version = paper.in(Language.CHINESE).orElseThrow();
    assertThat(version.metadata()).isEqualTo(metadata("题"));
    assertThat(version.imageRendition()).contains(pdf.hash());
    assertThat(version.renditions().get(0).warnings()).containsExactly("a", "b");
    assertThat(papers.blocks(CHINESE)).isEqualTo(pdf.blocks());
    assertThat(journal.pending()).containsExactly(CHINESE.paper());
  }

  @Test
  void theTextComesFromTheBetterFileAndThePagesFromThePdfInWhateverOrderTheyCome() {
    Rendition pdf = rendition("pdf", FileFormat.PDF, "一");
    Rendition docx = rendition("docx", FileFormat.DOCX, "二");
    filing.file(CHINESE, "symbol", metadata("d"), "a.docx", docx);
    filing.file(CHINESE, "symbol", metadata("p"), "a.pdf", pdf);

    Version version = papers.paper(CHINESE.paper()).orElseThrow().versions().get(0);
    assertThat(version.textRendition()).isEqualTo(docx.hash());
    assertThat(version.imageRendition()).contains(pdf.hash());
    assertThat(version.metadata().title()).isEqualTo("d");
    assertThat(version.renditions()).hasSize(2);
  }

  @Test
  void aFileThatAddsNothingToTheTextLeavesThePaperProcessed() {
    filing.file(CHINESE, "symbol", metadata("d"), "a.docx", rendition("x", FileFormat.DOCX, "二"));
    journal.markProcessed(CHINESE.paper());
    filing.file(CHINESE, "symbol", metadata("p"), "a.pdf", rendition("y", FileFormat.PDF, "一"));

    assertThat(journal.pending()).isEmpty();
  }

  @Test
  void takingTheLastFileOutTakesThePaperOutAndIsToldToTheIndex() {
    Rendition pdf = rendition("pdf", FileFormat.PDF, "一");
    filing.file(CHINESE, "symbol", metadata("p"), "a.pdf", pdf);
    long before = journal.markProcessed(CHINESE.paper());
    filing.remove(pdf.hash());

    assertThat(papers.papers()).isEmpty();
    assertThat(journal.changedAfter(before)).containsExactly(CHINESE.paper());
  }

  @Test
  void aFileMovesToAnotherPaper() {
    VersionId unnamed = new VersionId(PaperId.ofText(ContentHash.of("t")), Language.CHINESE);
    Rendition text = rendition("t", FileFormat.TXT, "一");
    filing.file(unnamed, "no symbol", DocumentMetadata.NONE, "t.txt", text);
    filing.file(CHINESE, "symbol", metadata("p"), "a.pdf", rendition("p", FileFormat.PDF, "一"));
    filing.move(text.hash(), CHINESE, "same text");

    assertThat(papers.papers()).hasSize(1);
    assertThat(papers.owner(text.hash())).contains(CHINESE);
  }
}
