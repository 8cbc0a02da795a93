package org.p5glossary.glossary.exchange;

import java.util.EnumSet;
import java.util.Set;

/** The parts of an entry that one format has and another has not. */
public enum Component {
  STATUS,
  SUBJECT_FIELDS,
  /** All definitions. */
  DEFINITIONS,
  /** The first definition of each language that has a section. */
  FIRST_DEFINITIONS,
  PUBLIC_NOTES,
  /** Notes for the delegations or for their writers. */
  OTHER_NOTES,
  RELATIONS,
  EQUIVALENCE,
  ENTRY_ADMINISTRATION,
  TERM_ADMINISTRATION,
  /** Every term of a language that the file has; a term that is not there was taken out. */
  ALL_TERMS,
  /** Forms for looking up only. */
  LOOK_UP_FORMS,
  TERM_TYPE,
  TERM_STATUS,
  PART_OF_SPEECH,
  GENDER,
  NUMBER,
  GEOGRAPHICAL_USAGE,
  USAGE_NOTE,
  /** Notes of a term beside its usage note. */
  TERM_NOTES,
  CONTEXTS,
  EVIDENCE,
  RELIABILITY;

  /** What our own JSON has. */
  public static final Set<Component> ALL = Set.copyOf(EnumSet.allOf(Component.class));
}
