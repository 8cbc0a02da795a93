package org.p5glossary.edition.print;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.language.TextDirection;
import org.p5glossary.edition.Book;
import org.p5glossary.edition.BookParagraph;
import org.p5glossary.edition.BookParagraph.Style;
import org.xml.sax.SAXException;

/** Sets a book as PDF (A4), with Apache FOP; every font is embedded. */
public final class PdfPrinter {

  private static final String MIME = "application/pdf";
  private static final String SCHEME = "p5font";

  private static final Map<Style, String[]> LOOKS =
      Map.of(
          Style.TITLE, look("22pt", "70mm", "0mm"),
          Style.FACT, look("9pt", "2mm", "0mm"),
          Style.HEADING, look("16pt", "0mm", "0mm"),
          Style.ENTRY, look("11pt", "4mm", "0mm", "keep-with-next.within-page", "always"),
          Style.TERM, look("10pt", "1mm", "6mm"),
          Style.AVOIDED_TERM, look("10pt", "1mm", "6mm"),
          Style.DETAIL, look("8.5pt", "0.5mm", "12mm"),
          Style.CHANGE, look("9pt", "0.5mm", "6mm"),
          Style.INDEX_LETTER, look("12pt", "3mm", "0mm", "keep-with-next.within-page", "always"),
          Style.INDEX_LINE, look("9pt", "0.3mm", "6mm"));

  private final PrintFonts fonts = new PrintFonts();

  private static String[] look(String size, String before, String indent, String... more) {
    String[] common = {
      "font-size", size, "space-before", before, "start-indent", indent, "line-height", "1.5"
    };
    String[] all = Arrays.copyOf(common, common.length + more.length);
    System.arraycopy(more, 0, all, common.length, more.length);
    return all;
  }

  /**
   * Sets a book.
   *
   * @throws IOException if it cannot be written
   */
  public PrintReport print(Book book, OutputStream target) throws IOException {
    try (OutputStream out = new BufferedOutputStream(target)) {
      FopFactory factory =
          new FopConfParser(
                  new ByteArrayInputStream(configuration().getBytes(StandardCharsets.UTF_8)),
                  URI.create(SCHEME + ":/"),
                  new OwnFonts())
              .getFopFactoryBuilder()
              .build();
      FOUserAgent agent = factory.newFOUserAgent();
      // Without a listener FOP tells of every page in its log; what matters is in the report.
      agent.getEventBroadcaster().addEventListener(event -> {});
      agent.setTitle(book.title());
      agent.setProducer("P5 Glossary, Apache FOP");
      agent.setCreationDate(Date.from(book.frozen()));
      Fop fop = factory.newFop(MIME, agent, out);
      FoWriter fo = new FoWriter(fop.getDefaultHandler());
      write(book, fo);
      return new PrintReport(fop.getResults().getPageCount(), fonts.missing());
    } catch (SAXException e) {
      throw new IOException("the book cannot be set: " + e.getMessage(), e);
    }
  }

  private String configuration() {
    StringBuilder list = new StringBuilder();
    for (PrintFont font : fonts.all()) {
      list.append("<font embed-url=\"").append(SCHEME).append(":/").append(font.name());
      list.append("\"><font-triplet name=\"").append(font.name());
      list.append("\" style=\"normal\" weight=\"normal\"/></font>");
    }
    return "<fop version=\"1.0\"><renderers><renderer mime=\""
        + MIME
        + "\"><fonts>"
        + list
        + "</fonts></renderer></renderers></fop>";
  }

  /** Gives FOP the program's own fonts, and nothing else of the machine or the network. */
  private final class OwnFonts implements ResourceResolver {

    @Override
    public Resource getResource(URI uri) throws IOException {
      String name = String.valueOf(uri.getPath()).replace("/", "");
      PrintFont font =
          fonts.all().stream()
              .filter(one -> one.name().equals(name))
              .findFirst()
              .orElseThrow(() -> new IOException("only the program's fonts are read, not " + uri));
      return new Resource(new ByteArrayInputStream(font.trueType()));
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
      throw new IOException("nothing is written beside the book, not " + uri);
    }
  }

  private void write(Book book, FoWriter fo) throws SAXException {
    fo.begin();
    fo.start("root", "font-family", "noto-sans-latin", "xml:lang", book.language().tag());
    fo.start("layout-master-set");
    fo.start(
        "simple-page-master",
        "master-name",
        "page",
        "page-width",
        "210mm",
        "page-height",
        "297mm",
        "margin",
        "18mm 20mm 12mm 20mm");
    fo.start("region-body", "margin-bottom", "14mm").end();
    fo.start("region-after", "extent", "8mm").end();
    fo.end().end();
    fo.start("page-sequence", "master-reference", "page", "writing-mode", mode(book.language()));
    fo.start("static-content", "flow-name", "xsl-region-after");
    fo.start("block", "font-size", "8pt", "text-align", "center");
    runs(fo, book.language(), book.footer() + " · ");
    fo.start("page-number").end();
    fo.end().end();
    fo.start("flow", "flow-name", "xsl-region-body");
    for (BookParagraph paragraph : book.paragraphs()) {
      write(book, paragraph, fo);
    }
    fo.end().end().end();
    fo.finish();
  }

  private void write(Book book, BookParagraph paragraph, FoWriter fo) throws SAXException {
    boolean turned = !mode(paragraph.language()).equals(mode(book.language()));
    boolean breaks = paragraph.style() == Style.HEADING;
    if (turned) {
      fo.start("block-container", "writing-mode", mode(paragraph.language()));
    }
    fo.start("block", LOOKS.get(paragraph.style()));
    if (breaks) {
      fo.start("block", "break-before", "page").end();
    }
    if (paragraph.style() == Style.INDEX_LINE) {
      runs(fo, paragraph.language(), paragraph.text() + "  " + paragraph.label());
    } else {
      if (!paragraph.label().isEmpty()) {
        fo.start("inline", "color", "#555555", "font-size", "85%");
        runs(fo, paragraph.language(), paragraph.label() + "  ");
        fo.end();
      }
      boolean avoided = paragraph.style() == Style.AVOIDED_TERM;
      fo.start("inline", "text-decoration", avoided ? "line-through" : "none");
      runs(fo, paragraph.language(), paragraph.text());
      fo.end();
    }
    fo.end();
    if (turned) {
      fo.end();
    }
  }

  private void runs(FoWriter fo, Language language, String text) throws SAXException {
    String preferred = language.matches(Language.CHINESE) ? "noto-sans-sc" : "";
    for (PrintFonts.Run run : fonts.runs(ArabicForms.joined(text), preferred)) {
      // Amiri draws smaller than the others at the same size.
      String size = run.font().equals("amiri-arabic") ? "120%" : "100%";
      fo.start("inline", "font-family", run.font(), "font-size", size, "xml:lang", language.tag());
      fo.text(run.text());
      fo.end();
    }
  }

  private static String mode(Language language) {
    return language.direction() == TextDirection.RIGHT_TO_LEFT ? "rl-tb" : "lr-tb";
  }
}
