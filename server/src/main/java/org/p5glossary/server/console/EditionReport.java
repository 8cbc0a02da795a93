package org.p5glossary.server.console;

import java.io.PrintWriter;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.edition.Edition;
import org.p5glossary.server.instance.Publication;

/** What people are told of an edition. */
public final class EditionReport {

  private EditionReport() {}

  /** Prints the edition's id, the head of the ledger, and what the print lacks. */
  public static void print(Publication.Result result, PrintWriter out) {
    Edition edition = result.edition();
    out.println("edition\t" + edition.name());
    out.println("snapshot\t" + edition.snapshot());
    out.println("head\t" + edition.head().map(ContentHash::toString).orElse("none"));
    out.println("entries\t" + edition.entries().size());
    out.println("changes\t" + edition.changes().size());
    out.println("pages\t" + result.printed().pages());
    if (edition.undecided() > 0) {
      out.println("undecided\t" + edition.undecided() + "\tp5 changes conflicts lists them");
    }
    if (!result.printed().missing().isEmpty()) {
      out.println("not in the fonts\t" + String.join(" ", result.printed().missing()));
    }
  }
}
