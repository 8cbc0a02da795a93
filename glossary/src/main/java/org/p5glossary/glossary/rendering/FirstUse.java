package org.p5glossary.glossary.rendering;

import java.util.Objects;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.passage.PaperId;

/**
 * The earliest dated use of a concept by a submitter in a language.
 *
 * @param language never null
 * @param submitter who submitted the paper, as printed, never blank
 * @param paper the paper, never null
 * @param name what people call it, never null
 * @param date its date with where that was read, never null
 * @param authorship whether the version is the one that was written, never null
 * @param term the term of the term base that stands there, never null
 * @param sentence number of the sentence within the version, 0-based
 */
public record FirstUse(
    Language language,
    String submitter,
    PaperId paper,
    String name,
    DocumentDate date,
    Authorship authorship,
    String term,
    int sentence) {

  public FirstUse {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(submitter, "submitter");
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(authorship, "authorship");
    Objects.requireNonNull(term, "term");
  }
}
