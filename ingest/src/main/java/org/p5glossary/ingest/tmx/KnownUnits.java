package org.p5glossary.ingest.tmx;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.database.Sql;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;

/**
 * Which units a memory has, and which a file had so far, in a database of its own on disk: memory
 * does not grow with them. Of one thread and one transaction.
 */
final class KnownUnits {

  /** Digits of a SHA-256 that are kept: no two texts share 128 bits by accident. */
  private static final int KEY_DIGITS = 32;

  private final Sql sql;
  private Optional<Language> written = Optional.empty();

  /** What is known of a unit. */
  enum Kind {
    NEW,
    /** Another unit has all that it has. */
    IDENTICAL,
    /** New, but the same file translates its text in another way too. */
    OTHERWISE_IN_FILE,
    /** The memory translates its text in another way. */
    OTHERWISE_IN_MEMORY
  }

  /**
   * Where a unit stands.
   *
   * @param part of the memory, from 1; 0 for the file that is read
   * @param number of the unit in its part, or the line in the file
   */
  record Place(int part, int number) {
    @Override
    public String toString() {
      return part == 0 ? "line " + number : "unit " + number + " of part " + part;
    }
  }

  /**
   * What is known of a unit, and where the one stands that tells it.
   *
   * @param language in which they differ; empty where they do not
   */
  record Finding(Kind kind, Optional<Place> place, Optional<Language> language) {
    private static final Finding NEW = new Finding(Kind.NEW, Optional.empty(), Optional.empty());
  }

  KnownUnits(Sql sql) throws SQLException {
    this.sql = sql;
    sql.update(
        "CREATE TABLE unit (key TEXT PRIMARY KEY, part INTEGER NOT NULL, number INTEGER NOT NULL)"
            + " WITHOUT ROWID");
    sql.update(
        "CREATE TABLE translation (source TEXT, language TEXT, text TEXT NOT NULL,"
            + " part INTEGER NOT NULL, number INTEGER NOT NULL,"
            + " PRIMARY KEY (source, language)) WITHOUT ROWID");
  }

  /** Says in which language texts were written; else it is that whose tag comes first. */
  void writtenIn(Language language) {
    written = Optional.of(language);
  }

  /** Takes a unit in and says what was known of it before. */
  Finding add(Place place, Map<Language, String> texts) throws SQLException {
    Language source =
        written
            .filter(texts::containsKey)
            .orElseGet(() -> texts.keySet().stream().min(Comparator.naturalOrder()).orElseThrow());
    String key = key(whole(texts));
    if (sql.update(
            "INSERT INTO unit VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            key,
            place.part(),
            place.number())
        == 0) {
      return new Finding(
          Kind.IDENTICAL,
          sql.first("SELECT part, number FROM unit WHERE key = ?", KnownUnits::place, key),
          Optional.empty());
    }
    return translations(place, texts, source);
  }

  private record Known(String text, Place place) {}

  private Finding translations(Place place, Map<Language, String> texts, Language source)
      throws SQLException {
    String sourceKey = key(source.tag() + "\n" + texts.get(source));
    Optional<Finding> other = Optional.empty();
    Optional<Place> same = Optional.empty();
    boolean adds = texts.size() == 1;
    for (Map.Entry<Language, String> text : texts.entrySet()) {
      if (text.getKey().equals(source)) {
        continue;
      }
      String textKey = key(text.getValue());
      if (sql.update(
              "INSERT INTO translation VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
              sourceKey,
              text.getKey().tag(),
              textKey,
              place.part(),
              place.number())
          > 0) {
        adds = true;
        continue;
      }
      Known known = known(sourceKey, text.getKey());
      if (known.text().equals(textKey)) {
        same = Optional.of(known.place());
      } else if (other.isEmpty()) {
        Kind kind = known.place().part() == 0 ? Kind.OTHERWISE_IN_FILE : Kind.OTHERWISE_IN_MEMORY;
        other =
            Optional.of(new Finding(kind, Optional.of(known.place()), Optional.of(text.getKey())));
      }
    }
    return other.orElse(adds ? Finding.NEW : new Finding(Kind.IDENTICAL, same, Optional.empty()));
  }

  private Known known(String source, Language language) throws SQLException {
    return sql.first(
            "SELECT part, number, text FROM translation WHERE source = ? AND language = ?",
            row -> new Known(row.getString("text"), place(row)),
            source,
            language.tag())
        .orElseThrow();
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(row.getInt("part"), row.getInt("number"));
  }

  private static String whole(Map<Language, String> texts) {
    StringBuilder whole = new StringBuilder();
    texts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            text -> whole.append(text.getKey()).append('\n').append(text.getValue()).append('\n'));
    return whole.toString();
  }

  private static String key(String text) {
    return ContentHash.of(text).hex().substring(0, KEY_DIGITS);
  }
}
