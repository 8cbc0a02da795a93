package org.p5glossary.server.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.database.DatabaseException;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.search.PassageIndex;
import org.p5glossary.corpus.search.SearchIndexException;
import org.p5glossary.corpus.search.lucene.LucenePassageIndex;
import org.p5glossary.corpus.store.CorpusSchema;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.store.DataFolderException;
import org.p5glossary.corpus.store.LessonStore;
import org.p5glossary.corpus.store.Originals;
import org.p5glossary.corpus.store.PaperSight;
import org.p5glossary.corpus.store.ProcessingJournal;
import org.p5glossary.corpus.store.RenditionFiling;
import org.p5glossary.corpus.store.WriterLock;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.candidate.CandidateStore;
import org.p5glossary.glossary.changes.ChangesImport;
import org.p5glossary.glossary.changes.SigningKeys;
import org.p5glossary.glossary.ledger.PaperAudiences;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.glossary.lookup.LookupService;
import org.p5glossary.glossary.occurrence.OccurrenceStore;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.rendering.UnknownRenderingStore;
import org.p5glossary.glossary.rendering.WordLinkStore;
import org.p5glossary.glossary.termbase.EntryOrder;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.glossary.termbase.TermBaseService;
import org.p5glossary.ingest.correction.Corrections;
import org.p5glossary.ingest.facsimile.Facsimiles;
import org.p5glossary.ingest.pipeline.Admissions;
import org.p5glossary.ingest.pipeline.AudienceSettling;

/**
 * Everything of one data folder, open. Whoever opens it to write holds the folder's lock until it
 * is closed. Reading is thread-safe; {@link #stages} are for one thread at a time.
 */
public final class Instance implements AutoCloseable {

  private final DataFolder folder;
  private final Deque<AutoCloseable> open;
  private final TextAnalyzer analyzer = new LuceneTextAnalyzer();
  private final SqliteLedger ledger;
  private final AccountStore accounts;
  private final SigningKeys keys;
  private final TermBaseService termBase;
  private final Database corpus;
  private final Corpus whole;
  private final Map<Viewer, Corpus> seen = new HashMap<>();
  private final RenditionFiling filing;
  private final ProcessingJournal journal;
  private final LessonStore lessons;
  private final WordLinkStore wordLinks;
  private final AlignedWords alignedWords;
  private final PassageTerms passageTerms;
  private final Corrections corrections;
  private final ReentrantLock writing = new ReentrantLock();
  private final DerivedFiles derived;
  private PassageIndex index;
  private final Workflow workflow;
  private final ViewedTerms viewed;
  private final EntryOrders orders;
  private final Supplier<TermRecogniser> recogniser;
  private final Facsimiles facsimiles;
  private final Stages stages = new Stages(this);

  private Instance(DataFolder folder, DerivedFiles derived, Deque<AutoCloseable> opened) {
    this.folder = folder;
    this.derived = derived;
    open = opened;
    ledger = opened(SqliteLedger.open(folder.ledger(), Clock.systemUTC()));
    accounts = opened(AccountStore.open(folder.accounts(), Clock.systemUTC()));
    keys = opened(SigningKeys.open(folder.keys(), Clock.systemUTC()));
    workflow = new Workflow(ledger);
    termBase = workflow.entries();
    orders = new EntryOrders(termBase, workflow.numbers());
    corrections = new Corrections(ledger);
    requireDerivedData();
    corpus = opened(openCorpus(derived));
    whole = new Corpus(corpus, Optional.empty(), this::index, Set::of);
    filing = new RenditionFiling(corpus);
    journal = new ProcessingJournal(corpus);
    lessons = new LessonStore(corpus);
    wordLinks = new WordLinkStore(corpus);
    alignedWords = new AlignedWords(wordLinks, analyzer);
    viewed = new ViewedTerms(this, analyzer);
    recogniser = new CurrentRecogniser(termBase, analyzer);
    passageTerms = new PassageTerms(recogniser);
    facsimiles = opened(new Facsimiles(whole.papers(), originals()));
  }

