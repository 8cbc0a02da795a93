package org.p5glossary.glossary.signoff;

import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;

/** A delegation spoke of a text that is no longer the text; nothing was recorded. */
public final class StaleSectionException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param now hash of the text now, or why there is none
   */
  public StaleSectionException(EntryId entry, Language language, ContentHash spoken, String now) {
    super(
        "the "
            + language
            + " section of entry "
            + entry
            + " was changed: this speaks of the text "
            + spoken.hex().substring(0, 12)
            + ", but now it is "
            + now
            + "; read it again and repeat");
  }
}
