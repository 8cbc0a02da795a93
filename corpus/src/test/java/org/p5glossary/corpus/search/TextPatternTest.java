package org.p5glossary.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.search.regex.SearchLimit;
import org.p5glossary.corpus.search.regex.TextPattern;

class TextPatternTest {

  /** A text as a pattern that means itself. */
  static String quoted(String text) {
    return text.replaceAll("[\\\\\\[\\](){}.*+?^$|/-]", "\\\\$0");
  }

  @Test
  void namesTheLettersThatEveryMatchHas() {
    assertThat(literals("de-?target(ing|ed)")).containsExactly("de", "target");
    assertThat(literals("战略\\s*稳定x")).containsExactly("战略", "稳定");
    assertThat(literals("核武器NPT")).containsExactly("核武器", "NPT");
    assertThat(literals("abc?d+ef*")).containsExactly("ab");
    assertThat(literals("colou{0,1}r")).containsExactly("colo");
    assertThat(literals("a[bcd]ef[^]x]gh[[:alpha:]x]ij")).containsExactly("ef", "gh", "ij");
    assertThat(literals("\\p{Han}ab\\pLcd\\x41Bef\\x{41}gh\\dij"))
        .containsExactly("ab", "cd", "Bef", "gh", "ij");
    assertThat(literals("доктрини")).containsExactly("доктрин");
    assertThat(literals("ab|cd")).isEmpty();
    assertThat(literals("(?s)ab")).isEmpty();
    assertThat(literals("(ab|cd(ef)[)]g)h\\(ij")).containsExactly("ij");
    assertThat(literals("かな 12 ab")).containsExactly("ab");
  }

  private static List<String> literals(String pattern) {
    return TextPattern.of(pattern).literals();
  }

  @Test
  void refusesWhatIsMalformedOrTooComplex() {
    assertThatThrownBy(() -> TextPattern.of("a(b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"a(b\"");
    assertThatThrownBy(() -> TextPattern.of("(?=a)")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TextPattern.of("(a{60}){60}"))
        .isInstanceOf(TextPattern.TooComplexException.class)
        .hasMessageContaining("at most 2000 steps");
    assertThatThrownBy(() -> TextPattern.of("a".repeat(3_000)))
        .isInstanceOf(TextPattern.TooComplexException.class);
  }

  @Test
  void stopsWhenTheTimeIsOver() {
    AtomicLong clock = new AtomicLong();
    SearchLimit limit = new SearchLimit(Duration.ofNanos(2), clock::getAndIncrement);
    assertThat(TextPattern.of("a").find("aaaaaaaa", limit))
        .containsExactly(new TextRange(0, 1), new TextRange(1, 2));
    assertThat(limit.stopped()).isTrue();
  }

  @Test
  void takesCatastrophicPatternsInLinearTime() {
    SearchLimit never = new SearchLimit(Duration.ofNanos(1), () -> 0);
    assertThat(TextPattern.of("(a*)*(a|aa)+$").find("a".repeat(2_000) + "b", never)).isEmpty();
  }
}
