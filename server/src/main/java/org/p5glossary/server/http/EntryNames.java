package org.p5glossary.server.http;

import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.web.view.EntryName;

/** How entries are called to a reader: by their term in the reader's language, English, or any. */
final class EntryNames {

  private EntryNames() {}

  static EntryName of(Entry entry, Language reader) {
    LanguageSection section = entry.named(reader);
    return new EntryName(entry.id().value(), section.language(), section.mainTerm().text());
  }

  /** The name of an entry that may be gone: then its id. */
  static EntryName of(EntryId id, TermBase terms, Language reader) {
    return terms
        .entry(id)
        .map(entry -> of(entry, reader))
        .orElseGet(() -> new EntryName(id.value(), Language.ENGLISH, id.value()));
  }

  static Optional<EntryId> parsed(String id) {
    try {
      return Optional.of(new EntryId(id));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
