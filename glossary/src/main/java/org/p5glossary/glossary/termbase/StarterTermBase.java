package org.p5glossary.glossary.termbase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.exchange.JsonTermBase;

/** The entries that ship with the program: proposed, in six languages, to be replaced by people. */
public final class StarterTermBase {

  private static final String RESOURCE = "/org/p5glossary/glossary/starter/starter-termbase.json";

  private StarterTermBase() {}

  /** The entries, in the order of the file. */
  public static List<Entry> load() {
    try (InputStream in = StarterTermBase.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + RESOURCE);
      }
      List<Entry> entries = new ArrayList<>();
      JsonTermBase.read(in, entries::add);
      return List.copyOf(entries);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own file " + RESOURCE, e);
    }
  }
}
