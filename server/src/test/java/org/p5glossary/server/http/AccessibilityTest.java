package org.p5glossary.server.http;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page by daylight, on phones, at desks and on paper. */
class AccessibilityTest {

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
  @CsvSource({"en, 1280", "zh, 375", "ar, 320"})
  void noPageHasAViolation(String ui, int width) {
    new PageLooks(browser, width, "light").check(ui);
  }

  @Test
  void noPageMustBeScrolledSideways() {
    new PageLooks(browser, 1280, "light").measure("ar");
  }
}
