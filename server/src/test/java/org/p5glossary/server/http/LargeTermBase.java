package org.p5glossary.server.http;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.ledger.CommentMade;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.ledger.ProposalRejected;
import org.p5glossary.glossary.ledger.ProposalTriaged;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.glossary.review.EntryHash;
import org.p5glossary.glossary.signoff.SectionHash;

/**
 * Writes a ledger as large as a big term base in use: entries in six languages, some for one
 * delegation or with notes for the five; proposals on a fifth of them, a third decided; stances of
 * all five on a fifth of the entries, and comments. Everything follows from the seed.
 */
final class LargeTermBase {

  private static final List<String> SCRIPTS =
      List.of(
          "en ba ce di fo gu la me no pe ri so tu va st ch th al er",
          "fr ba ce di fo gu la me no pé ri so tu va ch eau tion al er",
          "zh 核 不 扩 散 条 约 战 略 稳 定 国 家 军 备 控 制 和 平",
          "ru ба це ди фо гу ла ме но пе ри со ту ва ст че ша ль ер",
          "es ba ce di fo gu la me ño pe ri so tu va ch ci ón al er",
          "ar با تي دو فا جو لا مي نو سا ري صو طو وا شا خا عا قا غي");

  /** Five minutes for each event: so that a day has no more of them than people can do. */
  private static final class Ticking extends Clock {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public Instant instant() {
      now = now.plusSeconds(300);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final Random random;
  private final int entries;

  /**
   * @param entries how many entries to write
   */
  LargeTermBase(int entries, long seed) {
    this.entries = entries;
    this.random = new Random(seed);
  }

  static EntryId id(int number) {
    return new EntryId(String.format(Locale.ROOT, "made-%06d", number));
  }

  /** Writes all of it into a new ledger. */
  void write(Path file) {
    try (SqliteLedger ledger = SqliteLedger.open(file, new Ticking())) {
      ledger.appendAll("import", this::entries);
      List<Entry> chosen = new ArrayList<>();
      ledger.readAfter(
          0,
          recorded -> {
            if (recorded.decision() instanceof EntryPut put && random.nextInt(5) == 0) {
              chosen.add(put.entry());
            }
          });
      List<ContentHash> proposals = new ArrayList<>();
      ledger.appendAll("amina", sink -> chosen.forEach(entry -> sink.accept(change(entry))));
      ledger.readAfter(
          entries,
          recorded -> {
            if (recorded.decision() instanceof ProposalMade) {
              proposals.add(recorded.event().hash());
            }
          });
      ledger.appendAll(
          "olga",
          sink -> {
            for (int i = 0; i < proposals.size(); i++) {
              follow(proposals.get(i), chosen.get(i).id(), sink);
            }
          });
      ledger.appendAll("the five", sink -> chosen.forEach(entry -> stances(entry, sink)));
    }
  }

  private void entries(Consumer<Decision> sink) {
    for (int i = 0; i < entries; i++) {
      sink.accept(new EntryPut(entry(i)));
    }
  }

  private Entry entry(int number) {
    List<LanguageSection> sections = new ArrayList<>();
    for (String script : SCRIPTS) {
      String[] parts = script.split(" ", -1);
      List<Term> terms = new ArrayList<>();
      terms.add(Term.of(term(parts) + " " + number, AdministrativeStatus.PREFERRED));
      if (random.nextInt(3) == 0) {
        terms.add(Term.of(term(parts), AdministrativeStatus.ADMITTED));
      }
      sections.add(LanguageSection.of(new Language(parts[0]), terms));
    }
    return new Entry(
        id(number),
        List.of("field " + random.nextInt(40)),
        EntryStatus.CURRENT,
        List.of(new Definition(Language.ENGLISH, "What is called so, number " + number, "made up")),
        random.nextInt(50) == 0 ? List.of(Note.of(Audience.FIVE, "for the five")) : List.of(),
        List.of(),
        sections,
        org.p5glossary.glossary.entry.Administration.NONE,
        random.nextInt(100) == 0
            ? Audience.of(List.of(Delegation.values()).get(number % 5))
            : Audience.PUBLIC);
  }

  private String term(String[] parts) {
    StringBuilder term = new StringBuilder();
    int syllables = 2 + random.nextInt(4);
    for (int i = 0; i < syllables; i++) {
      term.append(parts[1 + random.nextInt(parts.length - 1)]);
    }
    return term.toString();
  }

  private ProposalMade change(Entry entry) {
    Entry changed =
        new Entry(
            entry.id(),
            List.of("another field"),
            entry.status(),
            entry.definitions(),
            entry.notes(),
            entry.relations(),
            entry.sections(),
            entry.administration(),
            entry.audience());
    return new ProposalMade(
        ProposalMade.Kind.CHANGE,
        changed,
        Optional.of(EntryHash.of(entry)),
        Optional.empty(),
        "it belongs there",
        entry.audience());
  }

  private void follow(ContentHash proposal, EntryId entry, Consumer<Decision> sink) {
    sink.accept(
        new CommentMade(entry, Optional.of(proposal), Optional.empty(), "why?", Audience.FIVE));
    sink.accept(
        new CommentMade(entry, Optional.empty(), Optional.empty(), "see also", Audience.PUBLIC));
    sink.accept(
        new ProposalTriaged(
            proposal,
            List.of(ProposalTriaged.Priority.values()).get(random.nextInt(3)),
            Optional.of("olga"),
            Optional.of(LocalDate.of(2030, 1, 1 + random.nextInt(28)))));
    if (random.nextInt(3) == 0) {
      sink.accept(new ProposalRejected(proposal, proposal, "no"));
    }
  }

  private void stances(Entry entry, Consumer<Decision> sink) {
    for (LanguageSection section : entry.sections().subList(0, 2)) {
      for (Delegation delegation : Delegation.values()) {
        boolean agrees = random.nextInt(10) > 0;
        sink.accept(
            new SignedOff(
                entry.id(),
                section.language(),
                SectionHash.of(entry, section.language()).orElseThrow(),
                delegation,
                agrees ? SignedOff.Stance.AGREE : SignedOff.Stance.RESERVE,
                agrees ? "" : "not yet",
                "",
                Audience.FIVE,
                List.of()));
      }
    }
  }
}
