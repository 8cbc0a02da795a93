package org.p5glossary.corpus.analysis.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.language.Language;

class LuceneTextAnalyzerTest {

  private final LuceneTextAnalyzer analyzer = new LuceneTextAnalyzer();
  private final Folding folding = new Folding();

  private String brackets(String text, Language language) {
    StringBuilder out = new StringBuilder();
    int last = 0;
    for (Token token : analyzer.analyze(text, language)) {
      out.append(text, last, token.start()).append('[').append(token.surface(text)).append(']');
      last = token.end();
    }
    return out.append(text.substring(last)).toString();
  }

  private String folded(String text, Language language) {
    return analyzer.analyze(text, language).stream()
        .map(Token::folded)
        .collect(Collectors.joining(" "));
  }

  private String stems(String text, Language language) {
    return analyzer.analyze(text, language).stream()
        .map(Token::stem)
        .collect(Collectors.joining(" "));
  }

  @Test
  void cutsEachScript() {
    assertThat(brackets("Non\u2011nuclear-weapon States’ 1,000 (NPT)", Language.ENGLISH))
        .isEqualTo("[Non]\u2011[nuclear]-[weapon] [States]’ [1,000] ([NPT])");
    assertThat(brackets("战略稳定（NPT）𠮷葛", Language.CHINESE)).isEqualTo("[战][略][稳][定]（[NPT]）[𠮷][葛]");
    assertThat(brackets("l’arme nucléaire, aujourd'hui", Language.FRENCH))
        .isEqualTo("[l]’[arme] [nucléaire], [aujourd]'[hui]");
    assertThat(brackets("الأسلحةُ النووية", Language.ARABIC)).isEqualTo("[الأسلحةُ] [النووية]");
    assertThat(brackets("e\u0301tat 😀 \ud800x", Language.FRENCH)).startsWith("[e\u0301tat] ");
  }

  @Test
  void knowsKinds() {
    assertThat(analyzer.analyze("l'an 2020 年", Language.FRENCH))
        .extracting(Token::kind)
        .containsExactly(TokenKind.ELISION, TokenKind.WORD, TokenKind.NUMBER, TokenKind.IDEOGRAPH);
  }

  @Test
  void foldsWhatPeopleLeaveOut() {
    assertThat(folded("ÉQUILIBRE œuvre ＮＰＴ co\u00ADoperation", Language.FRENCH))
        .isEqualTo("equilibre oeuvre npt cooperation");
    assertThat(folded("Всё йод ещё", Language.RUSSIAN)).isEqualTo("все йод еще");
    assertThat(folded("أَسْلِحَة إلى آخـــر ٢٠٢٠", Language.ARABIC))
        .isEqualTo("اسلحه الي اخر 2020");
    assertThat(folded("戰略穩定", Language.CHINESE)).isEqualTo("战 略 稳 定");
    assertThat(folded("State’s Łódź", Language.ENGLISH)).isEqualTo("state's lodz");
  }

  @Test
  void stemsByLanguage() {
    assertThat(stems("weapons States' doctrines", Language.ENGLISH))
        .isEqualTo("weapon state doctrin");
    assertThat(stems("nucléaires", Language.FRENCH)).isEqualTo(stems("nucléaire", Language.FRENCH));
    assertThat(stems("SECURITE", Language.FRENCH)).isEqualTo(stems("sécurités", Language.FRENCH));
    assertThat(stems("armes états régionaux", Language.FRENCH))
        .isEqualTo(stems("arme état régional", Language.FRENCH));
    assertThat(stems("paz bases estratégicas", Language.SPANISH))
        .isEqualTo(stems("paces base estratégico", Language.SPANISH));
    assertThat(stems("armas nucleares", Language.SPANISH))
        .isEqualTo(stems("arma nuclear", Language.SPANISH));
    assertThat(stems("ядерное оружие", Language.RUSSIAN))
        .isEqualTo(stems("ядерного оружия", Language.RUSSIAN));
    assertThat(stems("والأسلحة بالأسلحة للأسلحة أسلحة", Language.ARABIC))
        .isEqualTo("اسلح اسلح اسلح اسلح");
    assertThat(analyzer.stems(Language.CHINESE)).isFalse();
    assertThat(analyzer.stems(Language.of("pt"))).isFalse();
  }

  @Test
  void longTextKeepsItsWordsWhole() {
    String text = "deterrence ".repeat(3000);
    assertThat(analyzer.analyze(text, Language.ENGLISH))
        .hasSize(3000)
        .allMatch(token -> token.folded().equals("deterrence"));
  }

  @Test
  void anyTextGivesOrderedTokensAndIdempotentFolds() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    int[] starts = {
      0x20, 0x61, 0xC0, 0x300, 0x410, 0x600, 0x5D0, 0x4E00, 0x3040, 0x20000, 0x1F600, 0xD800,
      0xFF00, 0x200B, 0x900, 0xE00
    };
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.appendCodePoint(starts[random.nextInt(starts.length)] + random.nextInt(64));
      }
      for (Language language : Language.OFFICIAL) {
        List<Token> tokens = analyzer.analyze(text.toString(), language);
        int last = 0;
        for (Token token : tokens) {
          assertThat(token.start())
              .as("seed %s round %s", seed, round)
              .isGreaterThanOrEqualTo(last);
          last = token.end();
          assertThat(folding.fold(token.folded())).as("seed %s", seed).isEqualTo(token.folded());
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
      }
    }
  }
}
