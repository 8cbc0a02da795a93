package org.p5glossary.glossary.lookup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.passage.PaperId;

/**
 * Where a concept stands first in a language, of all dated papers.
 *
 * @param paper the earliest paper, never null
 * @param symbol its symbol; empty for a text without one
 * @param paragraph how to cite the place, may be empty
 * @param date its date, never null
 * @param dateSource where the date was read, "" where that is not known
 * @param sentence number of the sentence within the version, 0-based
 * @param quote the sentence, never null
 * @param term where the term stands in the quotation, in UTF-16 units
 * @param authorship whether it was written in this language, never null
 * @param ocr whether the text comes from optical character recognition
 */
public record FirstAppearance(
    PaperId paper,
    Optional<String> symbol,
    String paragraph,
    LocalDate date,
    String dateSource,
    int sentence,
    String quote,
    TextRange term,
    Authorship authorship,
    boolean ocr) {

  public FirstAppearance {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(paragraph, "paragraph");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(dateSource, "dateSource");
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(authorship, "authorship");
  }

  /** The place as the United Nations cite it in the style of a language. */
  public String citation(Language language) {
    return Citation.of(language, symbol.orElse(paper.value()), paragraph);
  }
}
