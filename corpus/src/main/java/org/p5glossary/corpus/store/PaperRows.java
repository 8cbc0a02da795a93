package org.p5glossary.corpus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.database.Sql;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.FiledRendition;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/** Papers, versions, renditions and blocks as they are read from their tables. */
final class PaperRows {

  /** Separates the values of a list in one column: cannot stand in text (ASCII unit separator). */
  static final String SEPARATOR = "\u001f";

  private PaperRows() {}

  static Optional<VersionId> owner(Sql sql, ContentHash rendition) throws SQLException {
    return sql.first(
        "SELECT paper_id, language FROM rendition WHERE hash = ?",
        PaperRows::versionId,
        rendition.hex());
  }

  private static VersionId versionId(ResultSet row) throws SQLException {
    return new VersionId(
        new PaperId(row.getString("paper_id")), Language.of(row.getString("language")));
  }

  static Optional<Paper> paper(Sql sql, PaperId id) throws SQLException {
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

  static Optional<Version> version(Sql sql, VersionId id) throws SQLException {
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

  static List<FiledRendition> renditions(Sql sql, VersionId version) throws SQLException {
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

  static List<Block> blocks(Sql sql, ContentHash rendition) throws SQLException {
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
}
