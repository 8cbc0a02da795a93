package org.p5glossary.glossary.entry;

import java.util.Objects;

/**
 * A pointer from an entry, a section or a term to something else.
 *
 * @param type what stands there, never null
 * @param target an address or an id, never blank
 * @param text what to show for it, empty to show the target
 */
public record Reference(ReferenceType type, String target, String text) {

  public Reference {
    Objects.requireNonNull(type, "type");
    target = EntryText.required("target of a reference", target);
    text = EntryText.allowed("text of a reference", text);
  }
}
