package org.p5glossary.glossary.account;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.database.DatabaseAddress;
import org.p5glossary.corpus.database.Migrations;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.Coded;

/** The accounts of one data folder, in a file of their own. Thread-safe. */
public final class AccountStore implements AutoCloseable {

  /** The schema of accounts. */
  public static final Migrations MIGRATIONS =
      new Migrations(
          "org/p5glossary/glossary/account/schema",
          "org/p5glossary/glossary/account/schema",
          "account_schema_history",
          List.of("account", "api_token", "access_event"));

  /** Checked where there is no such account, so that the time taken does not tell. */
  private static final PasswordHash NOBODY = PasswordHash.of("the password of no account");

  private final Database database;
  private final Clock clock;

  private AccountStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Opens the accounts in a file and makes it if it is not there.
   *
   * @param clock decides whether tokens are still good
   * @throws org.p5glossary.corpus.database.DatabaseException if the file cannot be opened
   */
  public static AccountStore open(Path file, Clock clock) {
    return open(new DatabaseAddress.File(file), clock);
  }

  /**
   * Opens the accounts in a database and makes their tables if they are not there.
   *
   * @param clock decides whether tokens are still good
   * @throws org.p5glossary.corpus.database.DatabaseException if the database cannot be opened
   */
  public static AccountStore open(DatabaseAddress address, Clock clock) {
    return new AccountStore(Database.open(address, List.of(MIGRATIONS)), clock);
  }

  /** Who logged in and who changed accounts. */
  public AccessLog accessLog() {
    return new AccessLog(database, clock);
  }

  /** Whether there is no account at all: then one operator works here alone. */
  public boolean isEmpty() {
    return database.read(sql -> sql.number("SELECT COUNT(*) FROM account")) == 0;
  }

  /** All accounts, by name. */
  public List<Account> accounts() {
    return database.read(
        sql -> sql.list("SELECT * FROM account ORDER BY name", AccountStore::account));
  }

  /** An account by its name. */
  public Optional<Account> account(String name) {
    return database.read(
        sql -> sql.first("SELECT * FROM account WHERE name = ?", AccountStore::account, name));
  }

  /**
   * Makes an account.
   *
   * @throws AccountException if the name is taken, or the first account is no administrator
   * @throws IllegalArgumentException if the password is too short or too long
   */
  public void add(Account account, String password) {
    if (!account.may(Role.ADMINISTRATOR) && isEmpty()) {
      throw new AccountException(
          "the first account must be an administrator, who can make others, but \""
              + account.name()
              + "\" is not; add --role administrator");
    }
    PasswordHash hash = PasswordHash.of(password);
    int added =
        database.write(
            sql ->
                sql.update(
                    "INSERT INTO account VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    account.name(),
                    account.displayName(),
                    roles(account),
                    delegation(account),
                    account.enabled() ? 1 : 0,
                    hash.written()));
    if (added == 0) {
      throw new AccountException(
          "there is an account \"" + account.name() + "\" already; choose another name");
    }
  }

  /**
   * Changes everything of an account but its name and password; an account that is disabled loses
   * its tokens.
   *
   * @throws AccountException if there is no such account, or nobody would be left who keeps the
   *     accounts
   */
  public void change(Account account) {
    database.change(
        sql -> {
          int changed =
              sql.update(
                  "UPDATE account SET display_name = ?, roles = ?, delegation = ?, enabled = ?"
                      + " WHERE name = ?",
                  account.displayName(),
                  roles(account),
                  delegation(account),
                  account.enabled() ? 1 : 0,
                  account.name());
          if (changed == 0) {
            throw unknown(account.name());
          }
          if (!account.enabled()) {
            sql.update("DELETE FROM api_token WHERE account = ?", account.name());
          }
          boolean kept =
              sql.list("SELECT * FROM account", AccountStore::account).stream()
                  .anyMatch(one -> one.may(Role.ADMINISTRATOR));
          if (!kept) {
            throw new AccountException(
                "\""
                    + account.name()
                    + "\" is the last administrator; give another account that role first");
          }
        });
  }

  /**
   * Gives an account a new password.
   *
   * @throws AccountException if there is no such account
   * @throws IllegalArgumentException if the password is too short or too long
   */
  public void setPassword(String name, String password) {
    PasswordHash hash = PasswordHash.of(password);
    int changed =
        database.write(
            sql ->
                sql.update("UPDATE account SET password = ? WHERE name = ?", hash.written(), name));
    if (changed == 0) {
      throw unknown(name);
    }
  }

