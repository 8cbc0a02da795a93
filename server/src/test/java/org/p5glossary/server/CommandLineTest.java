package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.server.DemonstrationCorpus.Corpus;
import org.p5glossary.server.instance.Instance;

/** What becomes of papers: taken in, taken in again, taken out, made anew. */
@ExtendWith(DemonstrationCorpus.class)
class CommandLineTest {

  private final Corpus corpus;

  @TempDir private Path folder;

  CommandLineTest(Corpus corpus) {
    this.corpus = corpus;
  }

  @Test
  void ingestEndsWithATableOnStandardOutputAndProgressOnStandardError() {
    ProgramRun run = corpus.ingest().done();

    assertThat(run.row("documents taken")).isEqualTo(DemonstrationCorpus.FILES);
    assertThat(run.row("already known")).isZero();
    assertThat(run.row("skipped (other formats)")).isZero();
    assertThat(run.row("rejected")).isZero();
    assertThat(run.row("papers")).isEqualTo(2);
    assertThat(run.row("language versions")).isEqualTo(9);
    assertThat(run.row("blocks")).isGreaterThan(9 * 40);
    assertThat(run.row("sentences")).isGreaterThan(run.row("blocks"));
    assertThat(run.row("aligned pairs")).isGreaterThan((15 + 3) * 40);
    assertThat(run.row("terms found")).isGreaterThan(500);
    assertThat(run.err())
        .contains("reading 1 of " + DemonstrationCorpus.FILES + ":")
        .contains("aligning and indexing: 2 done");
    assertThat(run.out()).doesNotContain("reading", "aligning and indexing", "warning:");
  }

  @Test
  void ingestingTheSameFilesAgainChangesNothing() throws IOException {
    Path data = corpus.copyTo(folder.resolve("data"));
    Path renamed =
        Files.copy(corpus.samples().resolve("wp9101.en.pdf"), folder.resolve("other-name.pdf"));
    String head = p5("verify-log", "--data", data).done().out();

    ProgramRun again = p5("ingest", corpus.samples(), renamed, "--data", data).done();

    assertThat(again.row("documents taken")).isZero();
    assertThat(again.row("already known")).isEqualTo(DemonstrationCorpus.FILES + 1);
    for (String row : List.of("papers", "language versions", "blocks", "terms found")) {
      assertThat(again.row(row)).as(row).isEqualTo(corpus.ingest().row(row));
    }
    assertThat(p5("verify-log", "--data", data).done().out()).isEqualTo(head);
  }

  @Test
  void papersAreListedWithDateLanguagesAndTitle() {
    List<String> lines = p5("papers", "--data", corpus.data()).done().outLines();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .startsWith("2019-04-18\tNPT_CONF.2020_PC.III_WP.9101\tzh* en fr ru es ar\t");
    assertThat(lines.get(1)).startsWith("2021-11-15\tNPT_CONF.2020_WP.9102\tzh en ru*\t");
  }

  @Test
  void countsFollowThePapers() throws IOException {
    Path data = corpus.copyTo(folder.resolve("data"));
    String before = lookup(data, "战略稳定");

    ProgramRun removal =
        p5("remove", DemonstrationCorpus.SMALLER, "--reason", "a test", "--data", data).done();

    assertThat(removal.out().strip()).isEqualTo("taken out: " + DemonstrationCorpus.SMALLER);
    JsonNode without = ProgramRun.json(lookup(data, "战略稳定"));
    assertThat(without.get("coverage").get("papers").asInt()).isEqualTo(1);
    assertThat(count(without)).isPositive().isLessThan(count(ProgramRun.json(before)));
    assertThat(p5("papers", "--data", data).done().outLines()).hasSize(1);

    ProgramRun back = p5("ingest", corpus.samples(), "--data", data).done();

    assertThat(back.row("documents taken")).isEqualTo(DemonstrationCorpus.SMALLER_FILES);
    assertThat(back.row("already known"))
        .isEqualTo(DemonstrationCorpus.FILES - DemonstrationCorpus.SMALLER_FILES);
    assertThat(lookup(data, "战略稳定")).isEqualTo(before);
    p5("verify-log", "--data", data).done();
  }

