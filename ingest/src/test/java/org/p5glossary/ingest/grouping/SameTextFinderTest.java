package org.p5glossary.ingest.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.symbol.DocumentSymbol;

class SameTextFinderTest {

  private static final List<String> PARAGRAPHS = paragraphs(40);

  @Test
  void blanksAndWidthsDoNotMatter() {
    SameTextFinder finder = finder("NPT/CONF.2020/WP.9001");
    List<String> raw =
        PARAGRAPHS.stream()
            .map(text -> text.replace("各方", " 各 方\u00A0").replace("(", "（"))
            .toList();
    assertThat(finder.find(text("raw", "zh", "", raw)))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.other().id()).isEqualTo("stored");
              assertThat(match.share()).isEqualTo(1);
              assertThat(match.kinship()).isEqualTo(SameTextFinder.Kinship.ANOTHER_RENDITION);
            });
  }

  @Test
  void oneParagraphInTwentyMayDiffer() {
    SameTextFinder finder = finder("");
    assertThat(finder.find(text("raw", "zh", "", changed(2)))).hasSize(1);
    assertThat(finder.find(text("raw", "zh", "", changed(3)))).isEmpty();
  }

  @Test
  void anExtractIsNotTheSameText() {
    assertThat(finder("").find(text("raw", "zh", "", PARAGRAPHS.subList(0, 20)))).isEmpty();
  }

  @Test
  void differentSymbolsAreLinkedAndNeverMerged() {
    SameTextFinder finder = finder("NPT/CONF.2020/WP.9001");
    assertThat(finder.find(text("raw", "zh", "NPT/CONF.2020/WP.9002", PARAGRAPHS)))
        .extracting(SameTextFinder.Match::kinship)
        .containsExactly(SameTextFinder.Kinship.SAME_TEXT_LINK);
    assertThat(finder.find(text("raw", "zh", "NPT/CONF.2020/WP.9001*", PARAGRAPHS)))
        .extracting(SameTextFinder.Match::kinship)
        .containsExactly(SameTextFinder.Kinship.ANOTHER_RENDITION);
  }

  @Test
  void anotherLanguageAndTheTextItselfAreNotCompared() {
    SameTextFinder finder = finder("");
    assertThat(finder.find(text("raw", "ja", "", PARAGRAPHS))).isEmpty();
    assertThat(finder.find(text("stored", "zh", "", PARAGRAPHS))).isEmpty();
  }

  @Test
  void aShortTextSaysNothing() {
    SameTextFinder finder = new SameTextFinder();
    finder.add(text("stored", "en", "", List.of("Introduction", "Thank you.")));
    assertThat(finder.find(text("raw", "en", "", List.of("Introduction", "Thank you.")))).isEmpty();
  }

  private static SameTextFinder finder(String symbol) {
    SameTextFinder finder = new SameTextFinder();
    finder.add(text("stored", "zh", symbol, PARAGRAPHS));
    return finder;
  }

  private static List<String> changed(int count) {
    List<String> changed = new ArrayList<>(PARAGRAPHS);
    for (int i = 0; i < count; i++) {
      changed.set(i, "另一段文字" + i);
    }
    return changed;
  }

  private static List<String> paragraphs(int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paragraphs.add("第" + i + "段：各方讨论了术语(见附件" + i + ")。");
    }
    return List.copyOf(paragraphs);
  }

  private static SameTextFinder.Text text(
      String id, String tag, String symbol, List<String> paragraphs) {
    Optional<DocumentSymbol> parsed = DocumentSymbol.parse(symbol);
    return new SameTextFinder.Text(id, Language.of(tag), parsed, paragraphs);
  }
}
