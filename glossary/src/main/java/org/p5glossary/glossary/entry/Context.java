package org.p5glossary.glossary.entry;

/**
 * A sentence that shows a term in use (ISO 12620 context).
 *
 * @param quote the sentence, never blank
 * @param source where it stands, empty if not known
 */
public record Context(String quote, String source) {

  public Context {
    quote = EntryText.required("context", quote);
    source = EntryText.allowed("source of a context", source);
  }
}
