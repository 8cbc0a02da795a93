package org.p5glossary.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * What a version says about itself and how it was read.
 *
 * @param language never null
 * @param state never null
 * @param title "" if none
 * @param byline as printed, "" if none
 * @param date empty if undated
 * @param dateSource where the date was read, as "masthead: 7 December 2021"; "" if undated
 * @param original original language; empty if not printed
 * @param ocr whether the text comes from optical character recognition
 * @param reissueNote why it was issued again, as printed; "" if it was not
 * @param renditions its files
 */
public record VersionHeader(
    Language language,
    VersionState state,
    String title,
    String byline,
    Optional<LocalDate> date,
    String dateSource,
    Optional<Language> original,
    boolean ocr,
    String reissueNote,
    List<RenditionView> renditions) {

  public VersionHeader {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(dateSource, "dateSource");
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(reissueNote, "reissueNote");
    renditions = List.copyOf(renditions);
  }
}
