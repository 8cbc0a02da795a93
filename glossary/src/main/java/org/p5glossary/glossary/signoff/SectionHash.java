package org.p5glossary.glossary.signoff;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Administration;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.json.CanonicalJson;
import org.p5glossary.glossary.json.EntryJson;

/**
 * The name of the text that a delegation agrees to: the definitions of an entry in a language, the
 * degree of equivalence, and the terms with all that says how to use them.
 *
 * <p>Quotations, evidence, reliability, what came from another program, and notes that are not
 * public are not part of it: a proof may be added without asking five capitals again, and the hash,
 * which everybody sees, tells nothing of what is not for everybody.
 */
public final class SectionHash {

  private SectionHash() {}

  /** The hash of a section; empty if the entry has none in exactly this language. */
  public static Optional<ContentHash> of(Entry entry, Language language) {
    return entry.sections().stream()
        .filter(section -> section.language().equals(language))
        .findFirst()
        .map(section -> of(entry, section));
  }

  private static ContentHash of(Entry entry, LanguageSection section) {
    Entry text =
        new Entry(
            entry.id(),
            List.of(),
            EntryStatus.PROPOSED,
            entry.definitions().stream()
                .filter(definition -> definition.language().equals(section.language()))
                .toList(),
            List.of(),
            List.of(),
            List.of(
                new LanguageSection(
                    section.language(),
                    section.equivalence(),
                    open(section.notes()),
                    section.terms().stream().map(SectionHash::wording).toList())));
    return ContentHash.of(CanonicalJson.of(EntryJson.write(text)));
  }

  private static Term wording(Term term) {
    return new Term(
        term.text(),
        term.type(),
        term.status(),
        term.partOfSpeech(),
        term.gender(),
        term.number(),
        term.geographicalUsage(),
        term.usageNote(),
        List.of(),
        List.of(),
        Optional.empty(),
        open(term.notes()),
        Administration.NONE);
  }

  private static List<Note> open(List<Note> notes) {
    return notes.stream().filter(note -> note.audience() == NoteAudience.PUBLIC).toList();
  }
}
