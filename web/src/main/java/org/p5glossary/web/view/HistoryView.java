package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.diff.FieldChange;
import org.p5glossary.glossary.history.EntryVersion;

/**
 * The versions of an entry, and two of them compared.
 *
 * @param name of the entry, never null
 * @param versions the latest first
 * @param from the older of the two that are compared; empty for nothing before
 * @param to the newer one, never null
 * @param changes between them
 * @param mayRestore whether the reader may put an older text in force again
 * @param notices what to say of what was tried
 */
public record HistoryView(
    EntryName name,
    List<EntryVersion> versions,
    Optional<EntryVersion> from,
    EntryVersion to,
    List<FieldChange> changes,
    boolean mayRestore,
    List<Notice> notices) {

  public HistoryView {
    Objects.requireNonNull(name, "name");
    versions = List.copyOf(versions);
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    changes = List.copyOf(changes);
    notices = List.copyOf(notices);
  }
}
