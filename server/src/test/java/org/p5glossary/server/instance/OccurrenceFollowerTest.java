package org.p5glossary.server.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.ingest.models.LanguageModels;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.tag.Taggers;

/** What an editor decides while the server runs reaches the terms stored for papers. */
class OccurrenceFollowerTest {

  private static final EntryId LOCKS = new EntryId("river-locks");

  @TempDir private Path folder;

  @Test
  void papersFollowTheTermBaseOnceItRests() throws IOException {
    Path paper =
        Files.writeString(
            folder.resolve("locks.txt"),
            "The keepers open the river locks at dawn.\n\nNo boat passes the river lock by night,"
                + " because the keepers of the northern valley sleep.\n");
    try (Instance instance = Instance.open(new DataFolder(folder.resolve("data")), "test");
        OccurrenceFollower follower = new OccurrenceFollower(instance)) {
      Taggers taggers = new Taggers(new LanguageModels(folder.resolve("no-models")));
      new Ingest(instance, taggers)
          .ingest(List.of(paper), Optional.empty(), "test", IngestProgress.SILENT);
      follower.look();
      assertThat(found(instance)).isZero();

      long first = instance.termBase().put(locks("river lock"), 0, "test").version();
      follower.look();
      assertThat(found(instance)).as("the term base changed just now").isZero();
      follower.look();
      assertThat(found(instance)).isEqualTo(2);

      long second = instance.termBase().put(locks("keeper of the valley"), first, "test").version();
      follower.look();
      instance.termBase().remove(LOCKS, second, "test", "for the test");
      follower.look();
      assertThat(found(instance)).as("it changed again").isEqualTo(2);
      follower.look();
      assertThat(found(instance)).isZero();
    }
  }

  private static Entry locks(String term) {
    Term preferred = Term.of(term, AdministrativeStatus.PREFERRED);
    return Entry.proposed(LOCKS, List.of(LanguageSection.of(Language.ENGLISH, List.of(preferred))));
  }

  private static int found(Instance instance) {
    return instance.whole().occurrences().passages(LOCKS, Language.ENGLISH);
  }
}
