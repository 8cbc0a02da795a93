package org.p5glossary.server.instance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.exchange.table.BallotDocumentReader;
import org.p5glossary.glossary.exchange.table.BallotTable;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.signoff.RecordedStance;
import org.p5glossary.glossary.signoff.SectionFilter;
import org.p5glossary.glossary.signoff.SectionHash;
import org.p5glossary.glossary.signoff.SignOffs;
import org.p5glossary.glossary.signoff.SigningDesk;

/**
 * Ballots of one delegation: sections go out to its capital as a table, and what comes back filled
 * in is recorded as its sign-offs. A row holds the hash of its text: if that has changed since,
 * nothing is recorded. Thread-safe.
 */
public final class Ballots {

  /** Sections of a table: a capital that is asked more at once is better asked by language. */
  public static final int MOST_SECTIONS = 20_000;

  private final Instance instance;
  private final Delegation delegation;
  private final Viewer viewer;

  /** What becomes of a row. */
  public enum Outcome {
    /** It is recorded as a sign-off. */
    NEW,
    /** The delegation says so already, of this text. */
    SAID,
    /** No stance stands in it. */
    LEFT_OPEN,
    /** It cannot be recorded. */
    REFUSED
  }

  /** Why a row cannot be recorded. */
  public enum Problem {
    /** The row is broken, or a value in it is none of its kind. */
    UNREADABLE,
    /** It is the ballot of another delegation. */
    OTHER_DELEGATION,
    /** There is no such section, or none that the delegation sees. */
    NO_SECTION,
    /** The text has changed since the ballot went out. */
    TEXT_CHANGED,
    /** The section stands in the table before. */
    TWICE
  }

  /**
   * A row that was looked at.
   *
   * @param line where it begins, from 1
   * @param entry the id as it stands there
   * @param language the tag as it stands there
   * @param outcome never null
   * @param problem why it is refused; empty if it is not
   * @param reason the same in English, with the value seen; empty else
   * @param vote what is to be recorded, exactly for a new one
   */
  public record Checked(
      int line,
      String entry,
      String language,
      Outcome outcome,
      Optional<Problem> problem,
      String reason,
      Optional<SigningDesk.Vote> vote) {}

  /**
   * @param instance whose sections are meant
   * @param delegation whose ballots they are: what it sees is what its capital is asked
   */
  public Ballots(Instance instance, Delegation delegation) {
    this.instance = instance;
    this.delegation = delegation;
    this.viewer = Viewer.of(delegation);
  }

  /**
   * The sections that are asked for.
   *
   * @param reader in whose order entries stand
   * @param most how many a ballot can hold
   * @throws TooManySections if there are more
   */
  public List<BallotTable.Question> questions(
      SectionFilter filter, Language reader, Instant now, int most) throws TooManySections {
    SignOffs.Page page =
        instance.workflow().signOffs().page(instance.order(reader), viewer, filter, now, 0, most);
    if (page.total() > most) {
      throw new TooManySections(page.total(), most);
    }
    List<BallotTable.Question> questions = new ArrayList<>();
    page.sections()
        .forEach(
            found ->
                instance
                    .terms(viewer)
                    .entry(found.entry().id())
                    .ifPresent(
                        entry ->
                            questions.add(
                                question(entry, found.state().language(), found.state().text()))));
    return questions;
  }

  /** A ballot would be cut off. */
  public static final class TooManySections extends Exception {

    private static final long serialVersionUID = 1;

    private final int most;

    TooManySections(int sections, int most) {
      super(
          "the ballot would have "
              + sections
              + " sections; at most "
              + most
              + " go into such a file: ask by language or state");
      this.most = most;
    }

    /** How many a file of the kind can hold. */
    public int most() {
      return most;
    }
  }

  private BallotTable.Question question(Entry entry, Language language, ContentHash text) {
    String terms =
        entry.sections().stream()
            .filter(section -> section.language().equals(language))
            .flatMap(section -> section.terms().stream())
            .map(Term::text)
            .collect(Collectors.joining("; "));
    String definition =
        entry.definitions().stream()
            .filter(one -> one.language().equals(language))
            .map(Definition::text)
            .collect(Collectors.joining(" "));
    return new BallotTable.Question(
        delegation.code(),
        entry.id().value(),
        language.tag(),
        terms,
        definition,
        said(entry.id(), language, text)
            .map(stance -> stance.decision().stance().code())
            .orElse(""),
        text.hex());
  }

  /** What the delegation says of this very text. */
  private Optional<RecordedStance> said(EntryId entry, Language language, ContentHash text) {
    List<RecordedStance> standing =
        instance.workflow().signOffs().standing(entry, language, delegation);
    return standing.size() == 1
        ? standing.stream().filter(one -> one.decision().section().equals(text)).findFirst()
        : Optional.empty();
  }

