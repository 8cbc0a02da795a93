package org.p5glossary.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;

/**
 * One page as it is, so that a change of its markup is made on purpose. To record a new one run the
 * test with {@code -Dgolden.update=true}, then read the difference.
 */
class GoldenPageTest {

  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "org", "p5glossary", "web", "page", "passage.en.html");

  @Test
  void passagePage() throws IOException {
    String html =
        SamplePages.all(UnaryOperator.identity())
            .get("passage")
            .apply(SamplePages.RENDERER, Samples.context(Language.ENGLISH))
            .replaceAll("/static/[0-9a-f]+/", "/static/HASH/");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, html, StandardCharsets.UTF_8);
    }
    assertThat(html).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
  }
}
