package org.p5glossary.glossary.termbase;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.ledger.SqliteLedger;

/**
 * A program that writes entries from two threads and prints each that was acknowledged, for ever.
 */
final class EntryWriter {

  private EntryWriter() {}

  /** Takes the ledger's file and a name for this run. */
  public static void main(String[] arguments) {
    SqliteLedger ledger = SqliteLedger.open(Path.of(arguments[0]), Clock.systemUTC());
    TermBaseService service = TermBaseService.open(ledger);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (int thread = 0; thread < 2; thread++) {
      String name = arguments[1] + "-" + thread;
      new Thread(() -> write(service, name, out)).start();
    }
  }

  private static void write(TermBaseService service, String name, PrintStream out) {
    for (int i = 0; ; i++) {
      String words = "词 " + name + " " + i;
      Entry entry =
          Entry.proposed(
              new EntryId(name + "-" + i),
              List.of(
                  LanguageSection.of(
                      Language.CHINESE, List.of(Term.of(words, AdministrativeStatus.PREFERRED)))));
      VersionedEntry done = service.put(entry, 0, "writer");
      out.print(done.version() + "\t" + words + "\n");
      out.flush();
    }
  }
}
