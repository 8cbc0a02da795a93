package org.p5glossary.glossary.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.language.Language;

/**
 * Which words of two languages translate each other, in the derived database: texts that whoever
 * learns the links writes and reads. Thread-safe.
 */
public final class WordLinkStore {

  private final Database database;
  private final AtomicLong changes = new AtomicLong();

  /**
   * The links of two languages.
   *
   * @param source the language whose words stand first
   * @param target the other language
   * @param links as their writer wrote them
   */
  public record StoredLinks(Language source, Language target, String links) {

    public StoredLinks {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(target, "target");
      Objects.requireNonNull(links, "links");
    }
  }

  /**
   * @param database a database with {@link UnknownRenderingStore#MIGRATIONS}
   */
  public WordLinkStore(Database database) {
    this.database = Objects.requireNonNull(database, "database");
  }

  /** Puts these in place of all; all or nothing. */
  public void replaceAll(List<StoredLinks> learnt) {
    List<Object[]> rows = new ArrayList<>();
    for (StoredLinks one : learnt) {
      rows.add(new Object[] {one.source().tag(), one.target().tag(), one.links()});
    }
    database.change(
        sql -> {
          sql.update("DELETE FROM word_links");
          sql.batch("INSERT INTO word_links VALUES (?, ?, ?)", rows);
        });
    changes.incrementAndGet();
  }

  /** The links of two languages in this order; empty if none were learnt. */
  public Optional<StoredLinks> links(Language source, Language target) {
    return database
        .read(
            sql ->
                sql.list(
                    "SELECT links FROM word_links WHERE source = ? AND target = ?",
                    row -> new StoredLinks(source, target, row.getString("links")),
                    source.tag(),
                    target.tag()))
        .stream()
        .findFirst();
  }

  /** Grows whenever the links change by way of this store: what was read before may be old. */
  public long changes() {
    return changes.get();
  }
}
