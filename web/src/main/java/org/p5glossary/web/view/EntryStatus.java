package org.p5glossary.web.view;

import java.util.Locale;

/** How far people have come with an entry. */
public enum EntryStatus implements Worded {
  /** Nobody has agreed yet. */
  PROPOSED,
  /** In use, without the agreement of all five. */
  CURRENT,
  /** All five delegations agree. */
  AGREED,
  /** No longer used, kept for reading older papers. */
  HISTORICAL,
  /** Given up without agreement. */
  ABANDONED;

  @Override
  public String messageKey() {
    return "entry.status." + name().toLowerCase(Locale.ROOT);
  }
}
