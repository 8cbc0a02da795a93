package org.p5glossary.glossary.termbase;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;

/** Terms that stand in several entries: a warning while typing, and a remark on each of them. */
public final class SharedTerms {

  private SharedTerms() {}

  /**
   * Where else a term stands, in any language, after folding.
   *
   * @param termBase what its viewer may see
   * @param text what somebody types; blank finds nothing
   * @param own the entry that does not count, if there is one
   */
  public static List<TermUse> duplicates(TermBase termBase, String text, Optional<EntryId> own) {
    if (TermFolding.fold(text).isEmpty()) {
      return List.of();
    }
    return termBase.termsLike(text).stream()
        .filter(use -> own.filter(use.entry()::equals).isEmpty())
        .toList();
  }

  /** Where else a term of a language stands in the same language. */
  public static List<TermUse> alsoIn(
      TermBase termBase, EntryId own, Language language, String text) {
    return duplicates(termBase, text, Optional.of(own)).stream()
        .filter(use -> use.language().primary().equals(language.primary()))
        .toList();
  }
}
