package org.p5glossary.glossary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.entry.RelationType;
import org.p5glossary.glossary.entry.SampleEntries;
import org.p5glossary.glossary.exchange.skos.SkosSyntax;
import org.p5glossary.glossary.exchange.skos.SkosWriter;
import org.p5glossary.glossary.exchange.tbx.TbxBasic;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportRow;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.glossary.intake.Importer;
import org.p5glossary.glossary.intake.Outcome;
import org.p5glossary.glossary.intake.TermBaseImport;
import org.p5glossary.glossary.ledger.MemoryLedger;
import org.p5glossary.glossary.termbase.TermBaseService;

/** What is exported and imported again changes nothing; exported once more it is the same file. */
class RoundTripTest {

  enum Way {
    JSON(ImportFormat.JSON),
    CSV(ImportFormat.CSV),
    TSV(ImportFormat.TSV),
    TBX_DCA(ImportFormat.TBX),
    TBX_DCT(ImportFormat.TBX),
    TURTLE(ImportFormat.TURTLE),
    RDF_XML(ImportFormat.RDF_XML);

    private final ImportFormat format;

    Way(ImportFormat format) {
      this.format = format;
    }

    ExportReport write(List<Entry> entries, OutputStream out) throws IOException {
      return switch (this) {
        case JSON -> {
          JsonTermBase.write(entries, out);
          yield new ExportReport(0, 0, List.of());
        }
        case CSV ->
            CsvTermBase.write(
                entries,
                out,
                CsvTermBase.ByteOrderMark.FOR_SPREADSHEETS,
                CsvTermBase.Separator.COMMA);
        case TSV ->
            CsvTermBase.write(
                entries, out, CsvTermBase.ByteOrderMark.NONE, CsvTermBase.Separator.TAB);
        case TBX_DCA -> tbx(entries, TbxBasic.Style.DCA, out);
        case TBX_DCT -> tbx(entries, TbxBasic.Style.DCT, out);
        case TURTLE -> SkosWriter.write(entries, SkosSyntax.TURTLE, "t", out);
        case RDF_XML -> SkosWriter.write(entries, SkosSyntax.RDF_XML, "t", out);
      };
    }

    private static ExportReport tbx(List<Entry> entries, TbxBasic.Style style, OutputStream out)
        throws IOException {
      return TbxBasic.write(entries, TbxBasic.Proposals.MARKED_IN_A_NOTE, style, "t", "s", out);
    }
  }

  private static List<Entry> samples(long seed) {
    Random random = new Random(seed);
    List<Entry> entries = new ArrayList<>(List.of(SampleEntries.complete()));
    for (int i = 0; i < 60; i++) {
      entries.add(SampleEntries.random(random, "e" + i));
    }
    for (int i = 0; i < 3; i++) {
      entries.add(inACircle(SampleEntries.random(random, "circle-" + i), (i + 1) % 3));
    }
    return entries;
  }

  /** Relations that lead back to where they began. */
  private static Entry inACircle(Entry entry, int next) {
    EntryId other = new EntryId("circle-" + next);
    return new Entry(
        entry.id(),
        entry.subjectFields(),
        entry.status(),
        entry.definitions(),
        entry.notes(),
        List.of(
            new Relation(RelationType.BROADER, other),
            new Relation(RelationType.SUPERSEDED_BY, other),
            new Relation(RelationType.CONTRAST, other)),
        entry.sections(),
        entry.administration());
  }

  private static TermBaseService termBase(List<Entry> entries) {
    TermBaseService termBase = TermBaseService.open(new MemoryLedger(Clock.systemUTC()));
    termBase.putAll(
        "test",
        (standing, put) ->
            entries.stream()
                .filter(entry -> standing.entry(entry.id()).stream().noneMatch(entry::equals))
                .forEach(put));
    return termBase;
  }

  private static byte[] written(Way way, List<Entry> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    way.write(entries, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void importingAnExportChangesNothing(Way way) throws IOException {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    List<Entry> entries = samples(seed);
    byte[] file = written(way, entries);
    List<ImportRow> rows = new ArrayList<>();
    ImportSummary summary =
        new TermBaseImport(termBase(entries), Importer.OPERATOR)
            .dryRun(
                sink ->
                    way.format.read(new ByteArrayInputStream(file), ImportOptions.DEFAULT, sink),
                ImportPolicy.STRICT,
                rows::add);
    assertThat(rows)
        .as("seed %d", seed)
        .filteredOn(row -> row.outcome() != Outcome.IDENTICAL && row.outcome() != Outcome.REMARK)
        .isEmpty();
    assertThat(summary.count(Outcome.IDENTICAL)).isEqualTo(entries.size());
  }

  @ParameterizedTest
  @EnumSource
  void whatAFormatHoldsComesBackWhole(Way way) throws IOException {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    byte[] first = written(way, samples(seed));
    ImportOptions options =
        new ImportOptions(EntryStatus.CURRENT, "", java.util.Optional.empty(), List.of());
    CollectedRows back = CollectedRows.of(way.format, first, options);
    assertThat(back.refused()).as("seed %d", seed).isEmpty();
    assertThat(new String(written(way, back.entries()), java.nio.charset.StandardCharsets.UTF_8))
        .as("seed %d", seed)
        .isEqualTo(new String(first, java.nio.charset.StandardCharsets.UTF_8));
  }
}
