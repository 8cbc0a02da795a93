package org.p5glossary.ingest.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.align.DocumentAligner;
import org.p5glossary.ingest.align.DocumentAlignment;
import org.p5glossary.ingest.align.SentenceAligner;
import org.p5glossary.ingest.samples.GoldBeadScore.Pair;
import org.p5glossary.ingest.samples.PaperSource.Sentence;

/**
 * Alignment of the four demonstration papers in all 15 pairs of languages against the keys of their
 * sources: sentences alone, and from the files on. The measures are recorded in {@code
 * alignment.golden.txt}.
 */
class AlignmentGoldenTest {

  @TempDir private static Path folder;

  private static GoldenValues recorded;
  private static SampleReadings readings;

  @BeforeAll
  static void readRecord() throws IOException {
    recorded = GoldenValues.read("alignment.golden.txt");
    readings = new SampleReadings(folder);
  }

  @AfterAll
  static void writeRecord() throws IOException {
    recorded.write();
  }

  static Stream<Arguments> pairs() {
    List<Arguments> pairs = new ArrayList<>();
    for (int i = 0; i < Language.OFFICIAL.size(); i++) {
      for (int j = i + 1; j < Language.OFFICIAL.size(); j++) {
        pairs.add(Arguments.of(Language.OFFICIAL.get(i), Language.OFFICIAL.get(j)));
      }
    }
    return pairs.stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void alignsGoldSentencesAsRecorded(Language source, Language target) throws IOException {
    GoldBeadScore score = new GoldBeadScore();
    for (String paper : PaperSource.PAPERS) {
      PaperSource left = read(paper, source);
      PaperSource right = read(paper, target);
      List<String> sources = left.sentences().stream().map(Sentence::text).toList();
      List<String> targets = right.sentences().stream().map(Sentence::text).toList();
      Alignment alignment = new SentenceAligner().align(sources, source, targets, target);
      List<Pair> gold = PaperSource.goldBeads(left, right).stream().map(Pair::of).toList();
      score.add(gold, GoldBeadScore.pairs(alignment), sources::get, targets::get);
    }
    check("sentences alone " + source + "-" + target, score);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void alignsFilesAsRecorded(Language source, Language target) throws IOException {
    GoldBeadScore blocks = new GoldBeadScore();
    GoldBeadScore sentences = new GoldBeadScore();
    for (int i = 0; i < PaperSource.PAPERS.size(); i++) {
      String paper = PaperSource.PAPERS.get(i);
      boolean pdfFirst = i % 2 == 0;
      compare(
          read(paper, source),
          pdfFirst ? "pdf" : "docx",
          read(paper, target),
          pdfFirst ? "docx" : "pdf",
          paper,
          blocks,
          sentences);
    }
    check("blocks of files " + source + "-" + target, blocks);
    check("sentences of files " + source + "-" + target, sentences);
  }

  private static void compare(
      PaperSource source,
      String sourceFormat,
      PaperSource target,
      String targetFormat,
      String paper,
      GoldBeadScore blockScore,
      GoldBeadScore sentenceScore) {
    List<Block> sources = blocks(paper, source.language(), sourceFormat);
    List<Block> targets = blocks(paper, target.language(), targetFormat);
    DocumentAlignment alignment =
        new DocumentAligner().align(sources, source.language(), targets, target.language());
    SampleText left = SampleText.of(source);
    SampleText right = SampleText.of(target);
    blockScore.add(
        SampleText.goldUnits(left, right),
        SampleText.mapped(alignment.blocks(), left.unitsOf(sources), right.unitsOf(targets)),
        i -> left.units().get(i).shown(),
        i -> right.units().get(i).shown());
    sentenceScore.add(
        SampleText.goldSentences(source, target),
        SampleText.mapped(
            alignment.sentences(), left.sentencesOf(sources), right.sentencesOf(targets)),
        left.sentences()::get,
        right.sentences()::get);
  }

  private static List<Block> blocks(String paper, Language language, String format) {
    return readings.of(paper + "." + language.tag() + "." + format).rendition().blocks();
  }

  private static void check(String name, GoldBeadScore score) {
    assertThat(score.measures())
        .as("%s\n%s", name, score.drawn())
        .isEqualTo(recorded.expected(name, score.measures()));
  }

  private static PaperSource read(String paper, Language language) throws IOException {
    return PaperSource.read(PaperSource.file(paper, language));
  }
}
