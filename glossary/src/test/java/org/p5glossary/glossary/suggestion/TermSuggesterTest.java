package org.p5glossary.glossary.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.p5glossary.glossary.termbase.StarterTermBase;
import org.p5glossary.glossary.termbase.TermBase;

class TermSuggesterTest {

  private static final TermSuggester SUGGESTER =
      new TermSuggester(TermBase.of(StarterTermBase.load()));

  private static List<String> typed(String text) {
    return SUGGESTER.starting(text, 10).stream().map(Suggestion::text).toList();
  }

  private static List<String> spelled(String text) {
    return SUGGESTER.spelled(text).stream().map(Suggestion::text).toList();
  }

  @Test
  void suggestsWhileSomebodyTypes() {
    assertThat(typed("s")).hasSize(10);
    assertThat(typed("strategic st")).first().isEqualTo("strategic stability");
    assertThat(typed("STABILIT")).contains("strategic stability");
    assertThat(typed("战略稳")).contains("战略稳定");
    assertThat(typed("稳定")).contains("战略稳定");
    assertThat(typed("стратегическая с")).contains("стратегическая стабильность");
    assertThat(typed("الاستقرار")).isNotEmpty();
    assertThat(typed("estabilidad")).contains("estabilidad estratégica");
    assertThat(typed("securite")).isNotEmpty();
    assertThat(typed("")).isEmpty();
    assertThat(typed("???")).isEmpty();
    assertThat(typed("qqqqqq")).isEmpty();
  }

  @Test
  void suggestsByRomanization() {
    assertThat(typed("zhanlue wen")).contains("战略稳定");
    assertThat(typed("zlwd")).contains("战略稳定");
    assertThat(typed("strategicheskaya stab")).contains("стратегическая стабильность");
  }

  @Test
  void findsWholeTermsByRomanization() {
    assertThat(spelled("zhanlue wending")).containsExactly("战略稳定");
    assertThat(spelled("zhànlüè wěndìng")).containsExactly("战略稳定");
    assertThat(spelled("zhán lüè wěn dìng")).isEmpty();
    assertThat(spelled("zlwd")).contains("战略稳定");
    assertThat(spelled("strategicheskaja stabilnost")).contains("стратегическая стабильность");
    assertThat(spelled("naz' al-silah al-nawawi")).contains("نزع السلاح النووي");
    assertThat(spelled("战略稳定")).isEmpty();
  }
}
