package org.p5glossary.glossary.entry;

import java.util.Objects;

/**
 * A remark on an entry or a language section.
 *
 * @param audience who may read it, never null
 * @param text the remark, never blank
 */
public record Note(NoteAudience audience, String text) {

  public Note {
    Objects.requireNonNull(audience, "audience");
    text = EntryText.required("note", text);
  }
}
