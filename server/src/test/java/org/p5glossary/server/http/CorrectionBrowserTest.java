package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.p5glossary.glossary.audience.Viewer;

/** An editor corrects pairings in a real browser: with the keyboard alone, and without scripts. */
class CorrectionBrowserTest {

  private static final String PAGE = "/papers/" + EditableSample.PAPER + "/align";

  private static EditableSample sample;
  private static Browser browser;

  @BeforeAll
  static void start() {
    assumeTrue(Browser.isInstalled(), Browser.ABSENT);
    sample = EditableSample.start();
    browser = Browser.start(sample.address());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (sample != null) {
      sample.close();
    }
  }

  @BeforeEach
  void atADesk() {
    browser.scripts(true);
    browser.width(1280);
    browser.scheme("light");
  }

  @AfterEach
  void nothingWentWrongUnseen() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requestsElsewhere()).isEmpty();
  }

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static int count(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).size();
  }

  /** Does something and waits for the page that comes of it. */
  private static void thenNewPage(Runnable act) {
    WebElement old = find("html");
    act.run();
    WebDriverWait patient = new WebDriverWait(browser.driver(), Duration.ofSeconds(20));
    patient.until(driver -> gone(old));
    patient.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("footer.site")));
  }

  /** The driver tells of an element whose page has gone in two ways. */
  private static boolean gone(WebElement element) {
    try {
      element.isEnabled();
      return false;
    } catch (StaleElementReferenceException old) {
      return true;
    } catch (WebDriverException e) {
      if (String.valueOf(e.getMessage()).contains("does not belong to the document")) {
        return true;
      }
      throw e;
    }
  }

  private static void press(CharSequence... keys) {
    thenNewPage(() -> browser.driver().switchTo().activeElement().sendKeys(keys));
  }

  private static void click(String selector) {
    thenNewPage(() -> find(selector).click());
  }

  private static String total() {
    return find(".paging span").getText();
  }

  private static String focused() {
    return browser.driver().switchTo().activeElement().getDomAttribute("id");
  }

  private static boolean onButton(String value) {
    return value.equals(browser.driver().switchTo().activeElement().getDomAttribute("value"));
  }

  @ParameterizedTest
  @CsvSource({"en, ar, en, 1280, light", "zh, ar, en, 1280, dark", "ar, en, ar, 375, light"})
  void theKeyboardAloneIsEnough(String ui, String source, String target, int width, String scheme) {
    browser.width(width);
    browser.scheme(scheme);
    browser.open(PAGE + "?source=" + source + "&target=" + target + "&from=0&ui=" + ui + "#bead-3");
    String before = total();
    assertThat(focused()).isEqualTo("bead-3");

    press("v");
    assertThat(count(".bead.verified")).isEqualTo(1);
    assertThat(find("#bead-3 .pairing.verified").getText()).contains("tester");
    assertThat(focused()).as("the next one is at hand").isEqualTo("bead-4");

    press("m");
    assertThat(total()).isNotEqualTo(before);
    assertThat(focused()).isEqualTo("bead-4");
    assertThat(find("#bead-4").getDomAttribute("class")).contains("verified");

    browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN, Keys.ARROW_UP);
    assertThat(focused()).isEqualTo("bead-4");
    press("s");
    assertThat(count("#bead-4.open select")).isGreaterThanOrEqualTo(2);
    browser.screenshot(String.join("-", "correct", ui, width + "", scheme, "open"));
    assertThat(browser.violations()).isEmpty();
    browser.complaints();
    browser.driver().switchTo().activeElement().sendKeys("s");
    assertThat(focused()).isEqualTo("cut_source");
    for (int i = 0; i < 4 && !onButton("split 4"); i++) {
      browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    }
    assertThat(onButton("split 4")).as("the button is a few steps on").isTrue();
    press(Keys.ENTER);
    assertThat(total()).isEqualTo(before);

    press("c");
    assertThat(find("#bead-4 .target").getText()).isNotEmpty();
    for (int i = 0; i < 4; i++) {
      press("u");
    }
    assertThat(count(".bead.verified")).isZero();
    assertThat(total()).isEqualTo(before);
    press(Keys.chord(Keys.CONTROL, "y"));
    assertThat(count(".bead.verified")).isEqualTo(1);
    press(Keys.chord(Keys.CONTROL, "z"));
    assertThat(count(".bead.verified")).isZero();
    browser.screenshot(String.join("-", "correct", ui, width + "", scheme, "end"));
  }

  @ParameterizedTest
  @CsvSource({"en, 1280", "zh, 375", "ar, 1280"})
  void everythingWorksWithoutScripts(String ui, int width) {
    browser.width(width);
    browser.scripts(false);
    browser.open(PAGE + "?source=ar&target=en&ui=" + ui);
    String before = total();

    click("#bead-2 button[value='verify 2']");
    assertThat(count("#bead-2.verified")).isEqualTo(1);
    click("#bead-5 button[value='merge 5']");
    assertThat(total()).isNotEqualTo(before);
    click("#bead-5 a[data-key=o]");
    click("#bead-5 button[value='split 5']");
    assertThat(total()).isEqualTo(before);
    click("#bead-6 a[data-key=o]");
    click("#bead-6 button[value='move 6 target previous']");
    assertThat(count(".bead.verified")).isGreaterThanOrEqualTo(3);
    for (int i = 0; i < 4; i++) {
      click("button[data-key=u]");
    }
    assertThat(count(".bead.verified")).isZero();
    click("button[data-key=r]");
    assertThat(count(".bead.verified")).isEqualTo(1);
    click("button[data-key=u]");
    assertThat(total()).isEqualTo(before);
  }

  @Test
  void theOriginalIsAskedForFirst() {
    browser.open(PAGE + "?source=zh&target=en&from=0&ui=en#bead-6");
    String before = total();
    press("m");
    assertThat(find("h1").getText()).isEqualTo("This touches the original");
    assertThat(browser.violations()).isEmpty();
    browser.complaints();
    browser.screenshot("correct-confirm");
    press(Keys.ENTER);
    assertThat(total()).isNotEqualTo(before);
    press("u");
    assertThat(total()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"en, light", "ar, dark"})
  void theListOfCorrectionsIsFreeOfViolations(String ui, String scheme) {
    browser.scheme(scheme);
    for (String status : List.of("orphaned", "retracted", "in_force")) {
      browser.open("/corrections?status=" + status + "&ui=" + ui);
      assertThat(browser.violations()).as(status).isEmpty();
      browser.complaints();
    }
    browser.screenshot("corrections-" + ui);
    browser.open(PAGE + "?source=zh&target=en&bead=4&ui=" + ui);
    assertThat(browser.violations()).isEmpty();
    browser.complaints();
  }

  @Test
  void candidatesAreProposedTogetherByKeyboard() {
    browser.width(1280);
    browser.open("/candidates?ui=en");
    int before = count(".finding");
    int proposals = sample.instance().workflow().proposals().all(Viewer.OPERATOR).size();
    List<String> chosen = new ArrayList<>();
    WebElement body = find("body");
    body.sendKeys("j");
    for (int i = 0; i < 2; i++) {
      chosen.add(browser.driver().switchTo().activeElement().getDomAttribute("value"));
      browser.driver().switchTo().activeElement().sendKeys("x");
      browser.driver().switchTo().activeElement().sendKeys("j");
    }
    assertThat(count("[data-choice]:checked")).isEqualTo(2);

    press(Keys.ENTER);

    assertThat(find(".notice.done").getText()).isEqualTo("2 concepts are done.");
    assertThat(sample.instance().workflow().proposals().all(Viewer.OPERATOR))
        .hasSize(proposals + 2);
    assertThat(before).isGreaterThan(2);
    for (String id : chosen) {
      assertThat(browser.driver().findElements(By.id("c-" + id))).isEmpty();
    }
  }
}
