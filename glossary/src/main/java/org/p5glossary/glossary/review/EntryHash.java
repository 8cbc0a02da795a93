package org.p5glossary.glossary.review;

import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.json.CanonicalJson;
import org.p5glossary.glossary.json.EntryJson;

/** The name of exactly this text of an entry: the hash of its canonical JSON. */
public final class EntryHash {

  private EntryHash() {}

  /** The hash of an entry, with all that stands in it. */
  public static ContentHash of(Entry entry) {
    return ContentHash.of(CanonicalJson.of(EntryJson.write(entry)));
  }
}
