package org.p5glossary.web.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaticFilesTest {

  private static final StaticFiles FILES = StaticFiles.load();

  @Test
  void everyFileIsFoundByItsHashOnly() {
    assertThat(FILES.all())
        .extracting(StaticFile::name)
        .containsExactly("app.css", "app.js", "align.js", "propose.js", "icon.svg", "htmx.min.js");
    for (StaticFile file : FILES.all()) {
      assertThat(FILES.address(file.name()))
          .isEqualTo("/static/" + file.hash() + "/" + file.name());
      assertThat(FILES.find(file.hash(), file.name())).contains(file);
      assertThat(FILES.find("000000000000", file.name())).isEmpty();
      assertThat(file.mediaType()).endsWith("charset=utf-8");
    }
    assertThatThrownBy(() -> FILES.address("no.css")).hasMessageContaining("no.css");
  }

  @Test
  void theStyleSheetIsSmallAndAsksNothingOfOtherSites() {
    String css = css();
    assertThat(css.getBytes(StandardCharsets.UTF_8).length).isLessThan(30_000);
    assertThat(css).doesNotContain("url(", "@import", "http");
    assertThat(css)
        .as("only logical properties, so that right-to-left pages mirror")
        .doesNotContainPattern("(margin|padding|border)-(left|right)|[{;]\\s*(left|right|float):");
  }

  /** WCAG 2 level AA asks for 4.5 between text and what is behind it. */
  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, wash",
    "soft, paper",
    "soft, wash",
    "accent, paper",
    "accent, wash",
    "on-accent, accent",
    "on-hit, hit",
    "good, paper",
    "warn, paper",
    "warn, warn-wash",
    "ink, warn-wash",
    "ink, good-wash",
    "good, wash",
    "warn, wash"
  })
  void coloursHaveContrastInBothThemes(String text, String behind) {
    for (Map<String, Double> theme : java.util.List.of(theme(0), theme(1))) {
      double a = theme.get(text) + 0.05;
      double b = theme.get(behind) + 0.05;
      assertThat(Math.max(a, b) / Math.min(a, b)).as(text + " on " + behind).isGreaterThan(4.5);
    }
  }

  /** Relative luminance of each colour of the n-th theme in the sheet. */
  private static Map<String, Double> theme(int n) {
    String css = css().split(":root \\{", -1)[n + 1];
    Matcher colour =
        Pattern.compile("--([a-z-]+): #(\\p{XDigit}{6})")
            .matcher(css.substring(0, css.indexOf('}')));
    Map<String, Double> theme = new TreeMap<>();
    while (colour.find()) {
      int rgb = Integer.parseInt(colour.group(2), 16);
      theme.put(
          colour.group(1),
          0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb));
    }
    return theme;
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static String css() {
    return FILES.all().get(0).content();
  }
}
