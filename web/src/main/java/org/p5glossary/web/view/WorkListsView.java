package org.p5glossary.web.view;

import java.util.List;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Evidence;

/**
 * What editors should look at.
 *
 * @param orphans evidence whose passage is no longer there
 * @param unproved sections of which no term has evidence, the first ones
 * @param unprovedTotal how many there are
 * @param shared terms that stand in several entries, the first ones
 * @param sharedTotal how many there are
 * @param removed entries that were taken out and can be restored
 * @param conflicts entries about which people apart decided differently
 */
public record WorkListsView(
    List<Orphan> orphans,
    List<Bare> unproved,
    int unprovedTotal,
    List<Shared> shared,
    int sharedTotal,
    List<EntryName> removed,
    int conflicts) {

  /**
   * A passage that is gone.
   *
   * @param name of the entry, never null
   * @param language of the section, never null
   * @param term never null
   * @param evidence never null
   */
  public record Orphan(EntryName name, Language language, String term, Evidence evidence) {}

  /**
   * A section without evidence.
   *
   * @param name of the entry, never null
   * @param language never null
   * @param term its main term, never null
   */
  public record Bare(EntryName name, Language language, String term) {}

  /**
   * A term of several entries.
   *
   * @param language never null
   * @param term never null
   * @param entries two or more
   */
  public record Shared(Language language, String term, List<EntryName> entries) {

    public Shared {
      entries = List.copyOf(entries);
    }
  }

  public WorkListsView {
    orphans = List.copyOf(orphans);
    unproved = List.copyOf(unproved);
    shared = List.copyOf(shared);
    removed = List.copyOf(removed);
  }
}
