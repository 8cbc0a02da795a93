package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.store.AlignmentStore.VersionPair;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.ingest.samples.SamplePapers;
import org.p5glossary.server.instance.Instance;

/** Papers learn from each other, and the order in which they came does not show. */
@Tag("slow")
class MemoryTest {

  @TempDir private static Path folder;
  private static Path first;
  private static Path second;
  private static Path data;
  private static List<String> alignments;

  @BeforeAll
  static void ingest() throws IOException {
    Path samples = Files.createDirectories(folder.resolve("samples"));
    SamplePapers.writeTo(samples);
    first = paper(samples, "wp9101");
    second = paper(samples, "wp9102");
    data = folder.resolve("data");
    p5("ingest", first, "--data", data).done();
    p5("ingest", second, "--data", data).done();
    alignments = alignments(data);
  }

  private static Path paper(Path samples, String name) throws IOException {
    Path own = Files.createDirectories(folder.resolve(name));
    for (String language : List.of("zh", "ru", "ar")) {
      String file = name + "." + language + ".docx";
      Files.copy(samples.resolve(file), own.resolve(file));
    }
    return own;
  }

  /** Every alignment with the name of what it was made with. */
  private static List<String> alignments(Path folder) {
    List<String> all = new ArrayList<>();
    try (Instance instance = Instance.openToRead(new DataFolder(folder))) {
      for (Paper paper : instance.whole().papers().papers()) {
        for (VersionPair pair : instance.whole().alignments().pairs(paper.id())) {
          all.add(paper.id() + " " + pair);
        }
      }
    }
    return all;
  }

  @Test
  void theOrderOfIngestDoesNotShow() {
    assertThat(alignments).hasSize(6).anyMatch(pair -> pair.contains("memory=Optional["));
    Path other = folder.resolve("other");
    p5("ingest", second, "--data", other).done();
    assertThat(alignments(other)).as("one paper alone knows less").isNotEqualTo(alignments);
    p5("ingest", first, "--data", other).done();
    assertThat(alignments(other)).isEqualTo(alignments);
  }

  @Test
  void withoutMemoryNothingIsTaughtAndRealignMakesUpForIt() {
    Path without = folder.resolve("without");
    p5("ingest", first, second, "--no-memory", "--data", without).done();
    assertThat(alignments(without)).hasSize(6).allMatch(pair -> pair.contains("Optional.empty"));
    p5("realign", "--data", without).done();
    assertThat(alignments(without)).isEqualTo(alignments);
    assertThat(p5("realign", "--data", without).done().out()).contains("again: 0");
    p5("realign", "--data", folder.resolve("nowhere")).failedWithOneLine(1);
  }

  @Test
  void whatPeopleVerifyTeachesAndARebuildTeachesTheSame() throws IOException {
    Path own = Folders.copy(data, folder.resolve("own"));
    String id = id(own);
    List<Object> pair =
        List.of(
            "correct",
            id,
            "--source-language",
            "ru",
            "--target-language",
            "ar",
            "--data",
            own.toString());
    String version = p5(pair.toArray()).done().outLines().get(0).substring("version ".length());
    List<Object> edit = new ArrayList<>(pair);
    edit.addAll(2, List.of("verify", "0", "20"));
    edit.addAll(List.of("--on", version));
    p5(edit.toArray()).done();
    p5("realign", "--data", own).done();
    List<String> taught = alignments(own);
    p5("rebuild", "--data", own).done();
    assertThat(alignments(own)).isEqualTo(taught).isNotEqualTo(alignments);
  }

  private static String id(Path folder) {
    try (Instance instance = Instance.openToRead(new DataFolder(folder))) {
      return instance.whole().papers().papers().get(0).id().value();
    }
  }

  @Test
  void twoFilesAreAlignedWithTheMemoryOfAFolder() {
    Path source = first.resolve("wp9101.ru.docx");
    Path target = first.resolve("wp9101.ar.docx");
    String alone = p5("align", source, target).done().out();
    assertThat(p5("align", source, target, "--data", data, "--no-memory").done().out())
        .isEqualTo(alone);
    assertThat(p5("align", source, target, "--data", data).done().outLines()).isNotEmpty();
    assertThat(p5("align", source, target, "--data", folder.resolve("in")).exitCode()).isEqualTo(2);
  }
}
