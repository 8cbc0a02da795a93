package org.p5glossary.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.ingest.check.FindingKind.ADDED;
import static org.p5glossary.ingest.check.FindingKind.DATE;
import static org.p5glossary.ingest.check.FindingKind.DEPRECATED_TERM;
import static org.p5glossary.ingest.check.FindingKind.NUMBER;
import static org.p5glossary.ingest.check.FindingKind.OMITTED;
import static org.p5glossary.ingest.check.FindingKind.PARAGRAPH_NUMBER;
import static org.p5glossary.ingest.check.FindingKind.SYMBOL;
import static org.p5glossary.ingest.check.FindingKind.TERM_NOT_RENDERED;
import static org.p5glossary.ingest.check.FindingKind.UNTRANSLATED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.termbase.StarterTermBase;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.align.TranslationCounts;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.samples.SamplePapers;

/** A hundred errors, put into translations that have none, and how many of them a check tells. */
class SeededErrorsTest {

  private static final long SEED = Long.getLong("p5.seed", 20_260_101L);
  private static final int ERRORS = 100;

  /** Made up, so that no clean text has them. */
  private static final Map<String, String> DEPRECATED =
      Map.of(
          "en", "atomic club member",
          "fr", "membre du club atomique",
          "es", "miembro del club atómico",
          "ru", "член атомного клуба",
          "zh", "原子俱乐部成员",
          "ar", "عضو النادي الذري");

  /** Every kind in turn, until there are a hundred. */
  private static final List<FindingKind> KINDS =
      List.of(
          OMITTED,
          NUMBER,
          TERM_NOT_RENDERED,
          UNTRANSLATED,
          ADDED,
          DEPRECATED_TERM,
          PARAGRAPH_NUMBER,
          DATE,
          SYMBOL,
          OMITTED,
          TERM_NOT_RENDERED);

  /** Paper, language of the original and of the draft; every language is a draft's once. */
  private static final List<String> DRAFTS =
      List.of(
          "wp9101 zh en",
          "wp9101 en fr",
          "wp9101 en ru",
          "wp9102 en es",
          "wp9102 en zh",
          "wp9102 zh ar");

  @TempDir private Path folder;

  private static TermBase terms() {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : StarterTermBase.load()) {
      entries.add(
          entry.id().value().equals("nuclear-weapon-states") ? withDeprecated(entry) : entry);
    }
    return TermBase.of(entries);
  }

  private static Entry withDeprecated(Entry entry) {
    List<LanguageSection> sections = new ArrayList<>();
    for (LanguageSection section : entry.sections()) {
      List<Term> terms = new ArrayList<>(section.terms());
      terms.add(
          Term.of(DEPRECATED.get(section.language().primary()), AdministrativeStatus.DEPRECATED));
      sections.add(LanguageSection.of(section.language(), terms));
    }
    return Entry.proposed(entry.id(), sections);
  }

  @Test
  void tellsNineOfTenErrorsWithHardlyAFalseAlarm() throws IOException {
    SamplePapers.writeTo(folder);
    TermBase terms = terms();
    TermRecogniser recogniser = new TermRecogniser(terms, new LuceneTextAnalyzer());
    DraftCheck check = new DraftCheck(terms, recogniser, EarlierWordings.NONE, Silences.NONE);
    DraftReader reader =
        new DraftReader(new FileReading(ExtractionLimits.configured(System::getProperty)));
    Map<String, VersionText> texts = new HashMap<>();
    Random random = new Random(SEED);
    List<InjectedError> all = new ArrayList<>();
    List<InjectedError> missed = new ArrayList<>();
    List<Finding> falseAlarms = new ArrayList<>();
    double words = 0;
    for (int i = 0; i < DRAFTS.size(); i++) {
      String[] names = DRAFTS.get(i).split(" ", -1);
      VersionText source = text(reader, texts, names[0], names[1]);
      VersionText target = text(reader, texts, names[0], names[2]);
      Draft clean = reader.align(source, target, TranslationCounts.NONE);
      ErrorMaker maker =
          new ErrorMaker(
              clean, terms, recogniser, DEPRECATED.get(target.language().primary()), random);
      maker.make(KINDS, ERRORS * (i + 1) / DRAFTS.size() - all.size());
      List<InjectedError> errors = maker.errors();
      List<Finding> before = check.check(clean).findings();
      Draft draft = reader.align(source, maker.text(), TranslationCounts.NONE);
      List<Finding> findings = check.check(draft).findings();
      all.addAll(errors);
      errors.stream()
          .filter(error -> findings.stream().noneMatch(error::isToldBy))
          .forEach(missed::add);
      findings.stream()
          .filter(finding -> finding.severity() == Severity.HIGH)
          .filter(finding -> errors.stream().noneMatch(error -> error.explains(finding)))
          .filter(finding -> !isTrue(finding, before))
          .forEach(falseAlarms::add);
      words += words(target);
    }
    String told =
        "seed %d: %d errors, %d missed; %d false alarms in %.0f words"
            .formatted(SEED, all.size(), missed.size(), falseAlarms.size(), words);
    assertThat(all).as(told).hasSize(ERRORS);
    assertThat(missed).as(told).hasSizeLessThanOrEqualTo(ERRORS / 10);
    assertThat(falseAlarms).as(told).hasSizeLessThanOrEqualTo((int) (words / 1_000));
  }

  /** The papers really leave sentences out in some languages: no false alarm tells that. */
  private static boolean isTrue(Finding finding, List<Finding> clean) {
    return finding.kind() == OMITTED
        && clean.stream().anyMatch(f -> f.kind() == OMITTED && f.found().equals(finding.found()));
  }

  private VersionText text(
      DraftReader reader, Map<String, VersionText> texts, String paper, String language) {
    return texts.computeIfAbsent(
        paper + "." + language + ".docx",
        name -> reader.read(IncomingFile.at(folder.resolve(name)), Optional.empty()));
  }

  /** Two Chinese characters are counted as a word. */
  private static double words(VersionText text) {
    return text.sentences().stream()
        .mapToDouble(
            sentence ->
                text.language().primary().equals("zh")
                    ? sentence.text().length() / 2.0
                    : sentence.text().split("\\s+", -1).length)
        .sum();
  }
}
