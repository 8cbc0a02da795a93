package org.p5glossary.corpus.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.passage.PaperId;

/**
 * The corpus as somebody sees it who may not see every paper: the same database, in which every
 * table that speaks of papers is cut down to those for them. Whatever store is opened on it, and
 * whatever it asks, finds no row of another paper. Follows the audiences of papers as they change.
 * Thread-safe.
 */
public final class PaperSight {

  /** The audience of papers that are for everybody. */
  public static final String PUBLIC = "public";

  /** The audience of papers that are for nobody but whoever runs the program. */
  public static final String NOBODY = "nobody";

  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

  private final Database whole;
  private final String hidden;
  private final Database seen;

  /**
   * @param whole the database with all papers, which stays open as long as this is used
   * @param audiences words of those audiences, besides {@link #PUBLIC}, whose papers are seen
   */
  public PaperSight(Database whole, Set<String> audiences) {
    this.whole = whole;
    this.hidden =
        "SELECT paper_id FROM main.paper WHERE audience <> '"
            + PUBLIC
            + "' AND audience NOT IN ("
            + new TreeSet<>(audiences)
                .stream().map(PaperSight::quoted).collect(Collectors.joining(", "))
            + ")";
    this.seen = whole.narrowed(views());
  }

  private static String quoted(String audience) {
    if (!WORD.matcher(audience).matches()) {
      throw new IllegalArgumentException("an audience is a word of letters, not " + audience);
    }
    return "'" + audience + "'";
  }

  /** For each table that names papers or their files, a view of its name that hides rows. */
  private List<String> views() {
    Map<String, List<String>> columns =
        whole.read(
            sql ->
                sql
                    .list(
                        "SELECT m.name, c.name FROM main.sqlite_master m, pragma_table_info(m.name) c"
                            + " WHERE m.type = 'table'"
                            + " AND c.name IN ('paper_id', 'other_id', 'rendition')"
                            + " ORDER BY 1, 2",
                        row -> List.of(row.getString(1), row.getString(2)))
                    .stream()
                    .collect(
                        Collectors.groupingBy(
                            row -> row.get(0),
                            Collectors.mapping(row -> row.get(1), Collectors.toList()))));
    List<String> views = new ArrayList<>();
    columns.forEach(
        (table, names) ->
            views.add(
                "CREATE TEMP VIEW "
                    + table
                    + " AS SELECT * FROM main."
                    + table
                    + " WHERE "
                    + names.stream().map(this::shown).collect(Collectors.joining(" AND "))));
    return views;
  }

  private String shown(String column) {
    return column.equals("rendition")
        ? "rendition NOT IN (SELECT hash FROM main.rendition WHERE paper_id IN (" + hidden + "))"
        : column + " NOT IN (" + hidden + ")";
  }

  /** The database as it is seen; it cannot be written through. Closed by who opened the whole. */
  public Database database() {
    return seen;
  }

  /** The papers that are there and not seen, as of now. */
  public Set<PaperId> hidden() {
    Collection<PaperId> papers =
        whole.read(sql -> sql.list(hidden, row -> new PaperId(row.getString(1))));
    return Set.copyOf(papers);
  }
}
