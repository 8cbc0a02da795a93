package org.p5glossary.corpus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.database.Sql;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.document.TextHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.FiledRendition;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/** Papers, versions, renditions and their blocks in the derived database. Thread-safe. */
public final class PaperStore {

  /** Separates the values of a list in one column: cannot stand in text (ASCII unit separator). */
  private static final String SEPARATOR = "\u001f";

  private final Database database;

  /**
   * @param database a database with {@link CorpusSchema#MIGRATIONS}
   */
  public PaperStore(Database database) {
    this.database = database;
  }

  /**
   * Files a rendition under a version, making paper and version where they are not there yet. If
   * the version's text changes by it, the paper is to be processed again. All or nothing.
   *
   * @param version the paper and language that it was found to be
   * @param groupingReason why it belongs to the paper; kept if the paper is new
   * @param metadata what it says about itself; kept if its text becomes the version's
   * @param fileName the name under which it came
   * @param rendition its text, with sentences
   */
  public void file(
      VersionId version,
      String groupingReason,
      DocumentMetadata metadata,
      String fileName,
      Rendition rendition) {
    database.change(
        sql -> {
          remove(sql, rendition.hash());
          insertPaper(sql, version, groupingReason, metadata);
          Optional<Version> before = version(sql, version);
          if (before.isEmpty()) {
            insertVersion(sql, version, rendition.hash());
          }
          insertRendition(sql, version, fileName, rendition);
          insertBlocks(sql, rendition);
          Optional<DocumentMetadata> known = before.map(Version::metadata);
          settle(sql, version, metadata, known, rendition.hash());
        });
  }

  private static void insertPaper(
      Sql sql, VersionId version, String groupingReason, DocumentMetadata metadata)
      throws SQLException {
    sql.update(
        "INSERT INTO paper (paper_id, symbol, grouping_reason, pending) VALUES (?, ?, ?, 1)"
            + " ON CONFLICT (paper_id) DO UPDATE SET symbol = COALESCE(paper.symbol, excluded.symbol)",
        version.paper().value(),
        metadata.symbol().map(DocumentSymbol::text).orElse(null),
        groupingReason);
  }

  private static void insertVersion(Sql sql, VersionId version, ContentHash rendition)
      throws SQLException {
    sql.update(
        "INSERT INTO version (paper_id, language, title, byline, submitters, session, conference,"
            + " place, job_number, text_rendition) VALUES (?, ?, '', '', '', '', '', '', '', ?)",
        version.paper().value(),
        version.language().tag(),
        rendition.hex());
  }

  private static void insertRendition(
      Sql sql, VersionId version, String fileName, Rendition rendition) throws SQLException {
    sql.update(
        "INSERT INTO rendition (hash, paper_id, language, file_name, format, extractor, page_count,"
            + " readable, warnings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rendition.hash().hex(),
        version.paper().value(),
        version.language().tag(),
        fileName,
        rendition.format().name(),
        rendition.extractor(),
        rendition.pageCount(),
        rendition.readable() ? 1 : 0,
        String.join(SEPARATOR, rendition.warnings()));
  }

  private static void insertBlocks(Sql sql, Rendition rendition) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (Block block : rendition.blocks()) {
      rows.add(
          new Object[] {
            rendition.hash().hex(),
            rows.size(),
            block.type().code(),
            block.label().printed(),
            block.label().level(),
            block.inFootnote() ? 1 : 0,
            block.text(),
            BlockCodec.ranges(block.sentences()),
            BlockCodec.lines(block.lines()),
            BlockCodec.marks(block.noteMarks())
          });
    }
    sql.batch("INSERT INTO block VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
  }

