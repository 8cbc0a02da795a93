package org.p5glossary.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.search.lucene.LucenePassageIndex;

class LucenePassageIndexTest extends PassageIndexContract {

  @TempDir Path folder;

  @Override
  PassageIndex open() {
    return LucenePassageIndex.open(folder.resolve("index"), ANALYZER);
  }

  @Test
  void keepsCommitsAndLosesTheRest() {
    Path place = folder.resolve("kept");
    IndexedGroup group = SearchCorpus.group("T", 0, PaperFacts.unknown(), "en", "kept words");
    try (PassageIndex index = LucenePassageIndex.open(place, ANALYZER)) {
      assertThat(index.committedSequence()).isEqualTo(-1);
      index.replacePaper(new PaperId("T"), List.of(group));
      index.commit(41);
      index.removePaper(new PaperId("T"));
    }
    try (PassageIndex index = LucenePassageIndex.open(place, ANALYZER)) {
      assertThat(index.committedSequence()).isEqualTo(41);
      assertThat(index.search(SearchRequest.of(new Query.Phrase("kept words"))).total())
          .isEqualTo(1);
    }
  }

  @Test
  void refusesAnotherFormatAndASecondWriter() throws IOException {
    Path place = folder.resolve("foreign");
    try (FSDirectory directory = FSDirectory.open(place);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("format", "passages-0").entrySet());
      writer.commit();
    }
    assertThatThrownBy(() -> LucenePassageIndex.open(place, ANALYZER))
        .isInstanceOf(IndexFormatException.class)
        .hasMessageContaining("passages-0")
        .hasMessageContaining("rebuild");
    assertThatThrownBy(() -> LucenePassageIndex.open(folder.resolve("index"), ANALYZER))
        .isInstanceOf(SearchIndexException.class)
        .hasMessageContaining("another process");
  }

  @Test
  void saysWhatIsWrongWithADamagedIndex() throws IOException {
    Path place = folder.resolve("damaged");
    LucenePassageIndex.open(place, ANALYZER).close();
    try (var files = Files.list(place)) {
      Path segments =
          files.filter(f -> f.getFileName().toString().startsWith("segments_")).findFirst().get();
      Files.write(segments, new byte[] {1, 2, 3});
    }
    assertThatThrownBy(() -> LucenePassageIndex.open(place, ANALYZER))
        .isInstanceOf(SearchIndexException.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining("index");
  }
}
