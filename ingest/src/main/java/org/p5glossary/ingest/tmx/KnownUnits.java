package org.p5glossary.ingest.tmx;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private boolean taken() {
      return kind == Kind.NEW || kind == Kind.OTHERWISE_IN_FILE;
    }
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

  /** Takes in a unit that the memory has. */
  void know(Place place, Map<Language, String> texts) throws SQLException {
    keep(place, Unit.of(texts, source(texts)));
  }

  /**
   * Says what is known of a unit of the file. It is known from then on if it is new: what is not
   * taken must not be named as the place where something stands.
   */
  Finding add(Place place, Map<Language, String> texts) throws SQLException {
    Unit unit = Unit.of(texts, source(texts));
    Optional<Place> same =
        sql.first("SELECT part, number FROM unit WHERE key = ?", KnownUnits::place, unit.key());
    if (same.isPresent()) {
      return new Finding(Kind.IDENTICAL, same, Optional.empty());
    }
    Finding finding = compared(unit);
    if (finding.taken()) {
      keep(place, unit);
    }
    return finding;
  }

  private Language source(Map<Language, String> texts) {
    return written
        .filter(texts::containsKey)
        .orElseGet(() -> texts.keySet().stream().min(Comparator.naturalOrder()).orElseThrow());
  }

  /** The keys of a unit's texts. */
  private record Unit(String key, String source, SortedMap<Language, String> translations) {

    static Unit of(Map<Language, String> texts, Language source) {
      SortedMap<Language, String> translations = new TreeMap<>();
      StringBuilder whole = new StringBuilder();
      new TreeMap<>(texts)
          .forEach(
              (language, text) -> {
                whole.append(language).append('\n').append(text).append('\n');
                if (!language.equals(source)) {
                  translations.put(language, KnownUnits.key(text));
                }
              });
      return new Unit(
          KnownUnits.key(whole.toString()),
          KnownUnits.key(source.tag() + "\n" + texts.get(source)),
          translations);
    }
  }

  private record Known(String text, Place place) {}

  private Finding compared(Unit unit) throws SQLException {
    Optional<Finding> other = Optional.empty();
    Optional<Place> same = Optional.empty();
    boolean adds = unit.translations().isEmpty();
    for (Map.Entry<Language, String> translation : unit.translations().entrySet()) {
      Optional<Known> known = known(unit.source(), translation.getKey());
      if (known.isEmpty()) {
        adds = true;
      } else if (known.get().text().equals(translation.getValue())) {
        same = Optional.of(known.get().place());
      } else if (other.isEmpty()) {
        Place place = known.get().place();
        Kind kind = place.part() == 0 ? Kind.OTHERWISE_IN_FILE : Kind.OTHERWISE_IN_MEMORY;
        other =
            Optional.of(new Finding(kind, Optional.of(place), Optional.of(translation.getKey())));
      }
    }
    return other.orElse(adds ? Finding.NEW : new Finding(Kind.IDENTICAL, same, Optional.empty()));
  }

  private void keep(Place place, Unit unit) throws SQLException {
    sql.update(
        "INSERT INTO unit VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        unit.key(),
        place.part(),
        place.number());
    for (Map.Entry<Language, String> translation : unit.translations().entrySet()) {
      sql.update(
          "INSERT INTO translation VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
          unit.source(),
          translation.getKey().tag(),
          translation.getValue(),
          place.part(),
          place.number());
    }
  }

  private Optional<Known> known(String source, Language language) throws SQLException {
    return sql.first(
        "SELECT part, number, text FROM translation WHERE source = ? AND language = ?",
        row -> new Known(row.getString("text"), place(row)),
        source,
        language.tag());
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(row.getInt("part"), row.getInt("number"));
  }

  private static String key(String text) {
    return ContentHash.of(text).hex().substring(0, KEY_DIGITS);
  }
}