  /** Chooses the rendition that gives the text, and the one that gives page images. */
  private void settle(
      Sql sql,
      VersionId version,
      DocumentMetadata metadata,
      Optional<DocumentMetadata> known,
      ContentHash filed)
      throws SQLException {
    List<FiledRendition> renditions = renditions(sql, version);
    FiledRendition best = renditions.stream().min(RenditionPreference.FOR_TEXT).orElseThrow();
    Optional<ContentHash> image =
        renditions.stream()
            .filter(filedRendition -> filedRendition.format() == FileFormat.PDF)
            .min(RenditionPreference.FOR_TEXT)
            .map(FiledRendition::hash);
    DocumentMetadata chosen =
        best.hash().equals(filed)
            ? known.map(metadata::filledFrom).orElse(metadata)
            : known.map(stored -> stored.filledFrom(metadata)).orElse(metadata);
    Optional<ContentHash> textHash =
        best.readable() ? Optional.of(TextHash.of(blocks(sql, best.hash()))) : Optional.empty();
    boolean unchanged =
        sql.first(
                "SELECT text_hash FROM version WHERE paper_id = ? AND language = ?",
                row -> Optional.ofNullable(row.getString(1)),
                version.paper().value(),
                version.language().tag())
            .orElseThrow()
            .equals(textHash.map(ContentHash::hex));
    updateVersion(sql, version, chosen, textHash, best.hash(), image);
    if (!unchanged || textHash.isEmpty()) {
      markPending(sql, version.paper());
    }
  }

  private static void updateVersion(
      Sql sql,
      VersionId version,
      DocumentMetadata metadata,
      Optional<ContentHash> textHash,
      ContentHash text,
      Optional<ContentHash> image)
      throws SQLException {
    sql.update(
        "UPDATE version SET symbol = ?, original = ?, date = ?, date_source = ?, title = ?,"
            + " byline = ?, submitters = ?, session = ?, conference = ?, place = ?, job_number = ?,"
            + " text_hash = ?, text_rendition = ?, image_rendition = ?"
            + " WHERE paper_id = ? AND language = ?",
        metadata.symbol().map(DocumentSymbol::text).orElse(null),
        metadata.original().map(Language::tag).orElse(null),
        metadata.date().map(date -> date.date().toString()).orElse(null),
        metadata.date().map(DocumentDate::source).orElse(null),
        metadata.title(),
        metadata.byline(),
        String.join(SEPARATOR, metadata.submitters()),
        metadata.session(),
        metadata.conference(),
        metadata.place(),
        metadata.jobNumber(),
        textHash.map(ContentHash::hex).orElse(null),
        text.hex(),
        image.map(ContentHash::hex).orElse(null),
        version.paper().value(),
        version.language().tag());
  }

  private static void markPending(Sql sql, PaperId paper) throws SQLException {
    sql.update("UPDATE paper SET pending = 1 WHERE paper_id = ?", paper.value());
  }

  /** Takes a file out; its version and paper go with it if it was their last. */
  public void remove(ContentHash rendition) {
    database.change(sql -> remove(sql, rendition));
  }

  private void remove(Sql sql, ContentHash rendition) throws SQLException {
    Optional<VersionId> owner = owner(sql, rendition);
    if (owner.isEmpty()) {
      return;
    }
    DocumentMetadata metadata = version(sql, owner.get()).orElseThrow().metadata();
    sql.update("DELETE FROM rendition WHERE hash = ?", rendition.hex());
    leave(sql, owner.get(), metadata);
  }

  /** Settles a version that has lost a file, or takes it out with its last one. */
  private void leave(Sql sql, VersionId version, DocumentMetadata metadata) throws SQLException {
    List<FiledRendition> left = renditions(sql, version);
    if (!left.isEmpty()) {
      settle(sql, version, metadata, Optional.of(metadata), left.get(0).hash());
      return;
    }
    sql.update(
        "DELETE FROM version WHERE paper_id = ? AND language = ?",
        version.paper().value(),
        version.language().tag());
    markPending(sql, version.paper());
    int gone =
        sql.update(
            "DELETE FROM paper WHERE paper_id = ? AND NOT EXISTS"
                + " (SELECT 1 FROM version WHERE version.paper_id = paper.paper_id)",
            version.paper().value());
    if (gone > 0) {
      recordProcessing(sql, version.paper());
    }
  }

