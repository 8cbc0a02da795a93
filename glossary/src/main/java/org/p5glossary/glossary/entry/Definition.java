package org.p5glossary.glossary.entry;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;

/**
 * What the concept is, said in one language.
 *
 * @param language language of the text, never null
 * @param text the definition, never blank
 * @param source who says so, empty if not known
 */
public record Definition(Language language, String text, String source) {

  public Definition {
    Objects.requireNonNull(language, "language");
    text = EntryText.required("definition", text);
    source = EntryText.allowed("source of a definition", source);
  }
}
