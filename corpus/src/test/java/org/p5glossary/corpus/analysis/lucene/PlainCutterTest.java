package org.p5glossary.corpus.analysis.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.language.Language;

/** The quick way gives the words that the rules of Unicode annex 29 give. */
class PlainCutterTest {

  private static final long SEED = Long.getLong("p5.seed", 20_260_101L);

  /** Letters, marks, joiners, digits and signs of all the scripts, also outside the basic plane. */
  private static final String[] PIECES = {
    "a",
    "B",
    "é",
    "e\u0301",
    "d’",
    "l'",
    "’",
    "'",
    ".",
    ",",
    ":",
    ";",
    "-",
    "‑",
    "_",
    "(",
    ")",
    "«",
    "»",
    "“",
    "”",
    "\"",
    " ",
    "\u00A0",
    "\u2009",
    "\n",
    "\r\n",
    "\t",
    "\u200D",
    "\u200F",
    "\u00AD",
    "1",
    "23",
    "٣",
    "½",
    "核",
    "武",
    "國",
    "々",
    "〇",
    "あ",
    "カ",
    "한",
    "，",
    "。",
    "《",
    "·",
    "・",
    "д",
    "Й",
    "ё",
    "ال",
    "سلاح",
    "ـ",
    "ً",
    "ב",
    "״",
    "ไ",
    "क",
    "्",
    "😀",
    "👩\u200D🚀",
    "𠀀",
    "\uD800",
    "A/RES/69/42",
    "e.g.",
    "1,234.5",
    "P5",
    "№",
    "%",
    "€",
    "/",
    "@",
    "#",
    "…",
    "–",
    "—"
  };

  private final LuceneTextAnalyzer analyzer = new LuceneTextAnalyzer();
  private final RuleBasedBreakIterator rules =
      new DefaultICUTokenizerConfig(false, false).getBreakIterator(UScript.LATIN);

  private record Word(int start, int end, TokenKind kind) {}

  private List<Word> byRules(String text) {
    List<Word> words = new ArrayList<>();
    rules.setText(text);
    int start = rules.first();
    for (int end = rules.next(); end != BreakIterator.DONE; start = end, end = rules.next()) {
      int status = rules.getRuleStatus();
      if (status >= BreakIterator.WORD_NONE_LIMIT) {
        TokenKind kind =
            status < BreakIterator.WORD_NUMBER_LIMIT
                ? TokenKind.NUMBER
                : status < BreakIterator.WORD_LETTER_LIMIT ? TokenKind.WORD : TokenKind.IDEOGRAPH;
        words.add(new Word(start, end, kind));
      }
    }
    return words;
  }

  private List<Word> cut(String text) {
    List<Word> words = new ArrayList<>();
    analyzer.cut(
        text, Language.ENGLISH, (start, end, kind) -> words.add(new Word(start, end, kind)));
    return words;
  }

  @Test
  @DisplayName("random mixtures of all scripts are cut as by the rules")
  void cutsAsTheRulesDo() {
    Random random = new Random(SEED);
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = 1 + random.nextInt(12);
      for (int p = 0; p < pieces; p++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertThat(cut(text.toString()))
          .as("seed %d, text %s", SEED, text)
          .isEqualTo(byRules(text.toString()));
    }
  }

  @Test
  @DisplayName("every character of the basic plane between letters, digits and Han is cut alike")
  void knowsEveryCharacter() {
    for (int c = 0; c < 0xFFFF; c++) {
      String one = Character.toString((char) c);
      for (String text :
          new String[] {"a" + one + "b", "1" + one + "2", "核" + one + "武", one + one, " " + one}) {
        if (!cut(text).equals(byRules(text))) {
          assertThat(cut(text)).as("U+%04X in %s", c, text).isEqualTo(byRules(text));
        }
      }
    }
  }
}