  @Test
  void removingWhatIsNotThereFailsAndRemovesNothing() throws IOException {
    Path data = corpus.copyTo(folder.resolve("data"));

    ProgramRun run = p5("remove", DemonstrationCorpus.LARGER, "NPT/CONF.2020/WP.1", "--data", data);

    run.failedWithOneLine(1);
    assertThat(run.err()).contains("\"NPT/CONF.2020/WP.1\"").contains("p5 papers");
    assertThat(p5("papers", "--data", data).done().outLines()).hasSize(2);
  }

  @Test
  void rebuildMakesTheSameFromTheGroundState() throws IOException {
    Path data = corpus.copyTo(folder.resolve("data"));
    p5("remove", DemonstrationCorpus.LARGER, "--data", data).done();
    String terms = lookup(data, "战略稳定") + lookup(data, "launch on warning");
    String papers = p5("papers", "--data", data).done().out();
    String ledger = p5("verify-log", "--data", data).done().out();
    List<String> keys = passageKeys(data);
    Folders.delete(data.resolve("derived"));

    ProgramRun rebuild = p5("rebuild", "--data", data).done();

    assertThat(rebuild.row("documents taken")).isEqualTo(DemonstrationCorpus.SMALLER_FILES);
    assertThat(rebuild.err()).doesNotContain("the name has no extension");
    assertThat(lookup(data, "战略稳定") + lookup(data, "launch on warning")).isEqualTo(terms);
    assertThat(p5("papers", "--data", data).done().out()).isEqualTo(papers);
    assertThat(passageKeys(data)).isEqualTo(keys);
    assertThat(p5("verify-log", "--data", data).done().out()).isEqualTo(ledger);
  }

  @Test
  void theOrderOfFilesDoesNotMatter() throws IOException {
    List<Path> backwards = new ArrayList<>(corpus.smaller());
    Collections.reverse(backwards);

    Path one = ingested(corpus.smaller(), folder.resolve("one"));
    Path other = ingested(backwards, folder.resolve("other"));

    assertThat(p5("papers", "--data", other).done().outLines())
        .containsExactly(p5("papers", "--data", corpus.data()).done().outLines().get(1))
        .containsExactlyElementsOf(p5("papers", "--data", one).done().outLines());
    assertThat(passageKeys(other)).isNotEmpty().isEqualTo(passageKeys(one));
  }

  private static Path ingested(List<Path> files, Path data) {
    List<Object> command = new ArrayList<>(List.of("ingest"));
    command.addAll(files);
    command.addAll(List.of("--data", data));
    p5(command.toArray()).done();
    return data;
  }

  @Test
  void filesWithoutASymbolAreGroupedByTheirNames() throws IOException {
    Path data = folder.resolve("data");
    p5("ingest", HotlinePaper.writeTo(folder.resolve("in")), "--data", data).done();

    List<String> papers = p5("papers", "--data", data).done().outLines();

    assertThat(papers).hasSize(1);
    assertThat(papers.get(0)).startsWith("undated\t").contains("\tzh en fr\t");
    JsonNode answer = ProgramRun.json(lookup(data, "strategic stability"));
    assertThat(answer.get("coverage").get("undated").asInt()).isEqualTo(1);
    assertThat(answer.get("coverage").get("from").isNull()).isTrue();
    for (String language : List.of("en", "fr", "zh")) {
      assertThat(first(answer, language).isNull()).as("an undated paper is never first").isTrue();
      assertThat(counts(answer, "strategic-stability", language))
          .isEqualTo(HotlinePaper.STRATEGIC_STABILITY);
    }
  }

