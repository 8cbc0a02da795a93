package org.p5glossary.glossary.candidate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.database.Migrations;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;

/** The ranked candidates of each pair of languages, in the derived database. Thread-safe. */
public final class CandidateStore {

  /** Its migration scripts. */
  public static final Migrations MIGRATIONS =
      new Migrations("org/p5glossary/glossary/candidate/schema", "candidate_schema_history");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Database database;

  /**
   * @param database a database with {@link #MIGRATIONS}
   */
  public CandidateStore(Database database) {
    this.database = database;
  }

  /**
   * Replaces the list of a pair of languages; all or nothing.
   *
   * @param ranked the best first; may be empty
   */
  public void replacePair(Language source, Language target, List<Candidate> ranked) {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> places = new ArrayList<>();
    for (Candidate candidate : ranked) {
      int rank = rows.size();
      rows.add(
          new Object[] {
            source.tag(),
            target.tag(),
            rank,
            candidate.sourceTerm(),
            candidate.targetTerm(),
            candidate.score(),
            json(candidate.parts()),
            candidate.occurrences()
          });
      for (Candidate.Place place : candidate.places()) {
        places.add(
            new Object[] {
              source.tag(),
              target.tag(),
              rank,
              places.size(),
              place.paper().value(),
              place.passage().value()
            });
      }
    }
    database.change(
        sql -> {
          sql.update(
              "DELETE FROM candidate WHERE source = ? AND target = ?", source.tag(), target.tag());
          sql.batch("INSERT INTO candidate VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows);
          sql.batch("INSERT INTO candidate_place VALUES (?, ?, ?, ?, ?, ?)", places);
        });
  }

  /**
   * The best candidates of a pair of languages, the best first.
   *
   * @param limit how many at most, not negative
   */
  public List<Candidate> list(Language source, Language target, int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit must not be negative, was " + limit);
    }
    return database.read(
        sql -> {
          Map<Integer, List<Candidate.Place>> places = new HashMap<>();
          sql.visit(
              "SELECT rank, paper_id, passage_key FROM candidate_place"
                  + " WHERE source = ? AND target = ? AND rank < ? ORDER BY rank, ordinal",
              row ->
                  places
                      .computeIfAbsent(row.getInt("rank"), rank -> new ArrayList<>())
                      .add(
                          new Candidate.Place(
                              new PaperId(row.getString("paper_id")),
                              new PassageKey(row.getString("passage_key")))),
              source.tag(),
              target.tag(),
              limit);
          return sql.list(
              "SELECT * FROM candidate WHERE source = ? AND target = ? AND rank < ? ORDER BY rank",
              row -> candidate(row, places),
              source.tag(),
              target.tag(),
              limit);
        });
  }

  private static Candidate candidate(ResultSet row, Map<Integer, List<Candidate.Place>> places)
      throws SQLException {
    return new Candidate(
        row.getString("source_term"),
        row.getString("target_term"),
        row.getDouble("score"),
        parts(row.getString("parts")),
        row.getInt("occurrences"),
        places.getOrDefault(row.getInt("rank"), List.of()));
  }

  /** How many candidates there are, over all pairs of languages. */
  public long count() {
    return database.read(sql -> sql.number("SELECT COUNT(*) FROM candidate"));
  }

  /** How many candidates a pair of languages has. */
  public long count(Language source, Language target) {
    return database.read(
        sql ->
            sql.number(
                "SELECT COUNT(*) FROM candidate WHERE source = ? AND target = ?",
                source.tag(),
                target.tag()));
  }

  private static String json(List<Candidate.Part> parts) {
    ArrayNode array = JSON.createArrayNode();
    for (Candidate.Part part : parts) {
      array.addObject().put("name", part.name()).put("points", part.points());
    }
    return array.toString();
  }

  private static List<Candidate.Part> parts(String json) throws SQLException {
    try {
      List<Candidate.Part> parts = new ArrayList<>();
      for (JsonNode part : JSON.readTree(json)) {
        parts.add(new Candidate.Part(part.get("name").asText(), part.get("points").asDouble()));
      }
      return parts;
    } catch (JsonProcessingException e) {
      throw new SQLException("the parts of a candidate are no JSON: " + json, e);
    }
  }
}
