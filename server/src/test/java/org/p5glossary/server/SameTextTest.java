package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.server.instance.Instance;

/**
 * The same text under two symbols is two papers, which are linked and never merged; and the terms
 * found in a paper follow the term base.
 */
class SameTextTest {

  private static final PaperId FIRST = new PaperId("NPT_CONF.2020_WP.9150");
  private static final PaperId SECOND = new PaperId("NPT_CONF.2020_WP.9151");

  @TempDir private Path folder;

  @Test
  void papersWithTheSameTextAreLinkedAndASidecarGivesTheSymbol() throws IOException {
    Path data = folder.resolve("data");
    Path one = HotlinePaper.writeTo(folder.resolve("one")).resolve("hotline.en.html");
    Path two = Files.createDirectory(folder.resolve("two"));
    Path copy = two.resolve("two.html");
    Files.writeString(copy, Files.readString(one) + "<!-- another file -->");
    Files.writeString(two.resolve("two.html.symbol"), "npt/conf.2020/wp.9151\n");

    p5("ingest", one, "--symbol", "NPT/CONF.2020/WP.9150", "--data", data).done();
    p5("ingest", two, "--data", data).done();

    try (Instance instance = Instance.openToRead(new DataFolder(data))) {
      assertThat(instance.whole().papers().papers()).hasSize(2);
      assertThat(instance.whole().sameTexts().of(FIRST)).containsExactly(SECOND);
      assertThat(instance.whole().sameTexts().of(SECOND)).containsExactly(FIRST);
    }
    p5("remove", SECOND, "--data", data).done();
    try (Instance instance = Instance.openToRead(new DataFolder(data))) {
      assertThat(instance.whole().sameTexts().of(FIRST)).isEmpty();
    }
  }

  @Test
  void whomAPaperIsForOutlivesRebuildAndWithdrawal() throws IOException {
    Path data = folder.resolve("data");
    Path papers = HotlinePaper.writeTo(folder.resolve("one"));
    Path english = papers.resolve("hotline.en.html");
    Path french = papers.resolve("hotline.fr.txt");
    String symbol = "NPT/CONF.2020/WP.9150";
    p5("ingest", english, "--symbol", symbol, "--audience", "FR", "--data", data).done();
    assertThat(seenBy(data, Delegation.FR)).containsExactly(FIRST);
    assertThat(seenBy(data, Delegation.CN)).isEmpty();

    assertThat(p5("ingest", french, "--symbol", symbol, "--data", data).err())
        .as("a file for everybody")
        .contains("belongs to the paper " + FIRST + ", which is for FR, but was given for public");
    assertThat(p5("ingest", english, "--audience", "five", "--data", data).err())
        .contains("which is for FR, but was given for five");
    p5("ingest", french, "--symbol", symbol, "--audience", "fr", "--data", data).done();
    assertThat(seenBy(data, Delegation.CN)).isEmpty();
    assertThat(p5("export", "--format", "tmx", "--data", data).done().out()).doesNotContain("<tu>");

    p5("audience", symbol, "five", "--reason", "agreed", "--data", data).done();
    assertThat(seenBy(data, Delegation.CN)).containsExactly(FIRST);
    p5("rebuild", "--data", data).done();
    assertThat(seenBy(data, Delegation.CN)).containsExactly(FIRST);
    assertThat(p5("export", "--format", "tmx", "--audience", "five", "--data", data).done().out())
        .contains("<tu>");
    p5("audience", FIRST, "FR", "--data", data).done();
    p5("remove", FIRST, "--data", data).done();
    try (Instance instance = Instance.openToRead(new DataFolder(data))) {
      assertThat(instance.paperAudiences().hidden(Viewer.of(Delegation.CN)))
          .as("what quotes it stays hidden")
          .containsExactly(FIRST);
    }
  }

  private static List<PaperId> seenBy(Path data, Delegation delegation) {
    try (Instance instance = Instance.openToRead(new DataFolder(data))) {
      return instance.corpus(Viewer.of(delegation)).papers().papers().stream()
          .map(Paper::id)
          .toList();
    }
  }

  @Test
  void termsThatCameAfterAPaperAreFoundInItWithoutARebuild() throws IOException {
    Path data = folder.resolve("data");
    Path paper = HotlinePaper.writeTo(folder.resolve("one")).resolve("hotline.en.html");
    p5("ingest", paper, "--symbol", "NPT/CONF.2020/WP.9150", "--data", data).done();
    EntryId operator = new EntryId("operator");
    try (Instance instance = Instance.open(new DataFolder(data), "test")) {
      assertThat(instance.whole().occurrences().passages(operator, Language.ENGLISH)).isZero();
      assertThat(instance.stages().findTermsAgain()).as("nothing changed").isZero();
    }
    Path csv =
        Files.writeString(
            folder.resolve("a.csv"), "entry_id,language,term\noperator,en,operator\n");
    p5("import", csv, "--apply", "--data", data).done();
    try (Instance instance = Instance.open(new DataFolder(data), "test")) {
      assertThat(instance.whole().occurrences().passages(operator, Language.ENGLISH)).isEqualTo(1);
      long version = instance.termBase().current().versioned(operator).orElseThrow().version();
      instance.termBase().remove(operator, version, "test", "for the test");
      assertThat(instance.stages().findTermsAgain()).as("an entry is gone").isEqualTo(1);
      assertThat(instance.whole().occurrences().passages(operator, Language.ENGLISH)).isZero();
    }
  }
}
