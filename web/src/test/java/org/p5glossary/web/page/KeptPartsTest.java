package org.p5glossary.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.symbol.OfficialPages;
import org.p5glossary.glossary.ledger.Snapshot;
import org.p5glossary.web.asset.StaticFiles;
import org.p5glossary.web.message.Messages;
import org.p5glossary.web.view.LoginState;
import org.p5glossary.web.view.SearchView;

/** A part of a page that was made for one reader is not shown to another who sees it otherwise. */
class KeptPartsTest {

  private static final SearchView FOUND = new Samples(UnaryOperator.identity()).search();

  private final PageRenderer renderer = new PageRenderer(Messages.load(), StaticFiles.load());

  private static PageContext context(Language language, boolean mayPropose) {
    return new PageContext(
        language,
        "/search",
        "q=a",
        "token",
        "",
        LoginState.NO_LOGIN,
        OfficialPages.DEFAULT,
        mayPropose,
        false,
        Snapshot.NONE,
        List.of());
  }

  private static String page(PageRenderer renderer, PageContext context) {
    return new String(renderer.search(context, FOUND), StandardCharsets.UTF_8);
  }

  @Test
  void isAsIfMadeAlone() {
    for (int round = 0; round < 2; round++) {
      for (Language language : Language.OFFICIAL) {
        for (boolean mayPropose : new boolean[] {true, false}) {
          PageContext context = context(language, mayPropose);
          assertThat(page(renderer, context))
              .as("%s, may propose: %s, round %d", language, mayPropose, round)
              .isEqualTo(page(new PageRenderer(Messages.load(), StaticFiles.load()), context));
        }
      }
    }
  }

  @Test
  void followsWhatTheReaderMayDo() {
    String link = "href=\"/propose?";
    assertThat(page(renderer, context(Language.ENGLISH, true))).contains(link);
    assertThat(page(renderer, context(Language.ENGLISH, false))).doesNotContain(link);
  }
}