  /** The account of a name and password; empty if either is wrong or the account is disabled. */
  public Optional<Account> authenticate(String name, String password) {
    Optional<PasswordHash> kept =
        database.read(
            sql ->
                sql.first(
                    "SELECT password FROM account WHERE name = ?",
                    row -> new PasswordHash(row.getString(1)),
                    name));
    boolean right = kept.orElse(NOBODY).matches(password) && kept.isPresent();
    return right ? account(name).filter(Account::enabled) : Optional.empty();
  }

  /**
   * What an account's sessions rest on: another hash after another password, another role or
   * delegation; it tells nothing of them. Empty if there is no such account.
   */
  public Optional<ContentHash> standing(String name) {
    return database.read(
        sql ->
            sql.first(
                "SELECT password, roles, delegation, enabled FROM account WHERE name = ?",
                row ->
                    ContentHash.of(
                        String.join(
                            "\n",
                            row.getString(1),
                            row.getString(2),
                            String.valueOf(row.getString(3)),
                            row.getString(4))),
                name));
  }

  /**
   * Issues a token.
   *
   * @param validity how long it is good; empty for ever
   * @return the secret, which cannot be shown again
   * @throws AccountException if there is no such account, or it is disabled
   */
  public String issueToken(String name, String label, Optional<Duration> validity) {
    if (account(name).filter(Account::enabled).isEmpty()) {
      throw unknown(name);
    }
    String secret = ApiToken.secret();
    Instant now = clock.instant();
    ApiToken token =
        new ApiToken(ApiToken.hashOf(secret), name, label, now, validity.map(now::plus));
    database.change(
        sql ->
            sql.update(
                "INSERT INTO api_token VALUES (?, ?, ?, ?, ?)",
                token.hash().hex(),
                token.account(),
                token.label(),
                token.created().toString(),
                token.expires().map(Instant::toString).orElse(null)));
    return secret;
  }

  /** The tokens of an account, the oldest first. */
  public List<ApiToken> tokens(String name) {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM api_token WHERE account = ? ORDER BY created, hash",
                AccountStore::token,
                name));
  }

  /**
   * Takes the tokens of an account with a label back.
   *
   * @return how many there were
   */
  public int revokeTokens(String name, String label) {
    return database.write(
        sql -> sql.update("DELETE FROM api_token WHERE account = ? AND label = ?", name, label));
  }

  /** The account for which a token's secret was issued; empty if it is not good now. */
  public Optional<Account> byToken(String secret) {
    return database
        .read(
            sql ->
                sql.first(
                    "SELECT * FROM api_token WHERE hash = ?",
                    AccountStore::token,
                    ApiToken.hashOf(secret).hex()))
        .filter(token -> token.goodAt(clock.instant()))
        .flatMap(token -> account(token.account()))
        .filter(Account::enabled);
  }

  /**
   * Copies the accounts as they stand now into a new file, for a backup.
   *
   * @throws IOException if the file is there, or cannot be written
   */
  public void copyTo(Path target) throws IOException {
    database.copyTo(target);
  }

  private static AccountException unknown(String name) {
    return new AccountException(
        "there is no account \"" + name + "\" that may log in; p5 user list shows all");
  }

  private static String roles(Account account) {
    return account.roles().stream().map(Role::code).sorted().collect(Collectors.joining(" "));
  }

  private static String delegation(Account account) {
    return account.delegation().map(Delegation::code).orElse(null);
  }

  private static Account account(ResultSet row) throws SQLException {
    List<Role> roles = new ArrayList<>();
    for (String code : row.getString("roles").split(" ", -1)) {
      roles.add(Coded.parse(Role.class, code));
    }
    Set<Role> all = EnumSet.copyOf(roles);
    return new Account(
        row.getString("name"),
        row.getString("display_name"),
        all,
        Optional.ofNullable(row.getString("delegation")).map(Delegation::of),
        row.getInt("enabled") != 0);
  }

  private static ApiToken token(ResultSet row) throws SQLException {
    return new ApiToken(
        new ContentHash(row.getString("hash")),
        row.getString("account"),
        row.getString("label"),
        Instant.parse(row.getString("created")),
        Optional.ofNullable(row.getString("expires")).map(Instant::parse));
  }

  @Override
  public void close() {
    database.close();
  }
}