  /**
   * Says of every row of a table what would become of it; nothing is recorded.
   *
   * @param audience who may read reasons and alternatives
   * @throws org.p5glossary.glossary.exchange.ExchangeException if it is no ballot
   */
  public List<Checked> check(InputStream in, Audience audience) throws IOException {
    List<Checked> checked = new ArrayList<>();
    Set<String> sections = new HashSet<>();
    for (BallotTable.Answer answer : read(in)) {
      Checked one = checked(answer, audience);
      boolean twice = !sections.add(answer.entry() + " " + answer.language());
      checked.add(
          twice && one.outcome() != Outcome.LEFT_OPEN
              ? refused(answer, Problem.TWICE, "the section stands twice in the table")
              : one);
    }
    return checked;
  }

  /** A DOCX is a ZIP, which begins with the initials of its inventor; a table does not. */
  private static List<BallotTable.Answer> read(InputStream in) throws IOException {
    BufferedInputStream file = new BufferedInputStream(in);
    file.mark(2);
    boolean zip = file.read() == 'P' && file.read() == 'K';
    file.reset();
    return zip ? BallotDocumentReader.read(file) : BallotTable.read(file);
  }

  private Checked checked(BallotTable.Answer answer, Audience audience) {
    if (!answer.defect().isEmpty()) {
      return refused(answer, Problem.UNREADABLE, answer.defect());
    }
    if (answer.stance().isEmpty()) {
      return new Checked(
          answer.line(),
          answer.entry(),
          answer.language(),
          Outcome.LEFT_OPEN,
          Optional.empty(),
          "",
          Optional.empty());
    }
    if (!answer.delegation().equalsIgnoreCase(delegation.code())) {
      return refused(
          answer,
          Problem.OTHER_DELEGATION,
          "the row is of "
              + answer.delegation()
              + "; who brings a ballot of "
              + delegation.code()
              + " signs for that alone");
    }
    try {
      return voted(answer, audience);
    } catch (IllegalArgumentException e) {
      return refused(answer, Problem.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private Checked voted(BallotTable.Answer answer, Audience audience) {
    EntryId id = new EntryId(answer.entry());
    Language language = new Language(answer.language());
    ContentHash read = new ContentHash(answer.text());
    Optional<ContentHash> now =
        instance.terms(viewer).entry(id).flatMap(entry -> SectionHash.of(entry, language));
    if (now.isEmpty()) {
      return refused(answer, Problem.NO_SECTION, "there is no such section any more");
    }
    if (!now.get().equals(read)) {
      return refused(
          answer,
          Problem.TEXT_CHANGED,
          "the text has changed since the ballot went out; read it again and answer anew");
    }
    SigningDesk.Statement statement =
        new SigningDesk.Statement(
            stance(answer.stance()), answer.reason(), answer.alternative(), audience);
    SignedOff vote =
        new SignedOff(
            id,
            language,
            read,
            delegation,
            statement.stance(),
            statement.reason(),
            statement.alternative(),
            audience,
            List.of());
    boolean same =
        said(id, language, read)
            .map(RecordedStance::decision)
            .filter(one -> one.stance() == vote.stance())
            .filter(one -> one.reason().equals(vote.reason()))
            .filter(one -> one.alternative().equals(vote.alternative()))
            .isPresent();
    return new Checked(
        answer.line(),
        answer.entry(),
        answer.language(),
        same ? Outcome.SAID : Outcome.NEW,
        Optional.empty(),
        "",
        same
            ? Optional.empty()
            : Optional.of(
                new SigningDesk.Vote(new SigningDesk.Section(id, language, read), statement)));
  }

  private static SignedOff.Stance stance(String word) {
    for (SignedOff.Stance one : SignedOff.Stance.values()) {
      if (one.code().equalsIgnoreCase(word)) {
        return one;
      }
    }
    return Coded.parse(SignedOff.Stance.class, word);
  }

  private static Checked refused(BallotTable.Answer answer, Problem problem, String reason) {
    return new Checked(
        answer.line(),
        answer.entry(),
        answer.language(),
        Outcome.REFUSED,
        Optional.of(problem),
        reason,
        Optional.empty());
  }

  /**
   * Records the new rows as sign-offs, all or none; nothing if a row is refused.
   *
   * @param actor who brings the ballot
   * @return how many were recorded
   * @throws org.p5glossary.glossary.signoff.StaleSectionException if a text changed meanwhile
   */
  public int record(List<Checked> checked, String actor) {
    if (checked.stream().anyMatch(one -> one.outcome() == Outcome.REFUSED)) {
      return 0;
    }
    List<SigningDesk.Vote> votes = checked.stream().flatMap(one -> one.vote().stream()).toList();
    instance.workflow().signing().vote(actor, delegation, votes);
    return votes.size();
  }
}