  /**
   * Gives a file to another version, making paper and version where they are not there yet; the
   * version it leaves goes if it was its last file.
   */
  public void move(ContentHash rendition, VersionId target, String groupingReason) {
    database.change(
        sql -> {
          VersionId from = owner(sql, rendition).orElseThrow();
          DocumentMetadata metadata = version(sql, from).orElseThrow().metadata();
          insertPaper(sql, target, groupingReason, metadata);
          Optional<DocumentMetadata> known = version(sql, target).map(Version::metadata);
          if (known.isEmpty()) {
            insertVersion(sql, target, rendition);
          }
          sql.update(
              "UPDATE rendition SET paper_id = ?, language = ? WHERE hash = ?",
              target.paper().value(),
              target.language().tag(),
              rendition.hex());
          settle(sql, target, metadata, known, rendition);
          leave(sql, from, metadata);
        });
  }

  /** The version that a file belongs to, if the file is in the corpus. */
  public Optional<VersionId> owner(ContentHash rendition) {
    return database.read(sql -> owner(sql, rendition));
  }

  private static Optional<VersionId> owner(Sql sql, ContentHash rendition) throws SQLException {
    return sql.first(
        "SELECT paper_id, language FROM rendition WHERE hash = ?",
        PaperStore::versionId,
        rendition.hex());
  }

  private static VersionId versionId(ResultSet row) throws SQLException {
    return new VersionId(
        new PaperId(row.getString("paper_id")), Language.of(row.getString("language")));
  }

  /** The extractor that read a file when it was filed, if it is in the corpus. */
  public Optional<String> extractor(ContentHash rendition) {
    return database.read(
        sql ->
            sql.first(
                "SELECT extractor FROM rendition WHERE hash = ?",
                row -> row.getString(1),
                rendition.hex()));
  }

  /** All papers, by date, the undated last. */
  public List<Paper> papers() {
    return database.read(
        sql -> {
          List<Paper> papers = new ArrayList<>();
          for (String id : sql.list("SELECT paper_id FROM paper", row -> row.getString(1))) {
            paper(sql, new PaperId(id)).ifPresent(papers::add);
          }
          papers.sort(
              Comparator.comparing((Paper paper) -> paper.day().orElse(LocalDate.MAX))
                  .thenComparing(Paper::id));
          return List.copyOf(papers);
        });
  }

  /** A paper by its id, if it is in the corpus. */
  public Optional<Paper> paper(PaperId id) {
    return database.read(sql -> paper(sql, id));
  }

  private static Optional<Paper> paper(Sql sql, PaperId id) throws SQLException {
    List<Version> versions = new ArrayList<>();
    for (String language :
        sql.list(
            "SELECT language FROM version WHERE paper_id = ?",
            row -> row.getString(1),
            id.value())) {
      version(sql, new VersionId(id, Language.of(language))).ifPresent(versions::add);
    }
    if (versions.isEmpty()) {
      return Optional.empty();
    }
    return sql.first(
        "SELECT symbol, grouping_reason FROM paper WHERE paper_id = ?",
        row ->
            new Paper(
                id,
                Optional.ofNullable(row.getString("symbol")).map(DocumentSymbol::new),
                row.getString("grouping_reason"),
                versions),
        id.value());
  }

  private static Optional<Version> version(Sql sql, VersionId id) throws SQLException {
    List<FiledRendition> renditions = renditions(sql, id);
    return sql.first(
        "SELECT * FROM version WHERE paper_id = ? AND language = ?",
        row ->
            new Version(
                id,
                metadata(row),
                Optional.ofNullable(row.getString("text_hash")).map(ContentHash::new),
                new ContentHash(row.getString("text_rendition")),
                Optional.ofNullable(row.getString("image_rendition")).map(ContentHash::new),
                renditions),
        id.paper().value(),
        id.language().tag());
  }

  private static DocumentMetadata metadata(ResultSet row) throws SQLException {
    String date = row.getString("date");
    return new DocumentMetadata(
        Optional.ofNullable(row.getString("symbol")).map(DocumentSymbol::new),
        Optional.ofNullable(row.getString("original")).map(Language::of),
        date == null
            ? Optional.empty()
            : Optional.of(new DocumentDate(LocalDate.parse(date), row.getString("date_source"))),
        row.getString("title"),
        row.getString("byline"),
        values(row.getString("submitters")),
        row.getString("session"),
        row.getString("conference"),
        row.getString("place"),
        row.getString("job_number"));
  }

