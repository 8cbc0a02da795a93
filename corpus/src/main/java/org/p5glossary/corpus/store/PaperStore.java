package org.p5glossary.corpus.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;

/** The papers of the corpus with their versions, renditions and blocks. Thread-safe. */
public final class PaperStore {

  private final Database database;

  /**
   * @param database a database with {@link CorpusSchema#MIGRATIONS}
   */
  public PaperStore(Database database) {
    this.database = database;
  }

  /** The version that a file belongs to, if the file is in the corpus. */
  public Optional<VersionId> owner(ContentHash rendition) {
    return database.read(sql -> PaperRows.owner(sql, rendition));
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
            PaperRows.paper(sql, new PaperId(id)).ifPresent(papers::add);
          }
          papers.sort(
              Comparator.comparing((Paper paper) -> paper.day().orElse(LocalDate.MAX))
                  .thenComparing(Paper::id));
          return List.copyOf(papers);
        });
  }

  /** A paper by its id, if it is in the corpus. */
  public Optional<Paper> paper(PaperId id) {
    return database.read(sql -> PaperRows.paper(sql, id));
  }

  /** For whom a paper is; empty if it is not in the corpus. */
  public Optional<String> audience(PaperId id) {
    return database.read(
        sql ->
            sql.first(
                "SELECT audience FROM paper WHERE paper_id = ?",
                row -> row.getString(1),
                id.value()));
  }

  /** For whom each paper is that is in the corpus. */
  public Map<PaperId, String> audiences() {
    return database.read(
        sql -> {
          Map<PaperId, String> audiences = new HashMap<>();
          sql.list(
                  "SELECT paper_id, audience FROM paper",
                  row -> Map.entry(new PaperId(row.getString(1)), row.getString(2)))
              .forEach(row -> audiences.put(row.getKey(), row.getValue()));
          return Map.copyOf(audiences);
        });
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
          return rendition.isEmpty()
              ? List.of()
              : PaperRows.blocks(sql, new ContentHash(rendition.get()));
        });
  }

  /** The blocks of one file of a version, in reading order; empty for a scan or an unknown file. */
  public List<Block> blocksOf(ContentHash rendition) {
    return database.read(sql -> PaperRows.blocks(sql, rendition));
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
}
