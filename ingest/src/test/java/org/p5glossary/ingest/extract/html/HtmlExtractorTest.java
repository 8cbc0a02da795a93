package org.p5glossary.ingest.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.ingest.extract.Extraction;
import org.p5glossary.ingest.extract.Extraction.Rejected;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.SourceFile;

class HtmlExtractorTest {

  @TempDir Path folder;

  private Extraction extract(byte[] bytes) throws IOException {
    Path path = Files.write(Files.createTempFile(folder, "page", ".html"), bytes);
    return new HtmlExtractor()
        .extract(
            new SourceFile(path, ContentHash.of(bytes), FileFormat.HTML, bytes.length),
            ExtractionLimits.DEFAULT);
  }

  private Rendition read(String html) throws IOException {
    Extraction extraction = extract(html.getBytes(StandardCharsets.UTF_8));
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).rendition();
  }

  private static String show(Block block) {
    return block.type().code() + "|" + block.label().printed() + "|" + block.text();
  }

  @Test
  void readsHeadingsListsQuotationsAndTables() throws IOException {
    Rendition rendition =
        read(
            """
            <!doctype html><html><head><title>x</title><style>p{}</style></head><body>
            <nav><a href="/">Home</a></nav><header><div>My site</div></header>
            <h1>On lighthouses</h1><h2>Introduction</h2>
            <p>Lighthouses <b>shine</b>
              at night.<script>alert(1)</script></p>
            <p>They must:</p>
            <ol type="a" start="2"><li>turn;<li>shine:<ul><li>far</li></ul></li></ol>
            <ol><li>(i) typed;</li></ol>
            <p>The law says:</p><blockquote><p>Every lighthouse shall shine at night.</p></blockquote>
            <table><tr><th>Name<th>Height</tr><tr><td>North<td>30 m</tr></table>
            <div hidden>secret</div><footer>Contact us</footer></body></html>
            """);
    assertThat(rendition.blocks())
        .extracting(HtmlExtractorTest::show)
        .containsExactly(
            "title||On lighthouses",
            "heading||Introduction",
            "para||Lighthouses shine at night.",
            "para||They must:",
            "item|b.|turn;",
            "item|c.|shine:",
            "item|•|far",
            "item|(i)|typed;",
            "para||The law says:",
            "quote||Every lighthouse shall shine at night.",
            "table||Name\tHeight",
            "table||North\t30 m");
    assertThat(rendition.furniture())
        .extracting(Furniture::text)
        .containsExactly("Home", "My site", "Contact us");
  }

  @Test
  void putsNotesAfterTheirReference() throws IOException {
    Rendition rendition =
        read(
            """
            <body><p>One.<sup><a href="#fn1" id="ref1">1</a></sup> Two sentences here.</p>
            <p>Another paragraph, with its own note.<a href="#n2">[2]</a></p>
            <div id="fn1"><p><a href="#ref1">1</a> The first note. <a href="#ref1">↩</a></p></div>
            <p><a name="n2"></a>[2] The second note.</p></body>
            """);
    assertThat(rendition.blocks())
        .extracting(HtmlExtractorTest::show)
        .containsExactly(
            "para||One. Two sentences here.",
            "footnote|1|The first note.",
            "para||Another paragraph, with its own note.",
            "footnote|2|The second note.");
    assertThat(rendition.blocks().get(0).noteMarks()).containsExactly(new NoteMark("1", 4));
  }

  @Test
  void readsTheEncodingThatIsDeclaredOrLooksRight() throws IOException {
    String declared = "<meta charset=\"windows-1251\"><p>Маяки светят ночью и днём для всех.</p>";
    String silent = "<p>各国的灯塔应当在夜间发光，并且每年检查一次。</p>".repeat(3);
    assertThat(text(declared, "windows-1251")).contains("Маяки светят");
    assertThat(text(silent, "GB18030")).contains("各国的灯塔");
    assertThat(text(silent, "UTF-16")).contains("各国的灯塔");
  }

  private String text(String html, String charset) throws IOException {
    Extraction extraction = extract(html.getBytes(Charset.forName(charset)));
    return ((Extraction.Extracted) extraction).rendition().blocks().get(0).text();
  }

  @Test
  void keepsArabicInOrderAndMarksOutOfIt() throws IOException {
    assertThat(read("<p dir=rtl>\u202Bالمنارات (A/9000/1) تضيء ليلا.\u202C</p>").blocks())
        .extracting(Block::text)
        .containsExactly("المنارات (A/9000/1) تضيء ليلا.");
  }

  @Test
  void survivesDepth() throws IOException {
    for (String tag : List.of("div", "b", "ul><li", "table><tr><td", "blockquote", "font")) {
      String name = tag.replaceAll(".*<", "");
      String html =
          ("<" + tag + ">").repeat(20_000) + "deep text" + ("</" + name + ">").repeat(20_000);
      Extraction extraction = extract(html.getBytes(StandardCharsets.UTF_8));
      if (extraction instanceof Extraction.Extracted extracted) {
        assertThat(extracted.rendition().blocks())
            .extracting(Block::text)
            .anyMatch(text -> text.contains("deep text"));
      }
    }
  }

  @Test
  void rejectsAPageWithoutText() throws IOException {
    assertThat(extract("<html><body><img src=x></body></html>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Rejected.class);
  }

  @Test
  void neverFailsOnBrokenMarkUp() throws IOException {
    long seed = 3;
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "<p>",
            "</p>",
            "<li>",
            "<ol>",
            "</ol>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "text ",
            "<sup><a href='#a'>1</a></sup>",
            "<a id=a>",
            "</blockquote>",
            "<h2>",
            "</b>",
            "<b>",
            "<br>",
            "&#xD800;",
            "<!--",
            "-->",
            "<pre>",
            "</div>",
            "<header>",
            "核武器");
    for (int i = 0; i < 300; i++) {
      StringBuilder html = new StringBuilder();
      for (int j = 0; j < 60; j++) {
        html.append(pieces.get(random.nextInt(pieces.size())));
      }
      Extraction extraction = extract(html.toString().getBytes(StandardCharsets.UTF_8));
      if (extraction instanceof Rejected rejected) {
        assertThat(rejected.reason()).as("%s, seed %s", html, seed).doesNotContain("damaged");
      }
    }
  }
}