  /**
   * Opens a data folder to write, making it first if it is not there; a new one gets the starter
   * term base.
   *
   * @param holder what to tell others who want to write, e.g. "p5 ingest"
   * @throws org.p5glossary.corpus.store.DataFolderException if the folder cannot be used or another
   *     process writes to it
   */
  public static Instance open(DataFolder folder, String holder) {
    folder.create();
    Deque<AutoCloseable> opened = new ArrayDeque<>();
    opened.push(WriterLock.acquire(folder, holder));
    DerivedSwap.finish(folder);
    Instance instance = openParts(folder, new DerivedFiles(folder.derived()), opened);
    try {
      instance.ledger.database().claim();
      // What was said of papers just before a crash.
      new AudienceSettling(instance.whole.papers(), instance.filing, instance.admissions())
          .settle(holder);
      return instance;
    } catch (DatabaseException e) {
      instance.close();
      throw new DataFolderException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Opens a data folder to look things up, beside a process that writes to it; search, which is for
   * that process alone, is left closed. A new folder is made first, with the starter term base.
   */
  public static Instance openToRead(DataFolder folder) {
    folder.requireWhole();
    if (!folder.isStarted()) {
      open(folder, "p5, making the data folder").close();
    } else if (DerivedSwap.isUnfinished(folder)) {
      open(folder, "p5, finishing a rebuild").close();
    }
    return openParts(folder, new DerivedFiles(folder.derived()), new ArrayDeque<>());
  }

  /**
   * Opens a data folder to write, with derived files of its own in another place, where a rebuild
   * makes them anew.
   *
   * @param lock of this folder, which the caller holds until the new files are in place
   */
  static Instance openAside(DataFolder folder, Path derived, WriterLock lock) {
    Objects.requireNonNull(lock, "lock");
    try {
      Files.createDirectories(derived);
    } catch (IOException e) {
      throw new DataFolderException(
          "cannot make " + derived + ": " + e.getMessage() + "; check the disk", e);
    }
    return openParts(folder, new DerivedFiles(derived), new ArrayDeque<>());
  }

  /** Opens the parts; what was opened is closed again, the lock too, if one of them cannot be. */
  private static Instance openParts(
      DataFolder folder, DerivedFiles derived, Deque<AutoCloseable> opened) {
    try {
      return new Instance(folder, derived, opened);
    } catch (RuntimeException e) {
      closeAll(opened);
      throw e;
    }
  }

  /**
   * An empty corpus beside a ledger that tells of papers would look as if they were gone: a person
   * may delete derived data, but must then have them made anew.
   */
  private void requireDerivedData() {
    boolean aside = !derived.folder().equals(folder.derived());
    if (!aside && !Files.exists(derived.corpusDatabase()) && !admissions().all().isEmpty()) {
      throw new DataFolderException(
          "the derived data in "
              + derived.folder()
              + " are missing, though papers were taken in; run p5 rebuild, which makes them anew");
    }
  }

  private static Database openCorpus(DerivedFiles derived) {
    try {
      return Database.open(
          derived.corpusDatabase(),
          List.of(
              CorpusSchema.MIGRATIONS,
              OccurrenceStore.MIGRATIONS,
              CandidateStore.MIGRATIONS,
              UnknownRenderingStore.MIGRATIONS));
    } catch (DatabaseException e) {
      throw derivedDataUnusable(e);
    }
  }

  private static DataFolderException derivedDataUnusable(RuntimeException cause) {
    return new DataFolderException(
        cause.getMessage() + "; or run p5 rebuild, which makes all derived data anew", cause);
  }

  private <T extends AutoCloseable> T opened(T part) {
    open.push(part);
    return part;
  }

  /** The folder that this is. */
  public DataFolder folder() {
    return folder;
  }

  /** What people decided. */
  public SqliteLedger ledger() {
    return ledger;
  }

  /** Who may log in. */
  public AccountStore accounts() {
    return accounts;
  }

  /** With whom changes are exchanged. */
  public SigningKeys keys() {
    return keys;
  }

  /** Takes changes of other instances. */
  public ChangesImport changes() {
    return new ChangesImport(ledger, termBase, keys);
  }

  /** Entries and their changes. */
  public TermBaseService termBase() {
    return termBase;
  }

  /** The term base as it stands now. */
  public TermBase terms() {
    return termBase.current();
  }

  /** Whom papers are for. */
  public PaperAudiences paperAudiences() {
    return workflow.proposals().papers();
  }

  /** All papers, whomever they are for: for the program's own work and for who runs it. */
  public Corpus whole() {
    return whole;
  }

  /** The papers as a viewer may see them: what is shown to people is read through this. */
  public synchronized Corpus corpus(Viewer viewer) {
    return seen.computeIfAbsent(viewer, this::narrowed);
  }

  private Corpus narrowed(Viewer viewer) {
    if (viewer.sight() == Viewer.Sight.ALL) {
      return whole;
    }
    PaperSight sight =
        new PaperSight(
            corpus,
            viewer.audiences().stream()
                .filter(audience -> !audience.equals(Audience.PUBLIC))
                .map(Audience::name)
                .collect(Collectors.toSet()));
    return new Corpus(
        opened(sight.database()),
        Optional.of(sight),
        this::index,
        () -> paperAudiences().hidden(viewer));
  }

  /** Puts files into papers, moves them and takes them out. */
  public RenditionFiling filing() {
    return filing;
  }

  /** Which papers are to be processed, and how far processing has come. */
  public ProcessingJournal journal() {
    return journal;
  }

  /** Which words translate each other, as all papers taught. */
  WordLinkStore wordLinks() {
    return wordLinks;
  }

  /** Finds in a passage what stands for words of another. */
  public AlignedWords alignedWords() {
    return alignedWords;
  }

  /** The terms in passages that are shown. */
  public PassageTerms passageTerms() {
    return passageTerms;
  }

  /** What people corrected in alignments. */
  public Corrections corrections() {
    return corrections;
  }

  /** Held by whoever changes something, so that one change follows the other. */
  public ReentrantLock writing() {
    return writing;
  }

  /** What alignments teach each other. */
  LessonStore lessons() {
    return lessons;
  }

  /** Cuts and stems words. */
  TextAnalyzer analyzer() {
    return analyzer;
  }

  /** The way from files to indexed passages, and its single stages. */
  public Stages stages() {
    return stages;
  }

  /** Full-text search; opened when first asked for, by the process that holds the folder's lock. */
  public synchronized PassageIndex index() {
    if (index == null) {
      try {
        index = opened(LucenePassageIndex.open(derived.index(), analyzer));
      } catch (SearchIndexException e) {
        throw derivedDataUnusable(e);
      }
    }
    return index;
  }

  /** Equivalents, counts and first appearances, of all entries. */
  public LookupService lookup() {
    return viewed.lookup(Viewer.OPERATOR);
  }

  /** Equivalents, counts and first appearances, of what a viewer may see. */
  public LookupService lookup(Viewer viewer) {
    return viewed.lookup(viewer);
  }

  /** The term base as it stands now, as far as a viewer may see it. */
  public TermBase terms(Viewer viewer) {
    return viewed.terms(viewer);
  }

  /** All entries as they stand now, whoever may see them, by their names to a reader. */
  public EntryOrder order(Language reader) {
    return orders.of(reader);
  }

  /** Proposals, sign-offs and histories. */
  public Workflow workflow() {
    return workflow;
  }

  /** The recogniser of the term base as it stands now. */
  public TermRecogniser recogniser() {
    return recogniser.get();
  }

  /** Where original files are kept. */
  public Originals originals() {
    return new Originals(folder.originals());
  }

  /** Pages of the originals as images. */
  public Facsimiles facsimiles() {
    return facsimiles;
  }

  /** Which files people gave. */
  public Admissions admissions() {
    return new Admissions(ledger);
  }

  @Override
  public void close() {
    closeAll(open);
  }

  private static void closeAll(Deque<AutoCloseable> parts) {
    RuntimeException failure = null;
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        if (failure == null) {
          failure = new IllegalStateException("cannot close the data folder: " + e.getMessage(), e);
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
