package org.p5glossary.glossary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.entry.Visible;

/**
 * Who imports, as far as it decides what a file may change: nobody changes, or is told of, what
 * they do not see.
 *
 * @param viewer what they see, never null
 * @param hidden papers that are not for them
 */
public record Importer(Viewer viewer, Set<PaperId> hidden) {

  /** The person who runs the program, who sees everything. */
  public static final Importer OPERATOR = new Importer(Viewer.OPERATOR, Set.of());

  public Importer {
    Objects.requireNonNull(viewer, "viewer");
    hidden = Set.copyOf(hidden);
  }

  /**
   * An entry of a file as they may write it: an internal note of nobody known is their delegation's
   * own; who has none cannot have such notes.
   *
   * @param remarks gets what was left out
   * @throws IllegalArgumentException if it is not theirs to write; the message says why
   */
  Entry own(Entry entry, List<String> remarks) {
    if (viewer.sight() == Viewer.Sight.ALL) {
      return entry;
    }
    if (!entry.audience().visibleTo(viewer)) {
      throw new IllegalArgumentException(
          "the entry is for " + entry.audience().name() + "; you may write for " + audiences());
    }
    return Visible.withNotes(entry, notes -> own(notes, remarks));
  }

  private List<Note> own(List<Note> notes, List<String> remarks) {
    List<Note> own = new ArrayList<>();
    for (Note note : notes) {
      boolean nobodys = note.audience() == NoteAudience.INTERNAL && note.owner().isEmpty();
      if (!nobodys && !note.visibleTo(viewer)) {
        throw new IllegalArgumentException(
            "the entry has a note for "
                + note.readers().orElseThrow().name()
                + "; you may write for "
                + audiences());
      } else if (!nobodys) {
        own.add(note);
      } else if (viewer.delegation().isPresent()) {
        own.add(new Note(NoteAudience.INTERNAL, viewer.delegation(), note.text()));
      } else {
        remarks.add("left out an internal note: you belong to no delegation");
      }
    }
    return own;
  }

  private String audiences() {
    return viewer.audiences().stream().map(Audience::name).collect(Collectors.joining(", "));
  }

  /** What they see of an entry; empty if nothing. */
  Optional<Entry> seen(Entry entry) {
    return Visible.of(entry, viewer, hidden);
  }

  /** What they made of what they see of an entry, with the rest of it put back. */
  Entry whole(Entry changed, Entry standing) {
    return Visible.whole(changed, standing, viewer, hidden);
  }
}
