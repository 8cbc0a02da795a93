package org.p5glossary.glossary.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.paper.Coverage;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.occurrence.Occurrence;
import org.p5glossary.glossary.occurrence.OccurrenceStore;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.termbase.StarterTermBase;
import org.p5glossary.glossary.termbase.TermBase;

class LookupServiceTest {

  private static final EntryId NWS = new EntryId("nuclear-weapon-states");

  /** Papers of one version each, in memory. */
  private static final class Papers implements PaperCatalogue {

    private record Version(PaperId paper, Language language) {}

    private final Map<Version, VersionFacts> facts = new HashMap<>();
    private final Map<Version, List<String>> sentences = new HashMap<>();

    void add(String id, Language language, String date, Authorship authorship, String... text) {
      Version version = new Version(new PaperId(id), language);
      facts.put(
          version,
          new VersionFacts(
              Optional.of(id), Optional.ofNullable(date).map(LocalDate::parse), authorship, false));
      sentences.put(version, List.of(text));
    }

    @Override
    public Coverage coverage() {
      List<LocalDate> dates =
          facts.values().stream().flatMap(fact -> fact.date().stream()).sorted().toList();
      int undated = facts.size() - dates.size();
      return new Coverage(
          facts.size(),
          dates.stream().findFirst(),
          dates.stream().reduce((first, second) -> second),
          undated,
          5 * facts.size(),
          0);
    }

    @Override
    public Optional<VersionFacts> version(PaperId paper, Language language) {
      return Optional.ofNullable(facts.get(new Version(paper, language)));
    }

    @Override
    public Optional<SentenceFacts> sentence(PaperId paper, Language language, int sentence) {
      return Optional.ofNullable(sentences.get(new Version(paper, language)))
          .map(list -> new SentenceFacts(list.get(sentence), String.valueOf(sentence + 1)));
    }
  }

  @TempDir Path folder;
  private final LuceneTextAnalyzer analyzer = new LuceneTextAnalyzer();
  private final TermBase terms = TermBase.of(StarterTermBase.load());
  private final Papers papers = new Papers();
  private Database database;
  private OccurrenceStore occurrences;
  private LookupService service;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("corpus.db"), List.of(OccurrenceStore.MIGRATIONS));
    occurrences = new OccurrenceStore(database);
    papers.add("WP.9003", Language.CHINESE, null, Authorship.AUTHORED, "核武器国家早已同意。");
    papers.add(
        "WP.9002",
        Language.CHINESE,
        "2021-05-04",
        Authorship.TRANSLATED,
        "无核武器国家与会。",
        "核武器国家和无核武器国家，以及核武器国家。");
    papers.add("WP.9001", Language.CHINESE, "2022-01-02", Authorship.AUTHORED, "核武器国家。");
    TermRecogniser recogniser = new TermRecogniser(terms, analyzer);
    papers.sentences.forEach(
        (version, sentences) -> {
          List<Occurrence> found = new ArrayList<>();
          for (int i = 0; i < sentences.size(); i++) {
            for (TermMatch match : recogniser.find(sentences.get(i), version.language())) {
              if (match.counts()) {
                found.add(Occurrence.of(match, version.paper(), version.language(), i, i));
              }
            }
          }
          occurrences.replacePaper(version.paper(), found, "t");
        });
    service = new LookupService(() -> terms, occurrences, papers, analyzer);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private LookupResult.FoundLanguage chinese(LookupResult result) {
    LookupResult.FoundEntry entry = result.entries().get(0);
    assertThat(entry.id()).isEqualTo(NWS);
    return entry.languages().get(0);
  }

  @Test
  void firstAppearanceIsTheEarliestDatedPaper() {
    FirstAppearance first = chinese(service.lookup("核武器国家")).first().orElseThrow();
    assertThat(first.symbol()).contains("WP.9002");
    assertThat(first.date()).isEqualTo(LocalDate.of(2021, 5, 4));
    assertThat(first.paragraph()).isEqualTo("2");
    assertThat(first.term().of(first.quote())).isEqualTo("核武器国家");
    assertThat(first.authorship()).isEqualTo(Authorship.TRANSLATED);
  }

  @Test
  void countsFollowThePapers() {
    LookupResult.FoundLanguage language = chinese(service.lookup("核武器国家"));
    assertThat(language.terms().get(0).count()).isEqualTo(4);
    assertThat(language.passages()).isEqualTo(3);
    occurrences.removePaper(new PaperId("WP.9002"));
    language = chinese(service.lookup("核武器国家"));
    assertThat(language.terms().get(0).count()).isEqualTo(2);
    assertThat(language.first().orElseThrow().symbol()).contains("WP.9001");
    occurrences.removePaper(new PaperId("WP.9001"));
    assertThat(chinese(service.lookup("核武器国家")).first()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "核武器國家",
        "NUCLEAR-WEAPON STATE",
        "État doté d'armes nucléaires",
        "государство, обладающее ядерным оружием",
        "estado poseedor de armas nucleares",
        "الدول الحائزة للأسلحة النووية"
      })
  void anyLanguageAndSpellingFindsTheEntryFirst(String query) {
    assertThat(service.lookup(query).entries().get(0).id()).isEqualTo(NWS);
  }

  @Test
  void inflectedWordsAndBeginningsAreFoundAfterThat() {
    assertThat(service.lookup("государств, обладающих ядерным оружием").entries())
        .extracting(LookupResult.FoundEntry::id)
        .contains(NWS);
    assertThat(service.lookup("nuclear-weap").entries())
        .extracting(LookupResult.FoundEntry::id)
        .contains(NWS);
    assertThat(service.lookup("zzzz").isEmpty()).isTrue();
    assertThat(service.lookup(" !! ").isEmpty()).isTrue();
  }

  @Test
  void jsonHasTheNamesThatWereAgreed() {
    String json = LookupJson.write(service.lookup("核武器国家")).toString();
    assertThat(json)
        .startsWith(
            "{\"query\":\"核武器国家\",\"coverage\":{\"papers\":3,\"from\":\"2021-05-04\","
                + "\"to\":\"2022-01-02\",\"undated\":1,\"missing_versions\":15,\"unreadable\":0},"
                + "\"entries\":[{\"id\":\"nuclear-weapon-states\",\"status\":\"proposed\","
                + "\"languages\":{\"zh\":{\"terms\":[{\"text\":\"核武器国家\","
                + "\"status\":\"preferred\",\"count\":4}")
        .contains(
            "\"first\":{\"symbol\":\"WP.9002\",\"paragraph\":\"2\",\"date\":\"2021-05-04\","
                + "\"quote\":\"核武器国家和无核武器国家，以及核武器国家。\",\"authored\":false,"
                + "\"citation\":\"WP.9002，第2段\",\"date_source\":null},"
                + "\"passages\":3}")
        .contains("\"first\":null,\"passages\":0}");
  }
}
