package org.p5glossary.glossary.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.p5glossary.glossary.entry.Entry;

/**
 * An entry as a file has it.
 *
 * @param entry never null
 * @param line where it begins, from 1
 * @param stated what of an entry the file can say; the rest is not known, not empty
 * @param remarks what was cleaned, guessed or left out, for people
 */
public record ImportedEntry(Entry entry, int line, Set<Component> stated, List<String> remarks) {

  public ImportedEntry {
    Objects.requireNonNull(entry, "entry");
    stated = Set.copyOf(stated);
    remarks = List.copyOf(remarks);
  }
}
