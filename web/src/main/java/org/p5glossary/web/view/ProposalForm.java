package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.ledger.ProposalMade;

/**
 * What stands in the form for a proposal; every text as it was typed.
 *
 * @param kind never null
 * @param id of the entry
 * @param seen hash of the entry that is changed, "" for a new one
 * @param other id of the entry that goes into it, for a merge
 * @param proposal id of the proposal that gets another text, "" for a new one
 * @param read hash of the revision that is replaced, "" for a new proposal
 * @param status code of the entry's status
 * @param subjects subject fields, one a line
 * @param successor id of the entry that replaces this one, for a deprecation
 * @param note a note to add, "" for none
 * @param noteAudience name of its audience
 * @param entryAudience name of the entry's audience
 * @param audience name of the proposal's audience
 * @param reason why
 * @param languages one for each language of the form
 */
public record ProposalForm(
    ProposalMade.Kind kind,
    String id,
    String seen,
    String other,
    String proposal,
    String read,
    String status,
    String subjects,
    String successor,
    String note,
    String noteAudience,
    String entryAudience,
    String audience,
    String reason,
    List<Section> languages) {

  /**
   * One language.
   *
   * @param language never null
   * @param definition its text, may be empty
   * @param source who says so, may be empty
   * @param degree code of the degree of equivalence, "" if nobody judged
   * @param explanation of the degree, may be empty
   * @param terms one for each term, and an empty one
   * @param open whether it stands open where scripts or the reader may fold it
   */
  public record Section(
      Language language,
      String definition,
      String source,
      String degree,
      String explanation,
      List<Row> terms,
      boolean open) {

    public Section {
      terms = List.copyOf(terms);
    }
  }

  /**
   * One term.
   *
   * @param number its number in the language, from 0
   * @param was the term that it was, "" for a new one
   * @param text the term, "" to take it out
   * @param type code of its form
   * @param status code of its administrative status
   * @param partOfSpeech code
   * @param usage usage note, may be empty
   * @param passage address of a passage to add as evidence, may be empty
   * @param proved how many passages it has
   * @param elsewhere entries that have the same term
   */
  public record Row(
      int number,
      String was,
      String text,
      String type,
      String status,
      String partOfSpeech,
      String usage,
      String passage,
      int proved,
      List<EntryName> elsewhere) {

    public Row {
      elsewhere = List.copyOf(elsewhere);
    }
  }

  public ProposalForm {
    Objects.requireNonNull(kind, "kind");
    languages = List.copyOf(languages);
  }
}
