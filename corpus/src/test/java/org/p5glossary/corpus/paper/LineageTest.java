package org.p5glossary.corpus.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;

class LineageTest {

  private static final Paper BASE = paper("NPT/CONF.2020/WP.9", "zh", "en", "fr");
  private static final Paper REVISION = paper("NPT/CONF.2020/WP.9/Rev.1", "zh", "en", "fr");
  private static final Paper SECOND = paper("NPT/CONF.2020/WP.9/Rev.2", "en");
  private static final Paper CORRIGENDUM = paper("NPT/CONF.2020/WP.9/Corr.1", "fr");
  private static final Paper MENDED = paper("NPT/CONF.2020/WP.9/Rev.1/Corr.1", "en");
  private static final Paper ADDENDUM = paper("NPT/CONF.2020/WP.9/Add.1", "en");
  private static final Paper OTHER = paper("NPT/CONF.2020/WP.90/Rev.1", "en");

  private static final Lineage LINEAGE =
      new Lineage(List.of(OTHER, MENDED, CORRIGENDUM, SECOND, BASE, REVISION, ADDENDUM));

  private static Paper paper(String symbol, String... languages) {
    PaperId id = PaperId.ofSymbol(symbol);
    ContentHash hash = ContentHash.of(symbol);
    FiledRendition file =
        new FiledRendition(hash, "x.txt", FileFormat.TXT, "text-1", 0, true, List.of());
    List<Version> versions =
        Arrays.stream(languages)
            .map(
                language ->
                    new Version(
                        new VersionId(id, Language.of(language)),
                        DocumentMetadata.NONE,
                        Optional.of(hash),
                        hash,
                        Optional.empty(),
                        List.of(file)))
            .toList();
    return new Paper(id, Optional.of(new DocumentSymbol(symbol)), "symbol", versions);
  }

  /** Relations as "corrected by Corr.1 (fr)". */
  private static List<String> of(Paper paper) {
    return LINEAGE.of(paper, Set.of()).stream()
        .map(
            other ->
                other.relation().code()
                    + (other.side() == RelatedPaper.Side.OWN ? " " : " by ")
                    + other.name().replace("NPT/CONF.2020/", "")
                    + " "
                    + other.languages())
        .toList();
  }

  @Test
  void relatesAPaperBothWays() {
    assertThat(of(BASE))
        .containsExactly(
            "adds-to by WP.9/Add.1 [en]",
            "corrects by WP.9/Corr.1 [fr]",
            "revises by WP.9/Rev.1 [zh, en, fr]",
            "revises by WP.9/Rev.2 [en]");
    assertThat(of(CORRIGENDUM)).containsExactly("corrects WP.9 [zh, en, fr]");
    assertThat(of(REVISION))
        .containsExactly(
            "revises WP.9 [zh, en, fr]",
            "corrects by WP.9/Rev.1/Corr.1 [en]",
            "revises by WP.9/Rev.2 [en]");
    assertThat(of(MENDED)).containsExactly("corrects WP.9/Rev.1 [zh, en, fr]");
    assertThat(of(OTHER)).isEmpty();
  }

  @Test
  void listsPapersWithTheSameTextFirst() {
    assertThat(LINEAGE.of(CORRIGENDUM, Set.of(OTHER.id(), new PaperId("gone"))))
        .extracting(other -> other.relation().code() + " " + other.id())
        .containsExactly("same-text-as NPT_CONF.2020_WP.90_Rev.1", "corrects NPT_CONF.2020_WP.9");
  }
}
