package org.p5glossary.glossary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.exchange.Component;
import org.p5glossary.glossary.exchange.ImportFormat;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.exchange.ImportedEntry;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.glossary.termbase.TermBaseService;

/** What becomes of the rows of a file. */
class TermBaseImportTest {

  private static final String FILE =
      """
      entry_id,language,term,definition
      apple,en,apple,A fruit.
      apple,fr,pomme,
      pear,en,pear,
      """;

  @TempDir Path folder;

  private final List<ImportRow> rows = new ArrayList<>();

  private static TermBaseImport.Source source(String csv) {
    return sink ->
        ImportFormat.CSV.read(
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
            ImportOptions.DEFAULT,
            sink);
  }

  private List<Outcome> outcomes() {
    return rows.stream().map(ImportRow::outcome).toList();
  }

  @Test
  void eachRowIsNewChangedIdenticalConflictingOrRefused() {
    try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("ledger.db"), Clock.systemUTC())) {
      TermBaseService termBase = TermBaseService.open(ledger);
      TermBaseImport imports = new TermBaseImport(termBase, Importer.OPERATOR);
      long before = ledger.lastPosition();

      assertThat(imports.dryRun(source(FILE), ImportPolicy.STRICT, rows::add).written()).isZero();
      assertThat(outcomes()).containsExactly(Outcome.NEW, Outcome.NEW);
      assertThat(ledger.lastPosition()).isEqualTo(before);

      ImportSummary applied = imports.apply(source(FILE), ImportPolicy.STRICT, "ann", rows::add);
      assertThat(applied.written()).isEqualTo(2);
      assertThat(ledger.lastPosition()).isEqualTo(before + 2);
      assertThat(ledger.verify().isSound()).isTrue();
      assertThat(termBase.current().entry(new EntryId("pear"))).isPresent();

      rows.clear();
      String next =
          FILE.replace("pear,en,pear", "pear,en,quince").replace("A fruit.", "A round fruit.")
              + "x,qqz,nothing,\n";
      ImportSummary stopped = imports.apply(source(next), ImportPolicy.STRICT, "ann", rows::add);
      assertThat(rows)
          .extracting(ImportRow::outcome, ImportRow::line)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(Outcome.CHANGED, 2),
              org.assertj.core.groups.Tuple.tuple(Outcome.CONFLICTING, 4),
              org.assertj.core.groups.Tuple.tuple(Outcome.REFUSED, 5));
      assertThat(rows.get(0).reason()).contains("definitions");
      assertThat(rows.get(1).reason()).contains("pear");
      assertThat(stopped.stopped()).isTrue();
      assertThat(ledger.lastPosition()).as("all or nothing").isEqualTo(before + 2);

      ImportPolicy lenient =
          new ImportPolicy(ImportPolicy.Refused.SKIP, ImportPolicy.Conflicting.REPLACE);
      assertThat(imports.apply(source(next), lenient, "ann", row -> {}).written()).isEqualTo(2);
      assertThat(ledger.verify().isSound()).isTrue();
    }
  }

  @Test
  void manyEntriesAreOneRunOfEvents() {
    try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("ledger.db"), Clock.systemUTC())) {
      TermBaseService termBase = TermBaseService.open(ledger);
      StringBuilder csv = new StringBuilder("entry_id,language,term\n");
      for (int i = 0; i < 1234; i++) {
        csv.append("id").append(i).append(",en,term ").append(i).append('\n');
      }
      ImportSummary summary =
          new TermBaseImport(termBase, Importer.OPERATOR)
              .apply(source(csv.toString()), ImportPolicy.STRICT, "ann", row -> {});
      assertThat(summary.written()).isEqualTo(1234);
      assertThat(ledger.verify().isSound()).isTrue();
      assertThat(termBase.current().entry(new EntryId("id1233"))).isPresent();
      assertThat(TermBaseService.open(ledger).current().size())
          .isEqualTo(termBase.current().size());
    }
  }

  @Test
  void aFileThatBreaksOffIsNotTakenForWhole() {
    try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("ledger.db"), Clock.systemUTC())) {
      TermBaseService termBase = TermBaseService.open(ledger);
      long before = ledger.lastPosition();
      ImportPolicy lenient =
          new ImportPolicy(ImportPolicy.Refused.SKIP, ImportPolicy.Conflicting.SKIP);
      ImportSummary summary =
          new TermBaseImport(termBase, Importer.OPERATOR)
              .apply(source(FILE + "\"open"), lenient, "ann", rows::add);
      assertThat(summary.stopped()).isTrue();
      assertThat(ledger.lastPosition()).isEqualTo(before);
    }
  }

  /** An entry as its own JSON, with these notes and for these. */
  private static Entry entry(String id, String audience, Note... notes) {
    LanguageSection english =
        LanguageSection.of(
            Language.ENGLISH,
            List.of(
                Term.of(
                    "yield",
                    TermType.FULL_FORM,
                    AdministrativeStatus.PREFERRED,
                    PartOfSpeech.NOUN)));
    return new Entry(
            new EntryId(id),
            List.of(),
            EntryStatus.PROPOSED,
            List.of(),
            List.of(notes),
            List.of(),
            List.of(english))
        .forAudience(Audience.parse(audience));
  }

  private static TermBaseImport.Source source(Entry... entries) {
    return sink -> {
      for (int i = 0; i < entries.length; i++) {
        sink.entry(new ImportedEntry(entries[i], i + 1, Component.ALL, List.of()));
      }
    };
  }

  @Test
  void nobodyChangesOrIsToldOfWhatTheyDoNotSee() {
    try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("ledger.db"), Clock.systemUTC())) {
      TermBaseService termBase = TermBaseService.open(ledger);
      Note chinese =
          new Note(NoteAudience.INTERNAL, Optional.of(Delegation.CN), "ask Beijing first");
      new TermBaseImport(termBase, Importer.OPERATOR)
          .apply(
              source(entry("hidden", "CN"), entry("shared", "five", chinese)),
              ImportPolicy.STRICT,
              "operator",
              row -> {});
      Importer french = new Importer(Viewer.of(Delegation.FR), Set.of());
      Note unowned = new Note(NoteAudience.INTERNAL, "ours");
      ImportPolicy lenient =
          new ImportPolicy(ImportPolicy.Refused.SKIP, ImportPolicy.Conflicting.SKIP);
      ImportSummary summary =
          new TermBaseImport(termBase, french)
              .apply(
                  source(
                      entry("hidden", "five"),
                      entry("shared", "five", unowned),
                      entry("new-1", "CN"),
                      entry("new-2", "five", chinese),
                      entry("new-3", "FR")),
                  lenient,
                  "fay",
                  rows::add);

      assertThat(outcomes())
          .containsExactly(
              Outcome.REFUSED, Outcome.CHANGED, Outcome.REFUSED, Outcome.REFUSED, Outcome.NEW);
      assertThat(rows.get(0).reason())
          .isEqualTo("the id \"hidden\" is taken; give the file's ids a prefix");
      assertThat(rows.get(2).reason()).contains("for CN; you may write for public, five, FR");
      assertThat(rows.get(4).remarks()).isEmpty();
      assertThat(summary.written()).isEqualTo(2);
      Entry shared = termBase.current().entry(new EntryId("shared")).orElseThrow();
      assertThat(shared.notes())
          .containsExactly(
              new Note(NoteAudience.INTERNAL, Optional.of(Delegation.FR), "ours"), chinese);

      rows.clear();
      new TermBaseImport(termBase, french)
          .dryRun(source(entry("shared", "five", unowned)), lenient, rows::add);
      new TermBaseImport(termBase, new Importer(Viewer.OF_THE_FIVE, Set.of()))
          .dryRun(source(entry("new-4", "five", unowned)), lenient, rows::add);
      assertThat(outcomes()).containsExactly(Outcome.IDENTICAL, Outcome.NEW);
      assertThat(rows.get(1).remarks())
          .anyMatch(one -> one.contains("you belong to no delegation"));
    }
  }
}
