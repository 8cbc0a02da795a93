package org.p5glossary.glossary.account;

import java.util.Optional;
import org.p5glossary.glossary.entry.Coded;

/** What a person may do. A role includes the one that it is based on, and what that includes. */
public enum Role implements Coded {
  /** Reads what is for the five. */
  READER("reader", null),
  /** Proposes entries, changes, merges and deprecations, and comments. */
  CONTRIBUTOR("contributor", READER),
  /** Accepts and rejects proposals, corrects alignments and groupings, takes papers in. */
  EDITOR("editor", CONTRIBUTOR),
  /** Signs off for a delegation: agrees, reserves, proposes alternatives. */
  DELEGATION("delegation", CONTRIBUTOR),
  /** Sets deadlines, publishes editions. */
  CHAIR("chair", EDITOR),
  /** Keeps accounts, backups and settings. Includes no right to decide about the text. */
  ADMINISTRATOR("administrator", READER);

  private final String code;
  private final Role base;

  Role(String code, Role base) {
    this.code = code;
    this.base = base;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether whoever has this role may do what the other allows. */
  public boolean includes(Role other) {
    return this == other
        || Optional.ofNullable(base).filter(role -> role.includes(other)).isPresent();
  }
}
