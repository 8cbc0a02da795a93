package org.p5glossary.glossary.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.ledger.CandidateRejected;
import org.p5glossary.glossary.ledger.SqliteLedger;

class JoinedCandidateTest {

  @TempDir private java.nio.file.Path folder;

  private static List<Candidate> list(String... terms) {
    return Stream.of(terms)
        .map(pair -> pair.split("=", 2))
        .map(pair -> new Candidate(pair[0], pair[1], 1, List.of(), 2, List.of()))
        .toList();
  }

  private static Map<Language, List<Candidate>> lists() {
    Map<Language, List<Candidate>> lists = new LinkedHashMap<>();
    lists.put(Language.CHINESE, list("热线=hotline", "预警=early warning", "早期预警=early warning"));
    lists.put(Language.FRENCH, list("alerte avancée=Early warning"));
    lists.put(Language.RUSSIAN, list("раннее предупреждение=early warning"));
    lists.put(Language.SPANISH, list("alerta temprana=early warning", "línea directa=hotline"));
    lists.put(Language.ARABIC, list("الإنذار المبكر=early warning"));
    return lists;
  }

  @Test
  void whatSharesATermIsOneConceptTheMoreLanguagesTheHigher() throws Exception {
    try (SqliteLedger ledger =
        SqliteLedger.open(folder.resolve("ledger.db"), java.time.Clock.systemUTC())) {
      List<JoinedCandidate> joined =
          JoinedCandidate.of(Language.ENGLISH, lists(), KnownPairs.rejectedOnly(ledger));

      assertThat(joined)
          .extracting(JoinedCandidate::term)
          .containsExactly("early warning", "hotline");
      assertThat(joined.get(0).pairs())
          .extracting(pair -> pair.language() + " " + pair.candidate().sourceTerm())
          .containsExactly(
              "zh 预警",
              "fr alerte avancée",
              "ru раннее предупреждение",
              "es alerta temprana",
              "ar الإنذار المبكر");
    }
  }

  @Test
  void whatWasRejectedDoesNotComeBack() throws Exception {
    try (SqliteLedger ledger =
        SqliteLedger.open(folder.resolve("ledger.db"), java.time.Clock.systemUTC())) {
      ledger.append(
          "editor",
          List.of(
              new CandidateRejected(Language.CHINESE, "热线", Language.ENGLISH, "Hotline", "no term"),
              new CandidateRejected(
                  Language.ENGLISH, "hotline", Language.SPANISH, "línea directa", "no term")));

      assertThat(JoinedCandidate.of(Language.ENGLISH, lists(), KnownPairs.rejectedOnly(ledger)))
          .extracting(JoinedCandidate::term)
          .containsExactly("early warning");
    }
  }
}