  private static List<String> values(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
  }

  private static List<FiledRendition> renditions(Sql sql, VersionId version) throws SQLException {
    return sql.list(
        "SELECT * FROM rendition WHERE paper_id = ? AND language = ? ORDER BY hash",
        row ->
            new FiledRendition(
                new ContentHash(row.getString("hash")),
                row.getString("file_name"),
                FileFormat.valueOf(row.getString("format")),
                row.getString("extractor"),
                row.getInt("page_count"),
                row.getInt("readable") != 0,
                values(row.getString("warnings"))),
        version.paper().value(),
        version.language().tag());
  }

  /** The blocks of a version's text, in reading order; empty for a scan or an unknown version. */
  public List<Block> blocks(VersionId version) {
    return database.read(
        sql -> {
          Optional<String> rendition =
              sql.first(
                  "SELECT text_rendition FROM version WHERE paper_id = ? AND language = ?",
                  row -> row.getString(1),
                  version.paper().value(),
                  version.language().tag());
          return rendition.isEmpty() ? List.of() : blocks(sql, new ContentHash(rendition.get()));
        });
  }

  private static List<Block> blocks(Sql sql, ContentHash rendition) throws SQLException {
    return sql.list(
        "SELECT * FROM block WHERE rendition = ? ORDER BY ordinal",
        row ->
            new Block(
                BlockType.ofCode(row.getString("type")),
                new Label(row.getString("label"), row.getInt("level")),
                row.getString("text"),
                BlockCodec.lines(row.getString("lines")),
                BlockCodec.marks(row.getString("note_marks")),
                BlockCodec.ranges(row.getString("sentences")),
                row.getInt("in_footnote") != 0),
        rendition.hex());
  }

  /** The number of blocks of all versions' texts. */
  public long blockCount() {
    return database.read(
        sql ->
            sql.number(
                "SELECT COUNT(*) FROM block WHERE rendition IN"
                    + " (SELECT text_rendition FROM version)"));
  }

  /** The number of sentences of all versions' texts. */
  public long sentenceCount() {
    return database.read(
        sql ->
            sql.number(
                "SELECT COALESCE(SUM(LENGTH(sentences) - LENGTH(REPLACE(sentences, ':', ''))), 0)"
                    + " FROM block WHERE rendition IN (SELECT text_rendition FROM version)"));
  }

  /** Papers whose alignments, passages, terms or index entries are to be made. */
  public List<PaperId> pending() {
    return database.read(
        sql ->
            sql.list(
                "SELECT paper_id FROM paper WHERE pending = 1 ORDER BY paper_id",
                row -> new PaperId(row.getString(1))));
  }

  /** Papers processed or taken out after a sequence number, in that order. */
  public List<PaperId> changedAfter(long sequence) {
    return database.read(
        sql ->
            sql.list(
                "SELECT paper_id FROM processing WHERE sequence > ? ORDER BY sequence",
                row -> new PaperId(row.getString(1)),
                sequence));
  }

  /** Marks a paper as one whose derived data are to be made anew. */
  public void markPending(PaperId paper) {
    database.change(sql -> markPending(sql, paper));
  }

  /** Marks a paper as processed and returns the number of this processing, from 1. */
  public long markProcessed(PaperId paper) {
    return database.write(
        sql -> {
          sql.update("UPDATE paper SET pending = 0 WHERE paper_id = ?", paper.value());
          return recordProcessing(sql, paper);
        });
  }

  private static long recordProcessing(Sql sql, PaperId paper) throws SQLException {
    long next = sql.number("SELECT COALESCE(MAX(sequence), 0) + 1 FROM processing");
    sql.update("INSERT OR REPLACE INTO processing VALUES (?, ?)", paper.value(), next);
    return next;
  }

  /** Marks every paper as to be processed again, after a change that concerns all of them. */
  public void markAllPending() {
    database.change(sql -> sql.update("UPDATE paper SET pending = 1"));
  }

  /** The number of the last processing; 0 if there was none. */
  public long lastSequence() {
    return database.read(sql -> sql.number("SELECT COALESCE(MAX(sequence), 0) FROM processing"));
  }
}
