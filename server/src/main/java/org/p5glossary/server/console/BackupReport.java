package org.p5glossary.server.console;

import java.io.PrintWriter;
import org.p5glossary.server.backup.BackupManifest;

/** What people are told of a backup. */
public final class BackupReport {

  private BackupReport() {}

  /**
   * Prints what a backup holds and the head hash of its ledger.
   *
   * @param done what was done with it, e.g. "backed up"
   */
  public static void print(String done, BackupManifest manifest, PrintWriter out) {
    out.println(
        done
            + ": "
            + manifest.originals()
            + " originals, "
            + manifest.events()
            + " ledger events and the accounts, "
            + manifest.bytes()
            + " bytes, of "
            + manifest.created());
    out.println("head " + manifest.head());
  }
}
