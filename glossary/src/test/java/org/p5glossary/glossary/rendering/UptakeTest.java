package org.p5glossary.glossary.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;

class UptakeTest {

  private static final Entry ENTRY =
      Entry.proposed(
          new EntryId("no-first-use"),
          List.of(
              LanguageSection.of(
                  Language.CHINESE, List.of(Term.of("不首先使用", AdministrativeStatus.PREFERRED))),
              LanguageSection.of(
                  Language.ENGLISH,
                  List.of(
                      Term.of("no first use", AdministrativeStatus.PREFERRED),
                      Term.of("no-first-use policy", AdministrativeStatus.ADMITTED)))));

  private final List<Paper> papers = new ArrayList<>();
  private final List<PlacedUse> uses = new ArrayList<>();

  private PaperId paper(String symbol, String title, String day, String... submitters) {
    Paper paper =
        PaperSamples.paper(symbol, title, day, Language.CHINESE, Language.ENGLISH, submitters);
    papers.add(paper);
    return paper.id();
  }

  private void use(PaperId paper, Language language, String term, int sentence) {
    uses.add(new PlacedUse(paper, language, term, sentence, sentence));
  }

  private Uptake uptake() {
    Map<PaperId, Paper> byId =
        papers.stream().collect(Collectors.toMap(Paper::id, Function.identity()));
    return Uptake.of(ENTRY, uses, byId, paper -> paper.submitters(Language.ENGLISH));
  }

  @Test
  void tellsWhoBroughtItWhoTookItUpWhereItWasAgreedAndThatItIsGone() {
    PaperId last = paper("NPT/CONF.2020/WP.9033", "Doctrines", "2021-12-07", "China", "France");
    PaperId first = paper("NPT/CONF.2010/WP.9001", "First", "2010-05-04", "China");
    PaperId agreed = paper("NPT/CONF.2010/9050", "Final Document", "2010-05-28");
    PaperId undated = paper("NPT/CONF.2015/WP.9002", "Undated", "", "Austria");
    paper("NPT/CONF.2026/WP.9001", "Later", "2026-04-30", "Austria");
    for (PaperId paper : List.of(last, first, agreed, undated)) {
      use(paper, Language.CHINESE, "不首先使用", 3);
      use(paper, Language.CHINESE, "不首先使用", 1);
      use(paper, Language.ENGLISH, "no first use", 2);
    }

    Uptake uptake = uptake();

    assertThat(uptake.steps())
        .extracting(step -> step.stage() + " " + step.paper() + " " + step.submitters())
        .containsExactly(
            "PROPOSED " + first + " [China]",
            "OUTCOME " + agreed + " []",
            "USED " + last + " [France]",
            "GONE " + last + " []");
    assertThat(uptake.steps().get(0).date().source()).isEqualTo("masthead: 2010-05-04");
    assertThat(uptake.lanes())
        .extracting(lane -> lane.submitter() + " " + lane.years())
        .containsExactly("China [2010, 2021]", "France [2021]");
    assertThat(uptake.outcomeYears()).containsExactly(2010);
    assertThat(uptake.firsts())
        .extracting(
            one ->
                one.language() + " " + one.submitter() + " " + one.paper() + " " + one.sentence())
        .containsExactly(
            "zh China " + first + " 1",
            "zh France " + last + " 1",
            "en China " + first + " 2",
            "en France " + last + " 2");
    assertThat(uptake.firsts().get(0).authorship()).isEqualTo(Authorship.AUTHORED);
    assertThat(uptake.firsts().get(2).authorship()).isEqualTo(Authorship.TRANSLATED);
  }

  @Test
  void whatIsUsedInTheLatestYearIsNotGone() {
    PaperId only = paper("NPT/CONF.2020/WP.9033", "Doctrines", "2021-12-07", "China");
    paper("NPT/CONF.2020/WP.9034", "Other", "2021-12-30", "France");
    use(only, Language.ENGLISH, "no first use", 0);
    assertThat(uptake().steps())
        .extracting(Uptake.Step::stage)
        .containsExactly(Uptake.Stage.PROPOSED);
  }

  @Test
  void aTermThatTheReaderMayNotSeeIsNoUse() {
    PaperId only = paper("NPT/CONF.2020/WP.9033", "Doctrines", "2021-12-07", "China");
    use(only, Language.ENGLISH, "secret words", 0);
    assertThat(uptake().steps()).isEmpty();
    assertThat(uptake().firsts()).isEmpty();
    assertThat(PhraseLineage.of(ENTRY, uses, papers)).isEmpty();
  }

  @Test
  void followsTheWordsFromDraftToRevision() {
    PaperId draft = paper("NPT/CONF.2020/WP.9033", "Doctrines", "2021-12-07", "China");
    PaperId revised = paper("NPT/CONF.2020/WP.9033/Rev.1", "Doctrines", "2021-12-20", "China");
    PaperId dropped = paper("NPT/CONF.2020/WP.9033/Rev.2", "Doctrines", "2022-01-09", "China");
    paper("NPT/CONF.2020/WP.9034", "Other", "2021-12-30", "France");
    use(draft, Language.ENGLISH, "no first use", 0);
    use(draft, Language.ENGLISH, "no first use", 4);
    use(revised, Language.ENGLISH, "no-first-use policy", 0);

    List<PhraseLineage> lineages = PhraseLineage.of(ENTRY, uses, papers);

    assertThat(lineages).hasSize(1);
    assertThat(lineages.get(0).symbol()).isEqualTo("NPT/CONF.2020/WP.9033");
    assertThat(lineages.get(0).drafts())
        .extracting(one -> one.paper() + " " + one.in(Language.ENGLISH))
        .containsExactly(
            draft + " {no first use=2}", revised + " {no-first-use policy=1}", dropped + " {}");
  }
}
