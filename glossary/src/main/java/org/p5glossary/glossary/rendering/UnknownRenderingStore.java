package org.p5glossary.glossary.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.database.Migrations;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.glossary.entry.EntryId;

/** The unknown renderings of all papers, in the derived database. Thread-safe. */
public final class UnknownRenderingStore {

  /** Its migration scripts. */
  public static final Migrations MIGRATIONS =
      new Migrations("org/p5glossary/glossary/rendering/schema", "rendering_schema_history");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Database database;

  /**
   * @param database a database with {@link #MIGRATIONS}
   */
  public UnknownRenderingStore(Database database) {
    this.database = Objects.requireNonNull(database, "database");
  }

  /** Puts these in place of all; all or nothing. */
  public void replaceAll(List<UnknownRendering> found) {
    List<Object[]> rows = new ArrayList<>();
    for (UnknownRendering one : found) {
      rows.add(
          new Object[] {
            rows.size(),
            one.entry().value(),
            one.paper().value(),
            one.source().language().tag(),
            one.source().passage().value(),
            one.source().text(),
            one.source().term().start(),
            one.source().term().end(),
            one.target().language().tag(),
            one.target().passage().value(),
            one.target().text(),
            json(one.choices())
          });
    }
    database.change(
        sql -> {
          sql.update("DELETE FROM unknown_rendering");
          sql.batch(
              "INSERT INTO unknown_rendering VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        });
  }

  /** All, in the order in which they were put. */
  public List<UnknownRendering> all() {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM unknown_rendering ORDER BY ordinal", UnknownRenderingStore::map));
  }

  /** Those of one version of a paper, which is the translation. */
  public List<UnknownRendering> of(PaperId paper, Language target) {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM unknown_rendering WHERE paper_id = ? AND target = ?"
                    + " ORDER BY ordinal",
                UnknownRenderingStore::map,
                paper.value(),
                target.tag()));
  }

  private static UnknownRendering map(ResultSet row) throws SQLException {
    List<UnknownRendering.Choice> choices = choices(row.getString("choices"));
    return new UnknownRendering(
        new EntryId(row.getString("entry_id")),
        new PaperId(row.getString("paper_id")),
        new UnknownRendering.Place(
            Language.of(row.getString("source")),
            new PassageKey(row.getString("source_passage")),
            row.getString("source_text"),
            new TextRange(row.getInt("term_start"), row.getInt("term_end"))),
        new UnknownRendering.Place(
            Language.of(row.getString("target")),
            new PassageKey(row.getString("target_passage")),
            row.getString("target_text"),
            choices.get(0).range()),
        choices);
  }

  private static String json(List<UnknownRendering.Choice> choices) {
    ArrayNode array = JSON.createArrayNode();
    for (UnknownRendering.Choice choice : choices) {
      array
          .addObject()
          .put("phrase", choice.phrase())
          .put("start", choice.range().start())
          .put("end", choice.range().end())
          .put("score", choice.score());
    }
    return array.toString();
  }

  private static List<UnknownRendering.Choice> choices(String json) throws SQLException {
    try {
      List<UnknownRendering.Choice> choices = new ArrayList<>();
      for (JsonNode one : JSON.readTree(json)) {
        choices.add(
            new UnknownRendering.Choice(
                one.get("phrase").asText(),
                new TextRange(one.get("start").asInt(), one.get("end").asInt()),
                one.get("score").asDouble()));
      }
      return choices;
    } catch (JsonProcessingException e) {
      throw new SQLException("the choices of an unknown rendering are no JSON: " + json, e);
    }
  }
}
