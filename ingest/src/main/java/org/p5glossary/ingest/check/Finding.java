package org.p5glossary.ingest.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.EntryId;

/**
 * Something that a check found.
 *
 * @param kind never null
 * @param severity never null
 * @param source where in the original; empty if it has no place there
 * @param target where in the draft; empty if it has no place there
 * @param found the words at issue, may be empty
 * @param suggestions what may stand there instead, the best first; may be empty
 * @param entry the entry of the term base that it is about, if any
 * @param earlier what an earlier paper says, if it is about that
 */
public record Finding(
    FindingKind kind,
    Severity severity,
    Optional<Place> source,
    Optional<Place> target,
    String found,
    List<String> suggestions,
    Optional<EntryId> entry,
    Optional<EarlierWording> earlier) {

  /**
   * @throws IllegalArgumentException if it has no place on either side
   */
  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(found, "found");
    suggestions = List.copyOf(suggestions);
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(earlier, "earlier");
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a finding needs a place on some side");
    }
  }

  /** A finding about no entry and no earlier paper. */
  static Finding of(
      FindingKind kind,
      Severity severity,
      Optional<Place> source,
      Optional<Place> target,
      String found,
      List<String> suggestions) {
    return new Finding(
        kind, severity, source, target, found, suggestions, Optional.empty(), Optional.empty());
  }

  /**
   * A name that the same finding has in the next check of the same sentences: a hash, from which no
   * word of the draft can be read.
   */
  public ContentHash id() {
    return ContentHash.of(
        String.join(
            "\n",
            kind.code(),
            source.map(Place::text).orElse(""),
            target.map(Place::text).orElse(""),
            found,
            entry.map(EntryId::value).orElse("")));
  }

  /** Where to show it: in the draft if it has a place there. */
  public Place place() {
    return target.or(() -> source).orElseThrow();
  }
}
