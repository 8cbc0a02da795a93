package org.p5glossary.glossary.signoff;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.ledger.SilenceOpened;
import org.p5glossary.glossary.ledger.SilenceWithdrawn;
import org.p5glossary.glossary.termbase.TermBaseService;

/**
 * Takes what delegations say of sections, and silence procedures. Who may speak for whom is asked
 * by the caller. Thread-safe.
 */
public final class SigningDesk {

  /**
   * A section as somebody read it.
   *
   * @param entry never null
   * @param language never null
   * @param text hash of the text that they read, never null
   */
  public record Section(EntryId entry, Language language, ContentHash text) {

    public Section {
      Objects.requireNonNull(entry, "entry");
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * What is said.
   *
   * @param stance never null
   * @param reason needed for a reservation
   * @param alternative needed where one is proposed, else empty
   * @param audience who may read reason and alternative, never null
   */
  public record Statement(
      SignedOff.Stance stance, String reason, String alternative, Audience audience) {

    /** Agreement without a word. */
    public static final Statement AGREEMENT =
        new Statement(SignedOff.Stance.AGREE, "", "", Audience.PUBLIC);
  }

  /**
   * What is said of one section.
   *
   * @param section never null
   * @param statement never null
   */
  public record Vote(Section section, Statement statement) {

    public Vote {
      Objects.requireNonNull(section, "section");
      Objects.requireNonNull(statement, "statement");
    }
  }

  private final Ledger ledger;
  private final TermBaseService entries;
  private final SignOffs signOffs;
  private final Clock clock;

  /**
   * @param signOffs of the same ledger
   */
  public SigningDesk(Ledger ledger, TermBaseService entries, SignOffs signOffs, Clock clock) {
    this.ledger = ledger;
    this.entries = entries;
    this.signOffs = signOffs;
    this.clock = clock;
  }

  /**
   * Records a delegation's stance on sections, all or none.
   *
   * @param actor who speaks, never blank
   * @param delegation for whom
   * @throws StaleSectionException if a section is gone or has another text
   * @throws IllegalArgumentException if the statement lacks its reason or alternative
   */
  public synchronized void sign(
      String actor, Delegation delegation, List<Section> sections, Statement statement) {
    vote(
        actor, delegation, sections.stream().map(section -> new Vote(section, statement)).toList());
  }

  /**
   * The same with a statement of its own for each section.
   *
   * @param actor who speaks, never blank
   * @param delegation for whom
   * @throws StaleSectionException if a section is gone or has another text
   * @throws IllegalArgumentException if a statement lacks its reason or alternative
   */
  public synchronized void vote(String actor, Delegation delegation, List<Vote> votes) {
    List<Decision> decisions = new ArrayList<>();
    for (Vote vote : votes) {
      Section section = vote.section();
      Statement statement = vote.statement();
      require(section);
      decisions.add(
          new SignedOff(
              section.entry(),
              section.language(),
              section.text(),
              delegation,
              statement.stance(),
              statement.reason(),
              statement.alternative(),
              statement.audience(),
              signOffs.standing(section.entry(), section.language(), delegation).stream()
                  .map(RecordedStance::event)
                  .toList()));
    }
    ledger.append(actor, decisions);
    entries.refresh();
  }

  /**
   * Puts sections under silence, all or none.
   *
   * @param deadline must be to come
   * @throws StaleSectionException if a section is gone or has another text
   * @throws SilenceRefusedException if the deadline has passed, or a delegation has said something
   *     else than that it agrees
   */
  public synchronized void openSilence(String actor, List<Section> sections, Instant deadline) {
    if (!deadline.isAfter(clock.instant())) {
      throw new SilenceRefusedException(
          "the deadline " + deadline + " has passed; set one that is to come");
    }
    List<Decision> decisions = new ArrayList<>();
    for (Section section : sections) {
      SectionState state = require(section);
      for (DelegationState each : state.delegations()) {
        boolean spoke = each.latest().isPresent();
        if (spoke
            && each.position() != DelegationState.Position.AGREES
            && each.position() != DelegationState.Position.VOIDED) {
          throw new SilenceRefusedException(
              each.delegation()
                  + " has taken a stance other than agreement on the "
                  + section.language()
                  + " section of "
                  + section.entry()
                  + "; settle that first");
        }
      }
      decisions.add(
          new SilenceOpened(section.entry(), section.language(), section.text(), deadline));
    }
    ledger.append(actor, decisions);
    entries.refresh();
  }

  /**
   * Ends the silence procedure of a section.
   *
   * @throws SilenceRefusedException if there is none
   */
  public synchronized void withdrawSilence(String actor, Section section, String reason) {
    Silence silence =
        require(section)
            .silence()
            .orElseThrow(
                () ->
                    new SilenceRefusedException(
                        "there is no silence procedure on the "
                            + section.language()
                            + " section of "
                            + section.entry()));
    ledger.append(actor, List.of(new SilenceWithdrawn(silence.event(), reason)));
    entries.refresh();
  }

  private SectionState require(Section section) {
    entries.refresh();
    Entry entry =
        entries
            .current()
            .entry(section.entry())
            .orElseThrow(() -> stale(section, "gone with its entry"));
    SectionState state =
        signOffs
            .state(entry, section.language(), clock.instant())
            .orElseThrow(() -> stale(section, "gone"));
    if (!state.text().equals(section.text())) {
      throw stale(section, state.text().hex().substring(0, 12));
    }
    return state;
  }

  private static StaleSectionException stale(Section section, String now) {
    return new StaleSectionException(section.entry(), section.language(), section.text(), now);
  }
}
