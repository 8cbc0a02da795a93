package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.server.DemonstrationCorpus.Corpus;

/** {@code p5 lookup} on two demonstration papers. */
@ExtendWith(DemonstrationCorpus.class)
class LookupCommandTest {

  private static final List<String> LANGUAGES = List.of("zh", "en", "fr", "ru", "es", "ar");

  private final Corpus corpus;

  LookupCommandTest(Corpus corpus) {
    this.corpus = corpus;
  }

  @ParameterizedTest
  @CsvSource({
    "战略稳定, strategic-stability",
    "launch on warning, launch-on-warning",
    "Стратегическая стабильность, strategic-stability",
    "estabilidad estratégica, strategic-stability",
    "الاستقرار الاستراتيجي, strategic-stability",
    "stabilité stratégique, strategic-stability",
    "пуска по предупреждению, launch-on-warning"
  })
  void findsEquivalentsInSixLanguagesFromEach(String query, String entry) {
    ProgramRun run = p5("lookup", query, "--json", "--data", corpus.data()).done();

    JsonNode answer = run.json();
    assertThat(answer.get("query").asText()).isEqualTo(query);
    JsonNode found = answer.get("entries").get(0);
    assertThat(found.get("id").asText()).isEqualTo(entry);
    assertThat(names(found.get("languages"))).containsExactlyInAnyOrderElementsOf(LANGUAGES);
    for (String language : LANGUAGES) {
      JsonNode section = found.get("languages").get(language);
      assertThat(section.get("terms").findValues("count").stream().mapToInt(JsonNode::asInt).sum())
          .as("count in %s", language)
          .isPositive();
      assertThat(section.get("passages").asInt()).as("passages in %s", language).isPositive();
      JsonNode first = section.get("first");
      assertThat(first.get("symbol").asText()).isEqualTo("NPT/CONF.2020/PC.III/WP.9101");
      assertThat(LocalDate.parse(first.get("date").asText())).isEqualTo("2019-04-18");
      assertThat(first.get("paragraph").asText()).isNotBlank();
      assertThat(first.get("quote").asText()).isNotBlank();
      assertThat(first.get("authored").asBoolean()).isEqualTo(language.equals("zh"));
    }
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theJsonHasThePromisedNamesAndNoOthers() {
    JsonNode answer = p5("lookup", "战略稳定", "--json", "--data", corpus.data()).done().json();

    assertThat(names(answer)).containsExactly("query", "coverage", "entries");
    assertThat(names(answer.get("coverage")))
        .containsExactly("papers", "from", "to", "undated", "missing_versions", "unreadable");
    assertThat(answer.get("coverage").get("papers").asInt()).isEqualTo(2);
    assertThat(answer.get("coverage").get("from").asText()).isEqualTo("2019-04-18");
    assertThat(answer.get("coverage").get("to").asText()).isEqualTo("2021-11-15");
    assertThat(answer.get("coverage").get("missing_versions").asInt())
        .as("the smaller paper has three languages")
        .isEqualTo(3);
    for (JsonNode entry : answer.get("entries")) {
      assertThat(names(entry)).containsExactly("id", "status", "languages");
      assertThat(entry.get("status").asText()).isEqualTo("proposed");
      for (JsonNode language : entry.get("languages")) {
        assertThat(names(language)).containsExactly("terms", "first", "passages");
        for (JsonNode term : language.get("terms")) {
          assertThat(names(term)).containsExactly("text", "status", "count");
        }
        if (!language.get("first").isNull()) {
          assertThat(names(language.get("first")))
              .containsExactly("symbol", "paragraph", "date", "quote", "authored");
        }
      }
    }
  }

  @Test
  void peopleReadCountsFirstAppearanceAndWhatTheClaimCovers() {
    ProgramRun run = p5("lookup", "launch on warning", "--data", corpus.data()).done();

    assertThat(run.out())
        .contains("launch-on-warning (proposed)")
        .contains("预警即发射 [preferred]")
        .contains("NPT/CONF.2020/PC.III/WP.9101")
        .contains("earliest of 2 papers")
        .contains("covers 2 papers dated 2019-04-18 to 2021-11-15");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void nothingFoundIsAFailureWithoutAResultForPeople() {
    ProgramRun forPeople = p5("lookup", "qwertz", "--data", corpus.data());
    forPeople.failedWithOneLine(1);
    assertThat(forPeople.err()).contains("\"qwertz\"").contains("try");

    ProgramRun forPrograms = p5("lookup", "qwertz", "--json", "--data", corpus.data());
    assertThat(forPrograms.exitCode()).isEqualTo(1);
    assertThat(forPrograms.json().get("entries")).isEmpty();
    assertThat(forPrograms.json().get("coverage").get("papers").asInt()).isEqualTo(2);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (Iterator<String> each = node.fieldNames(); each.hasNext(); ) {
      names.add(each.next());
    }
    return names;
  }
}
