package org.p5glossary.glossary.exchange;

import java.util.Locale;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.EntryId;

/** Ids of other programs as ids of entries: the same id gives the same entry, always. */
public final class ForeignId {

  private static final int HASH_DIGITS = 12;
  private static final int MAX_KEPT = 80;

  private ForeignId() {}

  /** The id as it is where it can be one of ours; else what can be kept of it, and its hash. */
  public static EntryId of(String prefix, String foreign) {
    String wanted = prefix + foreign.strip();
    try {
      return new EntryId(wanted);
    } catch (IllegalArgumentException otherForm) {
      String kept = wanted.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z_]+", "");
      return new EntryId(
          (kept.isEmpty() ? "entry" : kept.substring(0, Math.min(kept.length(), MAX_KEPT)))
              + "-"
              + hash(wanted));
    }
  }

  /** An id for an entry whose file gives none: from what it says. */
  public static EntryId ofContent(String prefix, String content) {
    return new EntryId(
        (prefix.isEmpty() ? "entry-" : prefix.replaceAll("[^A-Za-z0-9._-]+", "-")) + hash(content));
  }

  private static String hash(String text) {
    return ContentHash.of(text).hex().substring(0, HASH_DIGITS).toLowerCase(Locale.ROOT);
  }
}
