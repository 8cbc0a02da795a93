package org.p5glossary.edition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.Entry;

/**
 * The term base at one moment, as one audience sees it.
 *
 * @param name what people call it, never blank
 * @param frozen when
 * @param snapshot SHA-256 of the entries in our own JSON: the edition's id
 * @param head head hash of the ledger that it was taken from; empty for an empty ledger
 * @param audience whom it is for
 * @param languages which are printed, in order, at least one
 * @param entries all that the audience may see, by id
 * @param previous the edition before it for this audience, if there is one
 * @param changes what changed since then, or everything, as added, if there is none
 * @param reservations what delegations hold against sections as they stand
 * @param undecided how many entries wait for a person because they were changed on two sides
 */
public record Edition(
    String name,
    Instant frozen,
    ContentHash snapshot,
    Optional<ContentHash> head,
    Audience audience,
    List<Language> languages,
    List<Entry> entries,
    Optional<Previous> previous,
    List<EditionChange> changes,
    List<Reservation> reservations,
    int undecided) {

  /** An edition that was published earlier. */
  public record Previous(String name, ContentHash snapshot, Instant published) {}

  /**
   * @throws IllegalArgumentException if the name is blank or there is no language
   */
  public Edition {
    Objects.requireNonNull(snapshot, "snapshot");
    Objects.requireNonNull(audience, "audience");
    languages = languages.stream().distinct().toList();
    entries = List.copyOf(entries);
    changes = List.copyOf(changes);
    reservations = List.copyOf(reservations);
    if (name.isBlank() || languages.isEmpty()) {
      throw new IllegalArgumentException(
          "an edition has a name and a language at least, but had \"" + name + "\", " + languages);
    }
  }
}
