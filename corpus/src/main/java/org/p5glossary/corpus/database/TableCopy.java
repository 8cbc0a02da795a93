package org.p5glossary.corpus.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Copies the rows of a table from one database to another that has the same columns. */
final class TableCopy {

  private static final int COPIED_AT_ONCE = 500;

  private TableCopy() {}

  /** Copies all rows without holding them all. */
  static void copy(String table, Sql from, Sql to) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    String[] insert = new String[1];
    from.visit(
        "SELECT * FROM " + table,
        row -> {
          rows.add(values(row));
          if (insert[0] == null) {
            insert[0] = insert(table, row);
          }
          if (rows.size() == COPIED_AT_ONCE) {
            to.batch(insert[0], rows);
            rows.clear();
          }
        });
    to.batch(insert[0], rows);
  }

  private static String insert(String table, ResultSet row) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      columns.add(row.getMetaData().getColumnName(i));
    }
    return "INSERT INTO "
        + table
        + " ("
        + String.join(", ", columns)
        + ") VALUES ("
        + String.join(", ", Collections.nCopies(columns.size(), "?"))
        + ")";
  }

  private static Object[] values(ResultSet row) throws SQLException {
    Object[] values = new Object[row.getMetaData().getColumnCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.getObject(i + 1);
    }
    return values;
  }
}
