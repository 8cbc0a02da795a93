package org.p5glossary.web.view;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;

/**
 * A link to another entry.
 *
 * @param id never null
 * @param relation never null
 * @param language language of the label, never null
 * @param label its term, never null
 */
public record RelatedEntry(String id, Relation relation, Language language, String label) {

  public RelatedEntry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(label, "label");
  }
}
