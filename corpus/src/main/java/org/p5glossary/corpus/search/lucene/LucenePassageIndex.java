package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.p5glossary.corpus.analysis.KeptAnalyses;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.search.GroupChecks;
import org.p5glossary.corpus.search.IndexFormatException;
import org.p5glossary.corpus.search.IndexedGroup;
import org.p5glossary.corpus.search.PassageIndex;
import org.p5glossary.corpus.search.SearchIndexException;
import org.p5glossary.corpus.search.SearchPage;
import org.p5glossary.corpus.search.SearchRequest;
import org.p5glossary.corpus.search.SimilarPassage;

/**
 * The passage index in a folder of its own, written with Lucene. One process writes at a time.
 * Thread-safe.
 *
 * <p>A paper is replaced by one update of all its blocks, so that no commit can hold half of it.
 */
public final class LucenePassageIndex implements PassageIndex {

  /**
   * The parser's 200 clauses in each of a dozen languages. Lucene keeps this limit for the whole
   * virtual machine; its default of 1,024 is below.
   */
  private static final int MOST_CLAUSES = 4_096;

  static {
    IndexSearcher.setMaxClauseCount(Math.max(MOST_CLAUSES, IndexSearcher.getMaxClauseCount()));
  }

  private static final Comparator<IndexedGroup> BY_PLACE =
      Comparator.comparingInt(indexed -> indexed.group().ordinal());

  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
      return new PassageSearcher(reader);
    }
  }

  private final Path folder;
  private final TextAnalyzer analyzer;

  /** For the passages that pages show. */
  private final TextAnalyzer kept;

  private final GroupDocuments documents;
  private final BitSetProducer parents = new QueryBitSetProducer(new TermQuery(IndexFields.PARENT));
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private LucenePassageIndex(
      Path folder, TextAnalyzer analyzer, Directory directory, IndexWriter writer)
      throws IOException {
    this.folder = folder;
    this.analyzer = analyzer;
    this.kept = new KeptAnalyses(analyzer);
    this.documents = new GroupDocuments(analyzer);
    this.directory = directory;
    this.writer = writer;
    // Readers come from commits, never from the writer: what is seen is what is on disk.
    this.searchers = new SearcherManager(directory, new Searchers());
  }

  /**
   * Opens the index in a folder, or makes an empty one.
   *
   * @param folder the index's own folder; made if it is missing
   * @throws IndexFormatException if it was written by another version of the program
   * @throws SearchIndexException if it cannot be opened, or another process writes to it
   */
  public static LucenePassageIndex open(Path folder, TextAnalyzer analyzer) {
    try {
      Files.createDirectories(folder);
      Directory directory = FSDirectory.open(folder);
      try {
        IndexFormat.check(directory, folder);
        return open(folder, analyzer, directory);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (LockObtainFailedException e) {
      throw new SearchIndexException(
          "another process writes to the search index in "
              + folder
              + ": let the running server do the work, or stop it first",
          e);
    } catch (IOException e) {
      throw new SearchIndexException("cannot open the search index in " + folder + ": " + e, e);
    }
  }

  private static LucenePassageIndex open(Path folder, TextAnalyzer analyzer, Directory directory)
      throws IOException {
    IndexWriter writer = new IndexWriter(directory, WriterSettings.config());
    try {
      if (!writer.getLiveCommitData().iterator().hasNext()) {
        writer.setLiveCommitData(IndexFormat.commitData(-1).entrySet());
        writer.commit();
      }
      return new LucenePassageIndex(folder, analyzer, directory, writer);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  @Override
  public void replacePaper(PaperId paper, List<IndexedGroup> groups) {
    GroupChecks.check(paper, groups);
    Iterable<Document> blocks =
        () -> groups.stream().sorted(BY_PLACE).flatMap(documents::of).iterator();
    run(
        "write to",
        () -> {
          if (groups.isEmpty()) {
            writer.deleteDocuments(new Term(IndexFields.PAPER, paper.value()));
          } else {
            writer.updateDocuments(new Term(IndexFields.PAPER, paper.value()), blocks);
          }
        });
  }

  @Override
  public void removePaper(PaperId paper) {
    replacePaper(paper, List.of());
  }

  @Override
  public void commit(long sequence) {
    if (sequence < 0) {
      throw new IllegalArgumentException("a commit's sequence is >= 0, not " + sequence);
    }
    run(
        "write to",
        () -> {
          writer.setLiveCommitData(IndexFormat.commitData(sequence).entrySet());
          writer.commit();
          searchers.maybeRefreshBlocking();
        });
  }

  @Override
  public long committedSequence() {
    return read(PassageSearcher::sequence);
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return read(searcher -> new LuceneSearch(searcher, kept, parents, request).page());
  }

  @Override
  public List<String> likelyWords(String word, int most, Set<PaperId> hidden) {
    return read(searcher -> new LikelyWords(searcher, analyzer, hidden).of(word, most));
  }

  @Override
  public List<SimilarPassage> similar(
      String text, Language language, double least, int most, Set<PaperId> hidden) {
    return read(
        searcher ->
            new SimilarPassages(searcher, analyzer, parents, hidden)
                .of(text, language, least, most));
  }

  private interface Reading<T> {
    T from(PassageSearcher searcher) throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.from((PassageSearcher) searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException | AlreadyClosedException e) {
      throw failure("read", e);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void run(String what, Writing writing) {
    try {
      writing.run();
    } catch (IOException | AlreadyClosedException e) {
      throw failure(what, e);
    }
  }

  private SearchIndexException failure(String what, Exception cause) {
    return new SearchIndexException(
        "cannot "
            + what
            + " the search index in "
            + folder
            + ": "
            + cause
            + " (if the disk is sound, delete the folder and rebuild the index)",
        cause);
  }

  @Override
  public void close() {
    try {
      IOUtils.close(searchers, writer::rollback, directory);
    } catch (IOException e) {
      throw new SearchIndexException("closing the search index in " + folder + " failed: " + e, e);
    }
  }
}
