package org.p5glossary.glossary.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * One thing in an entry that became another.
 *
 * @param field what it is, never null
 * @param language the section that it stands in; empty for the entry as a whole
 * @param term the term that it belongs to, "" for none
 * @param changes never empty; what is the same stands in it too
 */
public record FieldChange(
    Field field, Optional<Language> language, String term, List<TextChange> changes) {

  /** What can change, in the order in which it is shown. */
  public enum Field {
    STATUS,
    AUDIENCE,
    SUBJECT,
    DEFINITION,
    NOTE,
    RELATION,
    EQUIVALENCE,
    TERM,
    TERM_TYPE,
    TERM_STATUS,
    PART_OF_SPEECH,
    USAGE,
    CONTEXT,
    EVIDENCE,
    /** What came from another program, and what else has no field of its own. */
    OTHER
  }

  public FieldChange {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(term, "term");
    changes = List.copyOf(changes);
  }
}