  @Test
  void aTermInsideItsNegationIsNotCounted() throws IOException {
    Path data = folder.resolve("data");
    p5("ingest", HotlinePaper.writeTo(folder.resolve("in")), "--data", data).done();

    for (String query : List.of("核武器国家", "nuclear-weapon States")) {
      JsonNode answer = ProgramRun.json(lookup(data, query));
      for (String language : List.of("en", "fr", "zh")) {
        assertThat(counts(answer, "nuclear-weapon-states", language))
            .as("nuclear-weapon States in %s", language)
            .isEqualTo(HotlinePaper.NUCLEAR_WEAPON_STATES);
      }
    }
    JsonNode answer = ProgramRun.json(lookup(data, "non-nuclear-weapon States"));
    for (String language : List.of("en", "fr", "zh")) {
      assertThat(counts(answer, "non-nuclear-weapon-states", language))
          .as("non-nuclear-weapon States in %s", language)
          .isEqualTo(HotlinePaper.NON_NUCLEAR_WEAPON_STATES);
    }
  }

  @Test
  void aPersonGivesTheSymbolThatFilesDoNotPrint() throws IOException {
    Map<String, String> names = Map.of("en", "one.html", "fr", "two.txt", "zh", "three.txt");
    Path files = HotlinePaper.writeTo(folder.resolve("in"), names);
    Path alone = folder.resolve("alone");
    p5("ingest", files, "--data", alone).done();
    assertThat(p5("papers", "--data", alone).done().outLines())
        .as("nothing says that these files belong together")
        .hasSize(3);

    Path data = folder.resolve("data");
    p5("ingest", files, "--symbol", "NPT/CONF.2020/WP.9150", "--data", data).done();

    assertThat(p5("papers", "--data", data).done().outLines())
        .singleElement()
        .asString()
        .startsWith("undated\tNPT_CONF.2020_WP.9150\tzh en fr\t");
    // And for files that are in the corpus already.
    p5("ingest", files, "--symbol", "NPT/CONF.2020/WP.9150", "--data", alone).done();
    assertThat(p5("papers", "--data", alone).done().out())
        .isEqualTo(p5("papers", "--data", data).done().out());
  }

  @Test
  void otherFilesOfAFolderAreSkippedAndCounted() throws IOException {
    Path files = HotlinePaper.writeTo(folder.resolve("in"));
    Files.writeString(files.resolve("notes.xyz"), "not a paper");
    Files.createDirectory(files.resolve("empty"));

    ProgramRun run = p5("ingest", files, "--data", folder.resolve("data")).done();

    assertThat(run.row("documents taken")).isEqualTo(3);
    assertThat(run.row("skipped (other formats)")).isEqualTo(1);
  }

  static String lookup(Path data, String term) {
    return p5("lookup", term, "--json", "--data", data).done().out();
  }

  /** The keys of all passages of the smaller paper, in order. */
  static List<String> passageKeys(Path data) {
    List<String> keys = new ArrayList<>();
    try (Instance instance = Instance.openToRead(new DataFolder(data))) {
      PaperId paper = new PaperId("NPT_CONF.2020_WP.9102");
      instance
          .whole()
          .passages()
          .groups(paper)
          .forEach(
              group -> {
                for (Passage passage : group.passages()) {
                  keys.add(group.ordinal() + " " + passage.language() + " " + passage.key());
                }
              });
    }
    return keys;
  }

  private static int count(JsonNode answer) {
    return answer.get("entries").get(0).findValues("count").stream()
        .mapToInt(JsonNode::asInt)
        .sum();
  }

  private static int counts(JsonNode answer, String entry, String language) {
    for (JsonNode found : answer.get("entries")) {
      if (found.get("id").asText().equals(entry)) {
        return found.get("languages").get(language).get("terms").findValues("count").stream()
            .mapToInt(JsonNode::asInt)
            .sum();
      }
    }
    throw new AssertionError("no entry " + entry + " in " + answer);
  }

  private static JsonNode first(JsonNode answer, String language) {
    return answer.get("entries").get(0).get("languages").get(language).get("first");
  }
}
