package org.p5glossary.server.http;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page for readers whose system is dark; apart from those by daylight to run beside them. */
class DarkPagesTest {

  private static Browser browser;

  @BeforeAll
  static void startBrowser() {
    assumeTrue(Browser.isInstalled(), Browser.ABSENT);
    browser = Browser.start(ServedSamples.get().server().address());
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"ar, 1280", "en, 320"})
  void noPageHasAViolation(String ui, int width) {
    new PageLooks(browser, width, "dark").check(ui);
  }
}
