package org.p5glossary.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.web.view.EntriesRequest;
import org.p5glossary.web.view.FacetField;
import org.p5glossary.web.view.PapersRequest;
import org.p5glossary.web.view.PassageRequest;
import org.p5glossary.web.view.SearchRequest;

class LinksTest {

  @Test
  void searchCarriesAllThatWasAsked() {
    SearchRequest request =
        new SearchRequest("战略 稳定&x=\"1\"", Optional.of(Language.FRENCH), java.util.List.of(), 1)
            .narrowed(FacetField.YEAR, "2021")
            .at(3);
    assertThat(Links.search(request))
        .isEqualTo(
            "/search?q=%E6%88%98%E7%95%A5%20%E7%A8%B3%E5%AE%9A%26x%3D%221%22"
                + "&with=fr&year=2021&page=3");
    assertThat(Links.search("a+b")).isEqualTo("/search?q=a%2Bb");
  }

  @Test
  void anIdStaysOneSegment() {
    assertThat(Links.entry("../a/b?c#d")).isEqualTo("/entries/..%2Fa%2Fb%3Fc%23d");
    assertThat(
            Links.entry("e", new PassageRequest(Optional.of(Language.ARABIC), Optional.empty(), 2)))
        .isEqualTo("/entries/e?language=ar&page=2");
    assertThat(Links.entries(EntriesRequest.ALL)).isEqualTo("/entries");
  }

  @Test
  void papersAreNamedByIdAndLanguages() {
    PaperId paper = new PaperId("NPT_CONF.2020_WP.33");
    assertThat(Links.paper(paper, Language.CHINESE, Optional.of(Language.ENGLISH)))
        .isEqualTo("/papers/NPT_CONF.2020_WP.33?left=zh&right=en");
    assertThat(Links.papers(new PapersRequest(" ", Map.of(), 2))).isEqualTo("/papers?page=2");
  }

  @Test
  void theLanguageSwitcherKeepsThePage() {
    assertThat(Links.inLanguage("/search", "q=%22a%22&ui=fr&page=2", Language.ARABIC))
        .isEqualTo("/search?q=%22a%22&page=2&ui=ar");
    assertThat(Links.inLanguage("/", "", Language.ENGLISH)).isEqualTo("/?ui=en");
  }
}
