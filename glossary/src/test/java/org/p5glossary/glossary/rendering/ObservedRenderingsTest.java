package org.p5glossary.glossary.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;

class ObservedRenderingsTest {

  private static final EntryId ENTRY = new EntryId("p5");
  private static final Language ORIGINAL = Language.ENGLISH;

  private final List<PlacedUse> uses = new ArrayList<>();
  private final List<PlacedUses.Present> present = new ArrayList<>();

  private static final PaperId FIRST = PaperId.ofSymbol("NPT/CONF.2020/WP.9001");
  private static final PaperId SECOND = PaperId.ofSymbol("NPT/CONF.2020/WP.9002");

  /** A paper written in English with a version in another language. */
  private static Paper paper(PaperId id, String day, Language other, String... submitters) {
    return PaperSamples.paper(
        id.equals(FIRST) ? "NPT/CONF.2020/WP.9001" : "NPT/CONF.2020/WP.9002",
        "",
        day,
        ORIGINAL,
        other,
        submitters);
  }

  private static Entry entry(Language language, String... terms) {
    return Entry.proposed(
        ENTRY,
        List.of(
            LanguageSection.of(
                ORIGINAL, List.of(Term.of("five States", AdministrativeStatus.PREFERRED))),
            LanguageSection.of(
                language,
                Stream.of(terms)
                    .map(text -> Term.of(text, AdministrativeStatus.ADMITTED))
                    .toList())));
  }

  private void use(PaperId paper, Language language, String term, int group) {
    uses.add(new PlacedUse(paper, language, term, group, group));
    present.add(new PlacedUses.Present(paper, group, language));
  }

  private ObservedRenderings observed(Entry entry, Paper... papers) {
    return ObservedRenderings.of(
        entry,
        uses,
        present,
        Stream.of(papers).collect(Collectors.toMap(Paper::id, Function.identity())),
        paper -> paper.submitters(Language.ENGLISH),
        (term, language) -> term.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 五核国, 五个核武器国家",
    "fr, cinq États, Groupe des Cinq",
    "es, cinco Estados, Grupo de los Cinco",
    "ru, пять государств, «пятерка»",
    "ar, الدول الخمس, مجموعة الخمس",
  })
  void countsFormsAndFlagsASplit(String tag, String one, String other) {
    Language language = Language.of(tag);
    for (int group = 0; group < 3; group++) {
      use(FIRST, ORIGINAL, "five States", group);
      use(FIRST, language, one, group);
    }
    for (int group = 0; group < 2; group++) {
      use(SECOND, ORIGINAL, "five States", group);
      use(SECOND, language, other, group);
    }
    Paper first = paper(FIRST, "2021-05-14", language, "China", "France");
    Paper second = paper(SECOND, "2023-08-03", language, "China");

    ObservedRenderings observed = observed(entry(language, other, one), first, second);

    LanguageRenderings in = observed.in(language).orElseThrow();
    assertThat(in.split()).isTrue();
    assertThat(in.forms()).extracting(form -> form.term().text()).containsExactly(one, other);
    ObservedForm form = in.forms().get(0);
    assertThat(form.count()).isEqualTo(3);
    assertThat(form.count(Authorship.TRANSLATED)).isEqualTo(3);
    assertThat(form.count(Authorship.AUTHORED)).isZero();
    assertThat(form.byYear()).isEqualTo(Map.of(2021, 3));
    assertThat(form.bySubmitter()).isEqualTo(Map.of("China", 3, "France", 3));
    assertThat(in.unmatched()).isZero();
    assertThat(observed.in(ORIGINAL).orElseThrow().split()).isFalse();
    assertThat(observed.pairings())
        .containsExactly(
            new TermPairing(ORIGINAL, "five States", language, one, 3),
            new TermPairing(ORIGINAL, "five States", language, other, 2));
  }

  @Test
  void oneSlipAnAcronymOrTheSameStemsAreNoSplit() {
    Language french = Language.FRENCH;
    Entry entry =
        Entry.proposed(
            ENTRY,
            List.of(
                LanguageSection.of(
                    french,
                    List.of(
                        Term.of("cinq États", AdministrativeStatus.PREFERRED),
                        Term.of("Cinq États", AdministrativeStatus.ADMITTED),
                        Term.of("groupe", AdministrativeStatus.ADMITTED),
                        Term.of(
                            "P5",
                            TermType.ACRONYM,
                            AdministrativeStatus.ADMITTED,
                            PartOfSpeech.NOUN)))));
    for (String term : List.of("cinq États", "Cinq États", "P5")) {
      use(FIRST, french, term, 0);
      use(FIRST, french, term, 1);
    }
    use(FIRST, french, "groupe", 2);

    LanguageRenderings in =
        observed(entry, paper(FIRST, "2021-05-14", french)).in(french).orElseThrow();

    assertThat(in.forms()).hasSize(4);
    assertThat(in.split()).isFalse();
  }

  @Test
  void countsPassagesWithoutAKnownEquivalentAndLeavesOutWhatTheReaderMayNotSee() {
    Language chinese = Language.CHINESE;
    use(FIRST, ORIGINAL, "five States", 0);
    present.add(new PlacedUses.Present(FIRST, 0, chinese));
    use(FIRST, chinese, "秘密用语", 1);

    ObservedRenderings observed =
        observed(entry(chinese, "五核国"), paper(FIRST, "2021-05-14", chinese));

    LanguageRenderings in = observed.in(chinese).orElseThrow();
    assertThat(in.unmatched()).isOne();
    assertThat(in.forms()).isEmpty();
    assertThat(RenderingsJson.write(observed).toString()).doesNotContain("秘密用语");
  }
}
