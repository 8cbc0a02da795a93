package org.p5glossary.corpus.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.database.Sql;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.document.TextHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.FiledRendition;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/**
 * Files renditions under versions of papers, moves them and takes them out. Which of them gives a
 * version's text and which its page images is settled anew each time. Thread-safe.
 */
public final class RenditionFiling {

  private final Database database;

  /**
   * @param database a database with {@link CorpusSchema#MIGRATIONS}
   */
  public RenditionFiling(Database database) {
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
    file(version, PaperSight.PUBLIC, groupingReason, metadata, fileName, rendition);
  }

  /**
   * The same for a paper that is not for everybody. Where a file is for others than the paper that
   * it belongs to, the paper is for nobody until somebody settles it.
   *
   * @param audience for whom the file is
   */
  public void file(
      VersionId version,
      String audience,
      String groupingReason,
      DocumentMetadata metadata,
      String fileName,
      Rendition rendition) {
    database.change(
        sql -> {
          remove(sql, rendition.hash());
          insertPaper(sql, version, audience, groupingReason, metadata);
          Optional<Version> before = PaperRows.version(sql, version);
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
      Sql sql, VersionId version, String audience, String groupingReason, DocumentMetadata metadata)
      throws SQLException {
    sql.update(
        "INSERT INTO paper (paper_id, symbol, grouping_reason, pending, audience)"
            + " VALUES (?, ?, ?, 1, ?) ON CONFLICT (paper_id) DO UPDATE"
            + " SET symbol = COALESCE(paper.symbol, excluded.symbol),"
            + " audience = CASE paper.audience WHEN excluded.audience THEN paper.audience"
            + " ELSE '"
            + PaperSight.NOBODY
            + "' END",
        version.paper().value(),
        symbol(version.paper(), metadata).map(DocumentSymbol::text).orElse(null),
        groupingReason,
        audience);
  }

  /**
   * Says for whom a paper is; nothing happens if it is not there.
   *
   * @param audience for whom, {@link PaperSight#PUBLIC} for everybody
   */
  public void setAudience(PaperId paper, String audience) {
    database.change(
        sql -> {
          int there =
              sql.update(
                  "UPDATE paper SET audience = ? WHERE paper_id = ?", audience, paper.value());
          if (there > 0) {
            // What is kept of the papers between two answers is made anew.
            ProcessingJournal.record(sql, paper);
          }
        });
  }

  /** The symbol that a paper is known by, else the one that its file prints. */
  private static Optional<DocumentSymbol> symbol(PaperId paper, DocumentMetadata metadata) {
    boolean printed =
        metadata
            .symbol()
            .filter(symbol -> PaperId.ofSymbol(symbol.withoutReissue().text()).equals(paper))
            .isPresent();
    Optional<DocumentSymbol> known =
        DocumentSymbol.parse(paper.value().replace('_', '/'))
            .filter(symbol -> PaperId.ofSymbol(symbol.text()).equals(paper));
    return printed || known.isEmpty() ? metadata.symbol() : known;
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
        String.join(PaperRows.SEPARATOR, rendition.warnings()));
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
    List<FiledRendition> renditions = PaperRows.renditions(sql, version);
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
        best.readable()
            ? Optional.of(TextHash.of(PaperRows.blocks(sql, best.hash())))
            : Optional.empty();
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
      ProcessingJournal.markPending(sql, version.paper());
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
        String.join(PaperRows.SEPARATOR, metadata.submitters()),
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

  /** Takes a file out; its version and paper go with it if it was their last. */
  public void remove(ContentHash rendition) {
    database.change(sql -> remove(sql, rendition));
  }

  private void remove(Sql sql, ContentHash rendition) throws SQLException {
    Optional<VersionId> owner = PaperRows.owner(sql, rendition);
    if (owner.isEmpty()) {
      return;
    }
    DocumentMetadata metadata = PaperRows.version(sql, owner.get()).orElseThrow().metadata();
    sql.update("DELETE FROM rendition WHERE hash = ?", rendition.hex());
    leave(sql, owner.get(), metadata);
  }

  /** Settles a version that has lost a file, or takes it out with its last one. */
  private void leave(Sql sql, VersionId version, DocumentMetadata metadata) throws SQLException {
    List<FiledRendition> left = PaperRows.renditions(sql, version);
    if (!left.isEmpty()) {
      settle(sql, version, metadata, Optional.of(metadata), left.get(0).hash());
      return;
    }
    sql.update(
        "DELETE FROM version WHERE paper_id = ? AND language = ?",
        version.paper().value(),
        version.language().tag());
    ProcessingJournal.markPending(sql, version.paper());
    int gone =
        sql.update(
            "DELETE FROM paper WHERE paper_id = ? AND NOT EXISTS"
                + " (SELECT 1 FROM version WHERE version.paper_id = paper.paper_id)",
            version.paper().value());
    if (gone > 0) {
      ProcessingJournal.record(sql, version.paper());
    }
  }

  /**
   * Gives a file to another version, making paper and version where they are not there yet; the
   * version it leaves goes if it was its last file.
   */
  public void move(ContentHash rendition, VersionId target, String groupingReason) {
    database.change(
        sql -> {
          VersionId from = PaperRows.owner(sql, rendition).orElseThrow();
          DocumentMetadata metadata = PaperRows.version(sql, from).orElseThrow().metadata();
          String audience =
              sql.first(
                      "SELECT audience FROM paper WHERE paper_id = ?",
                      row -> row.getString(1),
                      from.paper().value())
                  .orElseThrow();
          insertPaper(sql, target, audience, groupingReason, metadata);
          Optional<DocumentMetadata> known = PaperRows.version(sql, target).map(Version::metadata);
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
}
