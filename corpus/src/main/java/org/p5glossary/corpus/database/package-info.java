/**
 * A relational database in one file: opening, migrating with a backup first, transactions.
 *
 * <p>Knows no table of ours; the stores that use it bring their migrations.
 */
package org.p5glossary.corpus.database;
