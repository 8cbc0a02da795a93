package org.p5glossary.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.message.Messages;
import org.p5glossary.web.view.DocumentView;
import org.p5glossary.web.view.Equivalents;
import org.p5glossary.web.view.LoginState;
import org.p5glossary.web.view.TermStatus;
import org.p5glossary.web.view.TermType;
import org.p5glossary.web.view.TermView;

class PageTest {

  private static Page page(Language language) {
    return new Page(Samples.context(language), Messages.load(), SamplePages.FILES, new KeptParts());
  }

  private static Equivalents terms(Language language, String... texts) {
    return new Equivalents(
        language,
        List.of(texts).stream()
            .map(t -> new TermView(t, TermStatus.PROPOSED, TermType.FULL_FORM, 0, false, ""))
            .toList());
  }

  @Test
  void callsAnEntryByTheReadersTermThenTheEnglishThenAny() {
    List<Equivalents> both =
        List.of(terms(Language.CHINESE, "战略稳定"), terms(Language.ENGLISH, "strategic stability"));
    assertThat(page(Language.CHINESE).headword("id", both).text()).isEqualTo("战略稳定");
    assertThat(page(Language.ARABIC).headword("id", both).text()).isEqualTo("strategic stability");
    List<Equivalents> onlyChinese =
        List.of(terms(Language.ENGLISH), terms(Language.CHINESE, "战略稳定"));
    assertThat(page(Language.ARABIC).headword("id", onlyChinese).language())
        .isEqualTo(Language.CHINESE);
    assertThat(page(Language.ARABIC).headword("id", List.of()).text()).isEqualTo("id");
  }

  @Test
  void keepsTheChineseOfADocumentFreeOfSpaces() {
    DocumentView view =
        new Samples(UnaryOperator.identity()).document(Language.CHINESE, Optional.empty());
    Document html =
        Jsoup.parse(SamplePages.RENDERER.document(Samples.context(Language.ENGLISH), view));
    assertThat(html.selectFirst("#" + Links.blockAnchor(2) + " .words").wholeText())
        .doesNotContainPattern("\\s");
  }

  @Test
  void saysWhichInterfaceLanguagesThereAre() {
    assertThatThrownBy(
            () ->
                new PageContext(
                    Language.of("de"), "/", "", "token", "", LoginState.NO_LOGIN, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no interface in language de")
        .hasMessageContaining("fr");
    assertThatThrownBy(
            () ->
                new PageContext(
                    Language.FRENCH, "//evil", "", "token", "", LoginState.NO_LOGIN, List.of()))
        .hasMessageContaining("//evil");
  }
}
