package org.p5glossary.glossary.entry;

import java.util.Objects;

/**
 * Whom an entry or a term is meant for, or where a term is used.
 *
 * @param type never null
 * @param name the customer, the project or the place, never blank
 */
public record Scope(ScopeType type, String name) {

  public Scope {
    Objects.requireNonNull(type, "type");
    name = EntryText.required("scope", name);
  }
}
