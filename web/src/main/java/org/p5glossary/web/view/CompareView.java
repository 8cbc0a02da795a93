package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * Two papers in one language, paragraph by paragraph.
 *
 * @param earlier what was asked for as the earlier paper, "" for nothing
 * @param later what was asked for as the later paper, "" for nothing
 * @param language the language compared; empty if nothing is
 * @param languages languages that both papers have
 * @param names names of papers to choose from
 * @param rows the paragraphs; empty if nothing is compared
 * @param notices what the reader should know
 */
public record CompareView(
    String earlier,
    String later,
    Optional<Language> language,
    List<Language> languages,
    List<String> names,
    List<CompareRow> rows,
    List<Notice> notices) {

  public CompareView {
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
    Objects.requireNonNull(language, "language");
    languages = List.copyOf(languages);
    names = List.copyOf(names);
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
  }

  /** How many paragraphs stand in both with the same words. */
  public int unchanged() {
    return Math.toIntExact(rows.stream().filter(CompareRow::unchanged).count());
  }
}
