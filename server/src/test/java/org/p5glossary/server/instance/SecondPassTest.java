package org.p5glossary.server.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.store.CorpusSchema;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.store.PassageStore;
import org.p5glossary.ingest.models.LanguageModels;
import org.p5glossary.ingest.pipeline.FirstPass;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.pipeline.PassageMaking;
import org.p5glossary.ingest.pipeline.SecondPass;
import org.p5glossary.ingest.pipeline.VersionAlignment;
import org.p5glossary.ingest.samples.SamplePapers;
import org.p5glossary.ingest.tag.Taggers;

/** What papers learn from each other reaches their passages, also when the program ends between. */
class SecondPassTest {

  private static final Taggers NO_MODELS =
      new Taggers(new LanguageModels(Path.of("target", "no-models")));

  @TempDir private Path folder;

  @Test
  void newBeadsWithoutNewPassagesAreMadeUpForAtTheNextStart() throws IOException {
    List<Path> files = samples();
    List<PassageGroup> whole;
    try (Instance instance = Instance.open(new DataFolder(folder.resolve("whole")), "test")) {
      take(new Ingest(instance, NO_MODELS), files);
      whole = passages(instance);
    }
    try (Instance instance = Instance.open(new DataFolder(folder.resolve("cut")), "test")) {
      take(Ingest.withoutMemory(instance, NO_MODELS), files);
      assertThat(passages(instance)).as("memory regroups something").isNotEqualTo(whole);

      assertThatThrownBy(() -> cutShort(instance).run(IngestProgress.SILENT))
          .isInstanceOf(RuntimeException.class);
      assertThat(instance.journal().pending()).hasSize(1);

      instance.stages().pipeline(NO_MODELS).processPending(IngestProgress.SILENT);
      assertThat(instance.journal().pending()).isEmpty();
      assertThat(passages(instance)).isEqualTo(whole);
    }
  }

  private List<Path> samples() throws IOException {
    Path samples = Files.createDirectories(folder.resolve("samples"));
    SamplePapers.writeTo(samples);
    try (Stream<Path> all = Files.list(samples)) {
      return all.filter(
              file -> file.getFileName().toString().matches("wp910[1-4][.](zh|ru|ar)[.]docx"))
          .sorted()
          .toList();
    }
  }

  private static void take(Ingest ingest, List<Path> files) {
    assertThat(ingest.ingest(files, Optional.empty(), "test", IngestProgress.SILENT).rejected())
        .isEmpty();
  }

  private static List<PassageGroup> passages(Instance instance) {
    List<PassageGroup> groups = new ArrayList<>();
    for (Paper paper : instance.whole().papers().papers()) {
      groups.addAll(instance.whole().passages().groups(paper.id()));
    }
    return groups;
  }

  /** A second pass that ends after the first new beads: passages cannot be written any more. */
  private SecondPass cutShort(Instance instance) {
    Database gone = Database.open(folder.resolve("gone.db"), List.of(CorpusSchema.MIGRATIONS));
    gone.close();
    return new SecondPass(
        instance.whole().papers(),
        instance.journal(),
        instance.whole().alignments(),
        instance.lessons(),
        instance::terms,
        new PassageMaking(new PassageStore(gone), instance.journal(), instance.index()),
        new VersionAlignment(instance.whole().papers(), instance.corrections(), new FirstPass()));
  }
}
