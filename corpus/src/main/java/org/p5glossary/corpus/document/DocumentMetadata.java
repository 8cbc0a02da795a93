package org.p5glossary.corpus.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/**
 * What a document says about itself. Nothing here is guessed: what is not printed is absent.
 *
 * @param symbol its symbol as printed, with asterisks of a reissue; empty if it has none
 * @param original the language it was written in; empty if not printed
 * @param date the printed date; empty if undated
 * @param title NFC, "" if it has none
 * @param byline who submitted it, as printed ("Working paper submitted by …"), NFC, "" if absent
 * @param submitters States and groups that submitted it, in printed order, without articles; not
 *     those that only support it
 * @param session the session as printed ("First session"), NFC, "" if absent
 * @param conference the conference or organ as printed, NFC, "" if absent
 * @param place place and dates of the meeting as printed, NFC, "" if absent
 * @param jobNumber the job number without language and stamps, "21-18101" or with its duty station
 *     "V.21-18101"; "" if absent
 */
public record DocumentMetadata(
    Optional<DocumentSymbol> symbol,
    Optional<Language> original,
    Optional<DocumentDate> date,
    String title,
    String byline,
    List<String> submitters,
    String session,
    String conference,
    String place,
    String jobNumber) {

  /** Of a document that says nothing about itself. */
  public static final DocumentMetadata NONE =
      new DocumentMetadata(
          Optional.empty(), Optional.empty(), Optional.empty(), "", "", List.of(), "", "", "", "");

  /**
   * @throws IllegalArgumentException if a submitter is blank
   */
  public DocumentMetadata {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(byline, "byline");
    submitters = List.copyOf(submitters);
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(conference, "conference");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(jobNumber, "jobNumber");
    if (submitters.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a submitter is blank in " + submitters);
    }
  }

  /** The same with another symbol, as a person or a sidecar gives it. */
  public DocumentMetadata withSymbol(Optional<DocumentSymbol> newSymbol) {
    return new DocumentMetadata(
        newSymbol,
        original,
        date,
        title,
        byline,
        submitters,
        session,
        conference,
        place,
        jobNumber);
  }

  /** The same with another date, as a person or a sidecar gives it. */
  public DocumentMetadata withDate(Optional<DocumentDate> newDate) {
    return new DocumentMetadata(
        symbol,
        original,
        newDate,
        title,
        byline,
        submitters,
        session,
        conference,
        place,
        jobNumber);
  }

  /** The same with what is absent here taken from another file of the same version. */
  public DocumentMetadata filledFrom(DocumentMetadata other) {
    return new DocumentMetadata(
        symbol.or(other::symbol),
        original.or(other::original),
        date.or(other::date),
        title.isEmpty() ? other.title : title,
        byline.isEmpty() ? other.byline : byline,
        submitters.isEmpty() ? other.submitters : submitters,
        session.isEmpty() ? other.session : session,
        conference.isEmpty() ? other.conference : conference,
        place.isEmpty() ? other.place : place,
        jobNumber.isEmpty() ? other.jobNumber : jobNumber);
  }
}
