package org.p5glossary.glossary.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One designation of a concept in one language.
 *
 * @param text the term as an editor writes it, one line, never blank, NFC
 * @param type its form, never null
 * @param status whether it is recommended, never null
 * @param partOfSpeech never null
 * @param gender grammatical gender, if stated
 * @param number grammatical number, if stated
 * @param geographicalUsage where it is used ("CH", "Latin America"), if stated
 * @param usageNote when to use it and when not, if stated
 * @param contexts sentences that show it, in order
 * @param evidence passages that prove it, in order
 * @param reliability an editor's judgement, if it outranks what {@link TermReliability} derives
 * @param notes further remarks, in order
 * @param administration references and what came with it from another program
 */
public record Term(
    String text,
    TermType type,
    AdministrativeStatus status,
    PartOfSpeech partOfSpeech,
    Optional<GrammaticalGender> gender,
    Optional<GrammaticalNumber> number,
    Optional<String> geographicalUsage,
    Optional<String> usageNote,
    List<Context> contexts,
    List<Evidence> evidence,
    Optional<ReliabilityJudgement> reliability,
    List<Note> notes,
    Administration administration) {

  /**
   * @throws IllegalArgumentException if a text is blank, too long or holds control characters
   */
  public Term {
    text = EntryText.required("term", text);
    if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
      throw new IllegalArgumentException(
          "a term is one line without tabs, but was \"" + text + "\"");
    }
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    Objects.requireNonNull(gender, "gender");
    Objects.requireNonNull(number, "number");
    geographicalUsage = EntryText.optional("geographical usage", geographicalUsage);
    usageNote = EntryText.optional("usage note", usageNote);
    contexts = List.copyOf(contexts);
    evidence = List.copyOf(evidence);
    Objects.requireNonNull(reliability, "reliability");
    notes = List.copyOf(notes);
    Objects.requireNonNull(administration, "administration");
  }

  /** A term without a judgement, further notes and administrative information. */
  public Term(
      String text,
      TermType type,
      AdministrativeStatus status,
      PartOfSpeech partOfSpeech,
      Optional<GrammaticalGender> gender,
      Optional<GrammaticalNumber> number,
      Optional<String> geographicalUsage,
      Optional<String> usageNote,
      List<Context> contexts,
      List<Evidence> evidence) {
    this(
        text,
        type,
        status,
        partOfSpeech,
        gender,
        number,
        geographicalUsage,
        usageNote,
        contexts,
        evidence,
        Optional.empty(),
        List.of(),
        Administration.NONE);
  }

  /** A term with nothing but its text, form, status and part of speech. */
  public static Term of(
      String text, TermType type, AdministrativeStatus status, PartOfSpeech partOfSpeech) {
    return new Term(
        text,
        type,
        status,
        partOfSpeech,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** A noun in full form. */
  public static Term of(String text, AdministrativeStatus status) {
    return of(text, TermType.FULL_FORM, status, PartOfSpeech.NOUN);
  }
}
