package org.p5glossary.ingest.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.symbol.DocumentSymbol;

class VersionGrouperTest {

  private static final List<String> PLAN =
      List.of("T", "T", "H", "P1", "P2", "H", "P3", "I", "I", "P4", "H", "P5");
  private static final List<String> OTHER =
      List.of("T", "T", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "H");

  private static final VersionGrouper GROUPER = new VersionGrouper();

  @Test
  void groupsByPrintedSymbolWhateverTheReissue() {
    List<PaperGroup> groups =
        GROUPER.group(
            List.of(
                file("a", "en", "NPT/CONF.2020/WP.9001", "", PLAN),
                file("b", "fr", "NPT/CONF.2020/WP.9001*", "", PLAN),
                file("c", "en", "NPT/CONF.2020/WP.9001/Corr.1", "", PLAN)));
    assertThat(groups).hasSize(2);
    assertThat(groups.get(0).symbol()).contains(new DocumentSymbol("NPT/CONF.2020/WP.9001"));
    assertThat(stems(groups.get(0))).containsExactly("a", "b");
    assertThat(groups.get(0).files().get(1).reason())
        .isEqualTo(new GroupingReason.PrintedSymbol(new DocumentSymbol("NPT/CONF.2020/WP.9001*")));
  }

  @Test
  void aVersionThatPrintsOneOfTwoJointSymbolsBelongsToThePaper() {
    List<PaperGroup> groups =
        GROUPER.group(
            List.of(
                file("a", "en", "A/75/9123–S/2020/9456", "", PLAN),
                file("b", "fr", "S/2020/9456", "", PLAN)));
    assertThat(groups).singleElement().satisfies(group -> assertThat(group.files()).hasSize(2));
  }

  @ParameterizedTest
  @CsvSource({"plan.en,plan.fr", "plan_en,plan-FR", "plan (en),Plan_french", "plan-E,plan-F"})
  void groupsBySharedStem(String one, String other) {
    List<PaperGroup> groups =
        GROUPER.group(List.of(file(one, "en", "", "", PLAN), file(other, "fr", "", "", PLAN)));
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).symbol()).isEmpty();
    assertThat(groups.get(0).files())
        .allSatisfy(
            member -> {
              assertThat(member.reason()).isInstanceOf(GroupingReason.SharedStem.class);
              assertThat(member.reason().words()).contains("\"plan\"").contains("labels 100 %");
            });
  }

  @Test
  void aSharedStemJoinsTheVersionThatPrintsTheSymbol() {
    List<PaperGroup> groups =
        GROUPER.group(
            List.of(
                file("plan.en", "en", "NPT/CONF.2020/WP.9001", "", PLAN),
                file("plan.fr", "fr", "", "", PLAN),
                file("plan.ru", "ru", "", "", OTHER)));
    assertThat(groups).hasSize(2);
    assertThat(stems(groups.get(0))).containsExactly("plan.en", "plan.fr");
    assertThat(groups.get(1).files().get(0).reason().words())
        .contains("structures differ")
        .contains("\"plan\"");
  }

  @Test
  void aSuffixThatIsNotTheTextsLanguageCountsForNothing() {
    assertThat(
            GROUPER.group(
                List.of(file("plan.en", "en", "", "", PLAN), file("plan.fr", "es", "", "", PLAN))))
        .hasSize(2);
    assertThat(
            GROUPER.group(
                List.of(file("annex-a", "en", "", "", PLAN), file("annex-b", "fr", "", "", PLAN))))
        .hasSize(2);
  }

  @Test
  void groupsByJobNumberOnlyIfTheStructureAgrees() {
    assertThat(
            GROUPER.group(
                List.of(
                    file("x", "en", "", "21-90001", PLAN),
                    file("y", "zh", "", "21-90001", PLAN),
                    file("z", "ru", "", "21-90001", OTHER))))
        .extracting(VersionGrouperTest::stems)
        .containsExactly(List.of("x", "y"), List.of("z"));
  }

  @Test
  void aSecondTextInALanguageMustBeTheSameText() {
    List<PaperGroup> groups =
        GROUPER.group(
            List.of(
                file("x", "en", "", "21-90001", PLAN),
                file("y", "fr", "", "21-90001", PLAN),
                file("z", "fr", "", "21-90001", withoutItems())));
    assertThat(groups).extracting(VersionGrouperTest::stems).contains(List.of("x", "y"));
  }

  @Test
  void aGivenSymbolCountsUnlessTheStructureSpeaksAgainstIt() {
    List<PaperGroup> groups =
        GROUPER.group(
            List.of(
                file("a", "en", "NPT/CONF.2020/WP.9001", "", PLAN),
                given("b", "fr", "NPT/CONF.2020/WP.9001", PLAN),
                given("c", "ru", "NPT/CONF.2020/WP.9001", OTHER),
                given("d", "ru", "NPT/CONF.2020/WP.9002", OTHER)));
    assertThat(groups)
        .extracting(VersionGrouperTest::stems)
        .containsExactly(List.of("a", "b"), List.of("d"), List.of("c"));
    assertThat(groups.get(2).files().get(0).reason().words())
        .contains("NPT/CONF.2020/WP.9001")
        .contains("structure differs");
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() {
    List<GroupingFacts> files =
        new ArrayList<>(
            List.of(
                file("plan.en", "en", "NPT/CONF.2020/WP.9001", "21-90001", PLAN),
                file("plan.fr", "fr", "", "", PLAN),
                file("b", "zh", "", "21-90001", PLAN),
                file("c", "ru", "", "21-90001", OTHER),
                given("d", "ru", "NPT/CONF.2020/WP.9002", OTHER),
                file("e", "es", "", "", OTHER)));
    List<PaperGroup> expected = GROUPER.group(files);
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    for (int run = 0; run < 20; run++) {
      Collections.shuffle(files, random);
      assertThat(GROUPER.group(files)).as("seed %s", seed).isEqualTo(expected);
    }
  }

  private static List<String> withoutItems() {
    return PLAN.stream().filter(mark -> !mark.equals("I")).toList();
  }

  private static List<String> stems(PaperGroup group) {
    return group.files().stream().map(member -> member.facts().stem()).collect(Collectors.toList());
  }

  private static GroupingFacts file(
      String stem, String tag, String symbol, String job, List<String> sequence) {
    return facts(stem, tag, symbol, job, Optional.empty(), sequence);
  }

  private static GroupingFacts given(
      String stem, String tag, String symbol, List<String> sequence) {
    return facts(stem, tag, "", "", DocumentSymbol.parse(symbol), sequence);
  }

  private static GroupingFacts facts(
      String stem,
      String tag,
      String symbol,
      String job,
      Optional<DocumentSymbol> given,
      List<String> sequence) {
    DocumentMetadata none = DocumentMetadata.NONE;
    DocumentMetadata metadata =
        new DocumentMetadata(
            DocumentSymbol.parse(symbol),
            none.original(),
            none.date(),
            "",
            "",
            List.of(),
            "",
            "",
            "",
            job);
    int letters = tag.equals("zh") ? 290 : 1000;
    return new GroupingFacts(
        ContentHash.of(stem + tag),
        stem,
        Language.of(tag),
        metadata,
        given,
        new StructureSignature(sequence, Map.of("2020", 4, "1968", 2), letters));
  }
}
