package org.p5glossary.glossary.changes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.p5glossary.corpus.database.DatabaseAddress;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.ledger.Frontier;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.glossary.termbase.TermBaseService;
import org.p5glossary.glossary.termbase.VersionedEntry;

/** One instance of several that exchange files. */
final class Site implements AutoCloseable {

  final String name;
  final SqliteLedger ledger;
  final TermBaseService terms;
  final SigningKeys keys;
  private final Path folder;
  private int files;

  Site(Path folder, String name) throws IOException {
    this(
        folder,
        name,
        new DatabaseAddress.File(folder.resolve(name + "-ledger.db")),
        new DatabaseAddress.File(folder.resolve(name + "-keys.db")));
  }

  Site(Path folder, String name, DatabaseAddress decisions, DatabaseAddress secrets)
      throws IOException {
    this.name = name;
    this.folder = Files.createDirectory(folder.resolve(name));
    ledger = SqliteLedger.open(decisions, Clock.systemUTC());
    terms = TermBaseService.open(ledger);
    keys = SigningKeys.open(secrets, Clock.systemUTC());
  }

  /** Each trusts the other. */
  static void introduce(Site... sites) {
    for (Site one : sites) {
      for (Site other : sites) {
        one.keys.trust(other.keys.fingerprint(), other.name);
      }
    }
  }

  Path export(Frontier since, Optional<Delegation> recipient) throws IOException {
    Path file = folder.resolve("changes-" + ++files + ".p5changes");
    try (OutputStream out = Files.newOutputStream(file)) {
      new ChangesExport(ledger, keys, Clock.systemUTC()).write(since, recipient, out);
    }
    return file;
  }

  Path export() throws IOException {
    return export(Frontier.NONE, Optional.empty());
  }

  /** What this one lacks, from what the other last heard of it. */
  ChangesImport.Outcome takeNewFrom(Site other) throws IOException {
    Frontier since = other.keys.has(ledger.instance()).orElse(Frontier.NONE);
    return take(other.export(since, Optional.empty()));
  }

  ChangesImport.Outcome take(Path file) throws IOException {
    return new ChangesImport(ledger, terms, keys).apply(file);
  }

  ChangesImport.Outcome dryRun(Path file) throws IOException {
    return new ChangesImport(ledger, terms, keys).dryRun(file);
  }

  /** Puts an entry of one term over what stands. */
  VersionedEntry put(String id, String term) {
    return terms.put(entry(id, term), version(id), name);
  }

  void remove(String id) {
    terms.remove(new EntryId(id), version(id), name, "gone");
  }

  long version(String id) {
    return terms.current().versioned(new EntryId(id)).map(VersionedEntry::version).orElse(0L);
  }

  Optional<String> term(String id) {
    return terms
        .current()
        .entry(new EntryId(id))
        .map(entry -> entry.sections().get(0).terms().get(0).text());
  }

  static Entry entry(String id, String term) {
    return Entry.proposed(
        new EntryId(id),
        java.util.List.of(
            LanguageSection.of(
                Language.CHINESE,
                java.util.List.of(Term.of(term, AdministrativeStatus.PREFERRED)))));
  }

  @Override
  public void close() {
    keys.close();
    ledger.close();
  }
}
