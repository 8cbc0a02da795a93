package org.p5glossary.ingest.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.ingest.extract.Extraction;
import org.p5glossary.ingest.extract.Extraction.Rejected;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.SourceFile;

class TextExtractorTest {

  @TempDir Path folder;

  private Extraction extract(byte[] bytes, ExtractionLimits limits) throws IOException {
    Path path = Files.write(Files.createTempFile(folder, "raw", ".txt"), bytes);
    return new TextExtractor()
        .extract(
            new SourceFile(path, ContentHash.of(bytes), FileFormat.TXT, Math.max(1, bytes.length)),
            limits);
  }

  private List<Block> blocks(String text) throws IOException {
    Extraction extraction =
        extract(text.getBytes(StandardCharsets.UTF_8), ExtractionLimits.DEFAULT);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).rendition().blocks();
  }

  private static String show(Block block) {
    return block.type().code() + "|" + block.label().printed() + "|" + block.text();
  }

  @Test
  void joinsWrappedLinesOverPagesAndNotes() throws IOException {
    String text =
        """
         2031 年 3 月 1 日至 5 日，海港城\s

          关于海上风车的初步看法\s

          乌托邦提交的工作文件\s

        1. 海上风车的数目逐年上升，各港口城市都希望了解其影响，包括对渔业和航运的影\s
        """
                .replace("影 \n", "影\n")
            + """

            响。1 在\s

            """
                .replace("在 \n", "在\n")
            + """
            这方面，本文件提出若干看法，供各方参考。\s

            2. 第二段说明，风车的高度和间距应当统一，否则船只难以辨认航道，也难以确定自\s
            """
                .replace("自 \n", "自\n")
            + """

            __________________\s

             1 见海港局年度报告，第 12 页。\s

            https://example.org/report
             身位置。\s

             (a) 高度不超过一百米；\s

             (b) 间距不少于五百米。\s
            """;
    assertThat(blocks(text))
        .extracting(TextExtractorTest::show)
        .containsExactly(
            "masthead||2031年3月1日至5日，海港城",
            "title||关于海上风车的初步看法",
            "byline||乌托邦提交的工作文件",
            "para|1.|海上风车的数目逐年上升，各港口城市都希望了解其影响，包括对渔业和航运的影响。在这方面，本文件提出若干看法，供各方参考。",
            "footnote|1|见海港局年度报告，第12页。",
            "para|2.|第二段说明，风车的高度和间距应当统一，否则船只难以辨认航道，也难以确定自身位置。",
            "item|(a)|高度不超过一百米；",
            "item|(b)|间距不少于五百米。");
    Block marked = blocks(text).get(3);
    NoteMark mark = marked.noteMarks().get(0);
    assertThat(mark.mark()).isEqualTo("1");
    assertThat(marked.text().substring(0, mark.offset())).endsWith("航运的影响。");
  }

  @Test
  void goesOnInTheNextLineWhereALongLineEndsNoSentence() throws IOException {
    String text =
        """
        风车的未来

        这一段在换页的地方断开了，因为提取程序不知道它还没有结束，所以把它分成了两个部分，而第二部

        分在下一页继续，直到句子真正结束为止。

        - (a) 第一项；

        - (b) 第二项。

        另一段完整的文字，说明上面的规则不会影响它。
        """;
    assertThat(blocks(text))
        .extracting(TextExtractorTest::show)
        .containsExactly(
            "title||风车的未来",
            "para||这一段在换页的地方断开了，因为提取程序不知道它还没有结束，所以把它分成了两个部分，而第二部分在下一页继续，直到句子真正结束为止。",
            "item|(a)|第一项；",
            "item|(b)|第二项。",
            "para||另一段完整的文字，说明上面的规则不会影响它。");
  }

  @Test
  void joinsHardWrappedLatinLinesAndCutWords() throws IOException {
    String text =
        """
        1. The harbour master said that the number of wind mills at sea had de-
        veloped faster than expected, and that ships of nuclear-
        powered fleets were not the only ones to be concerned by it at all.
        2. A second paragraph says that powered vessels should keep away from them,
        whether nuclear or not, in all weather and at any time of the day or
        the night.
        """;
    assertThat(blocks(text))
        .extracting(TextExtractorTest::show)
        .containsExactly(
            "para|1.|The harbour master said that the number of wind mills at sea had developed"
                + " faster than expected, and that ships of nuclear-powered fleets were not the"
                + " only ones to be concerned by it at all.",
            "para|2.|A second paragraph says that powered vessels should keep away from them,"
                + " whether nuclear or not, in all weather and at any time of the day or the"
                + " night.");
  }

  @Test
  void joinsWrappedLatinLinesThatAllEndInABlank() throws IOException {
    String text =
        """
        A/9000/7

         On windmills at sea\s

        1. The harbour master said that the number of windmills at sea had grown\s

        faster than expected.1 Ships of all kinds had to keep their distance from\s

        them, he added. He asked the Committee for guidance on the matter, and in\s

        particular on lights.\s

        2. The Committee took note of the request and said that it would come back\s

        __________________\s

         1 See the annual report of the harbour master, which was published in two\s

        volumes.\s
        A/9000/7\s

        to it in due course.\s

        Annex\s
        """;
    assertThat(blocks(text))
        .extracting(TextExtractorTest::show)
        .startsWith(
            "title||On windmills at sea",
            "para|1.|The harbour master said that the number of windmills at sea had grown faster"
                + " than expected. Ships of all kinds had to keep their distance from them, he"
                + " added. He asked the Committee for guidance on the matter, and in particular on"
                + " lights.",
            "footnote|1|See the annual report of the harbour master, which was published in two"
                + " volumes.",
            "para|2.|The Committee took note of the request and said that it would come back to"
                + " it in due course.");
  }

  @Test
  void keepsStarNotesAndRaisedMarks() throws IOException {
    List<Block> blocks =
        blocks(
            """
            关于灯塔的初步看法*

            第一段文字提到了一份旧文件¹，并且说明了理由，但没有进一步展开讨论。

            * 未经正式编辑。

            ¹ 旧文件存于档案馆。
            """);
    assertThat(blocks)
        .extracting(TextExtractorTest::show)
        .containsExactly(
            "title||关于灯塔的初步看法",
            "footnote|*|未经正式编辑。",
            "para||第一段文字提到了一份旧文件，并且说明了理由，但没有进一步展开讨论。",
            "footnote|1|旧文件存于档案馆。");
    assertThat(blocks.get(2).noteMarks()).containsExactly(new NoteMark("1", 13));
  }

  @Test
  void aClauseCutAtTheEndOfAFullLineGoesOn() throws IOException {
    assertThat(
            blocks(
                """
                Les moulins

                1. Les villages ont examiné plusieurs mesures, dont les échanges ;
                celles-ci portent sur les travaux menés à la fin de chaque été.

                2. Les meuniers présentent un rapport tous les cinq ans ou après ;
                il est publié dans toutes les langues officielles des villages.

                3. Les mesures suivantes ont été retenues par les meuniers :

                a) le partage du blé ;

                b) la farine.
                """))
        .extracting(block -> block.label().printed() + block.text().length())
        .containsExactly("11", "1.127", "2.127", "3.57", "a)19", "b)10");
  }

  @Test
  void readsArabicAndRussian() throws IOException {
    assertThat(blocks("1 - تؤكد الدول أن طواحين الهواء مفيدة للجميع.\n\nأ) الارتفاع؛\n\n"))
        .extracting(Block::type)
        .containsExactly(BlockType.PARA, BlockType.ITEM);
    assertThat(blocks("1. Государства подтверждают пользу ветряных мельниц.\n\n a) высота;\n"))
        .extracting(block -> block.label().printed())
        .containsExactly("1.", "a)");
  }

  @Test
  void rejectsBlankAndTooLongText() throws IOException {
    assertThat(extract("   \n\n \f ".getBytes(StandardCharsets.UTF_8), ExtractionLimits.DEFAULT))
        .isInstanceOf(Rejected.class);
    ExtractionLimits tight =
        new ExtractionLimits(1 << 20, 10, 1000, 1 << 20, Duration.ofSeconds(5));
    assertThat(extract("long text. ".repeat(200).getBytes(StandardCharsets.UTF_8), tight))
        .isInstanceOfSatisfying(Rejected.class, r -> assertThat(r.reason()).contains("1000"));
  }

  @Test
  void neverFailsOnAnyBytes() throws IOException {
    long seed = 11;
    Random random = new Random(seed);
    String alphabet = "一二（）()1.a、*¹ \n\f_-核武器Abcд ا،。：";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 400; j++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      if (i % 2 == 0) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Extraction extraction = extract(bytes, ExtractionLimits.DEFAULT);
      if (extraction instanceof Rejected rejected) {
        assertThat(rejected.reason()).as("round %s, seed %s", i, seed).doesNotContain("damaged");
      }
    }
  }
}
