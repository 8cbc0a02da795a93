package org.p5glossary.server.command;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.AccountDesk;
import org.p5glossary.glossary.account.AccountException;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.server.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code p5 user}: who may log in, and what they may do. Works beside a running server, which sees
 * the change at once.
 */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Keep the accounts of a data folder. Without any, one operator works alone on this machine;",
      "the first must be an administrator."
    })
final class UserCommand implements Runnable {

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  UserCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: p5 user add, list, passwd…");
  }

  @Command(name = "add", mixinStandardHelpOptions = true, description = "Make an account.")
  int add(
      @Parameters(paramLabel = "NAME", description = "Small letters, digits and . _ - @.")
          String name,
      @Option(
              names = "--role",
              required = true,
              split = ",",
              description =
                  "reader, contributor, editor, delegation, chair, administrator; several with"
                      + " commas.")
          List<String> roles,
      @Option(names = "--delegation", description = "CN, FR, RU, GB or US.")
          Optional<String> delegation,
      @Option(names = "--display-name", description = "What pages call them (default: NAME).")
          Optional<String> displayName,
      @Mixin PasswordOption password,
      @Mixin DataOption data) {
    return change(
        data,
        accounts -> {
          Account account =
              new Account(
                  name, displayName.orElse(name), roles(roles), delegation(delegation), true);
          desk(accounts).add(account, password.read(terminal));
          say("added " + line(account));
        });
  }

  @Command(name = "passwd", mixinStandardHelpOptions = true, description = "Set a new password.")
  int passwd(
      @Parameters(paramLabel = "NAME") String name,
      @Mixin PasswordOption password,
      @Mixin DataOption data) {
    return change(
        data,
        accounts -> {
          known(accounts, name);
          desk(accounts).setPassword(name, password.read(terminal));
          say("new password for " + name);
        });
  }

  @Command(
      name = "role",
      mixinStandardHelpOptions = true,
      description = "Replace the roles of an account, and its delegation where one is given.")
  int role(
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "ROLE", arity = "1..*", description = "All roles from now on.")
          List<String> roles,
      @Option(names = "--delegation", description = "CN, FR, RU, GB or US.")
          Optional<String> delegation,
      @Mixin DataOption data) {
    return change(
        data,
        accounts -> {
          Account old = known(accounts, name);
          Account account =
              new Account(
                  name,
                  old.displayName(),
                  roles(roles),
                  delegation(delegation).or(old::delegation),
                  old.enabled());
          desk(accounts).change(account);
          say(line(account));
        });
  }

  @Command(
      name = "disable",
      mixinStandardHelpOptions = true,
      description = "Let an account log in no more, and take its tokens back.")
  int disable(@Parameters(paramLabel = "NAME") String name, @Mixin DataOption data) {
    return enabled(name, data, false);
  }

  @Command(
      name = "enable",
      mixinStandardHelpOptions = true,
      description = "Let an account log in again.")
  int enable(@Parameters(paramLabel = "NAME") String name, @Mixin DataOption data) {
    return enabled(name, data, true);
  }

  private int enabled(String name, DataOption data, boolean enabled) {
    return change(
        data,
        accounts -> {
          Account old = known(accounts, name);
          Account account =
              new Account(name, old.displayName(), old.roles(), old.delegation(), enabled);
          desk(accounts).change(account);
          say(line(account));
        });
  }

  @Command(
      name = "token",
      mixinStandardHelpOptions = true,
      description = {
        "Issue a token by which a program acts for an account, and print it: it cannot be shown",
        "again. Programs send it as the header \"Authorization: Bearer TOKEN\"."
      })
  int token(
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--label", required = true, description = "What it is for.") String label,
      @Option(
              names = "--days",
              defaultValue = "365",
              description = "How long it is good (default: ${DEFAULT-VALUE}).")
          int days,
      @Option(names = "--revoke", description = "Take the tokens with this label back instead.")
          boolean revoke,
      @Mixin DataOption data) {
    if (days < 1 || days > 3_650) {
      throw CommandFailure.usage("--days " + days + " is not 1 to 3650");
    }
    return change(
        data,
        accounts -> {
          known(accounts, name);
          say(
              revoke
                  ? desk(accounts).revokeTokens(name, label) + " tokens taken back"
                  : desk(accounts).issueToken(name, label, Optional.of(Duration.ofDays(days))));
        });
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "List all accounts.")
  int list(@Mixin DataOption data) {
    return change(data, accounts -> accounts.accounts().forEach(account -> say(line(account))));
  }

  private int change(DataOption data, Consumer<AccountStore> work) {
    DataFolder folder = data.folder(terminal.environment());
    folder.create();
    try (AccountStore accounts = AccountStore.open(folder.accounts(), Clock.systemUTC())) {
      work.accept(accounts);
    } catch (AccountException e) {
      throw CommandFailure.failed(String.valueOf(e.getMessage()), e);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    }
    terminal.out().flush();
    return 0;
  }

  private static AccountDesk desk(AccountStore accounts) {
    return new AccountDesk(accounts, Operator.name(), "command line");
  }

  private static Account known(AccountStore accounts, String name) {
    return accounts
        .account(name)
        .orElseThrow(
            () ->
                CommandFailure.failed(
                    "there is no account \"" + name + "\"; p5 user list shows all"));
  }

  private static Set<Role> roles(List<String> codes) {
    return codes.stream()
        .map(code -> Coded.parse(Role.class, code.strip().toLowerCase(Locale.ROOT)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  private static Optional<Delegation> delegation(Optional<String> code) {
    return code.map(Delegation::of);
  }

  private static String line(Account account) {
    return String.join(
        "\t",
        account.name(),
        account.displayName(),
        account.roles().stream().map(Role::code).sorted().collect(Collectors.joining(",")),
        account.delegation().map(Delegation::code).orElse("-"),
        account.enabled() ? "enabled" : "disabled");
  }

  private void say(String line) {
    terminal.out().println(line);
  }
}
