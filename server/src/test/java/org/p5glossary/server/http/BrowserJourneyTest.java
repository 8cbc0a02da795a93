package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** People look things up in a real browser, from the search box to the paper. */
class BrowserJourneyTest {

  private static final int DESK = 1280;

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

  @BeforeEach
  void atADeskInDaylight() {
    browser.scripts(true);
    browser.width(DESK);
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

  private static List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }

  private static void await(String selector) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(15))
        .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
  }

  /** Follows a link by hand, because scripts to scroll to it may be off. */
  private static void follow(String selector) {
    String before = browser.driver().getCurrentUrl();
    find(selector).click();
    new WebDriverWait(browser.driver(), Duration.ofSeconds(15))
        .until(driver -> !before.equals(driver.getCurrentUrl()));
  }

  @ParameterizedTest
  @CsvSource({
    "en, launch on warning, zh, 1280, light, true",
    "zh, 战略稳定, en, 1280, light, true",
    "ar, نزع السلاح النووي, fr, 1280, light, true",
    "en, strategic stability, ru, 375, dark, true",
    "zh, 预警即发射, ru, 375, light, true",
    "ar, الاستقرار الاستراتيجي, zh, 375, dark, true",
    "en, launch on warning, fr, 1280, dark, false",
    "zh, 战略稳定, es, 1280, light, false",
    "ar, نزع السلاح النووي, en, 375, light, false",
  })
  void fromTheSearchBoxOverTheEntryToThePaper(
      String ui, String words, String with, int width, String scheme, boolean scripts) {
    String name = String.join("-", "journey", ui, width + "", scheme, scripts ? "js" : "plain");
    browser.width(width);
    browser.scheme(scheme);
    browser.scripts(scripts);

    browser.open("/?ui=" + ui);
    find("#with option[value=" + with + "]").click();
    find("#q").sendKeys(words);
    follow("form.search button");

    await(".card");
    assertThat(browser.path()).startsWith("/search?");
    assertThat(find("html").getDomAttribute("dir")).isEqualTo(ui.equals("ar") ? "rtl" : "ltr");
    assertThat(find("#q").getDomProperty("value")).isEqualTo(words);
    assertThat(find(".hit mark").isDisplayed()).isTrue();
    assertThat(find(".hit .other blockquote").getDomAttribute("lang")).isEqualTo(with);
    assertFits(width);
    browser.screenshot(name + "-1-search");

    follow(".card h3 a");
    assertThat(browser.path()).startsWith("/entries/");
    assertThat(all("section[aria-labelledby=equivalents] dt")).hasSize(6);
    assertThat(all("section[aria-labelledby=first] article")).hasSize(6);
    assertFits(width);
    browser.screenshot(name + "-2-entry");

    follow("section[aria-labelledby=first] .symbol");
    assertThat(browser.path()).startsWith("/papers/").contains("#p-");
    assertThat(all(".words > :target")).hasSize(1);
    assertThat(find(".words > :target").isDisplayed()).isTrue();
    assertThat(all(".row")).hasSizeGreaterThan(20);
    assertFits(width);
    browser.screenshot(name + "-3-paper");
  }

  /** Nothing is wider than the window, so that nobody must scroll sideways to read. */
  private static void assertFits(int width) {
    browser.scripts(true);
    Number wide =
        (Number)
            ((JavascriptExecutor) browser.driver())
                .executeScript("return document.documentElement.scrollWidth");
    assertThat(wide.intValue()).as(browser.path()).isLessThanOrEqualTo(width);
  }

  @Test
  void theKeyboardAloneIsEnough() {
    browser.open("/entries?ui=en");
    find("body").sendKeys("/");
    assertThat(focused().getDomAttribute("id")).isEqualTo("q");
    focused().sendKeys("strategic stability", Keys.ENTER);
    await(".hit");

    tabTo(".card h3 a").sendKeys(Keys.ENTER);
    await("section[aria-labelledby=first]");
    assertThat(browser.path()).isEqualTo("/entries/strategic-stability");
    tabTo(".symbol").sendKeys(Keys.ENTER);
    await(".row");
    assertThat(browser.path()).startsWith("/papers/");
  }

  @Test
  void theFirstTabOfAPageSkipsToItsContent() {
    browser.open("/papers?ui=en");
    find("body").sendKeys(Keys.TAB);
    assertThat(focused().getText()).isEqualTo("Skip to the content");
    assertThat(focused().getLocation().y).as("it is seen").isNotNegative();
    focused().sendKeys(Keys.ENTER);
    assertThat(focused().getDomAttribute("id")).isEqualTo("main");
  }

  private static WebElement focused() {
    return browser.driver().switchTo().activeElement();
  }

  /** Presses Tab until something that a selector names has the focus. */
  private static WebElement tabTo(String selector) {
    for (int i = 0; i < 200; i++) {
      focused().sendKeys(Keys.TAB);
      WebElement now = focused();
      if (all(selector).contains(now)) {
        assertThat(now.getCssValue("outline-style")).as("the focus is seen").isEqualTo("solid");
        return now;
      }
    }
    throw new AssertionError("200 tabs do not reach " + selector);
  }

  @Test
  void anEquivalentIsCopiedWithOneClick() {
    browser.allowClipboard();
    browser.open("/entries/strategic-stability?ui=zh");
    WebElement line =
        all("section[aria-labelledby=equivalents] .term-line").stream()
            .filter(one -> one.findElement(By.tagName("b")).getDomAttribute("lang").equals("ar"))
            .findFirst()
            .orElseThrow();
    String term = line.findElement(By.tagName("b")).getText();

    line.findElement(By.cssSelector("button.copy")).click();

    await("button.copy.done");
    assertThat(find("#spoken").getText()).startsWith("已复制：").contains(term);
    assertThat(clipboard()).isEqualTo(term);
  }

  private static Object clipboard() {
    return browser
        .driver()
        .executeAsyncScript(
            "const done = arguments[0];"
                + "navigator.clipboard.readText().then(done, (e) => done('' + e))");
  }

  @Test
  void aKeyCopiesTheCitationOrTheTermThatTheFocusIsOn() {
    browser.allowClipboard();
    browser.open("/papers/" + ServedSamples.FIRST + "?left=en&right=zh&ui=en");
    WebElement cited = find(".cell[lang=zh] [data-cite$=段]");
    new Actions(browser.driver()).moveToElement(cited).sendKeys("c").perform();
    await(".block.done");
    assertThat(clipboard())
        .isEqualTo("NPT/CONF.2020/PC.III/WP.9101" + cited.getDomAttribute("data-cite"));

    WebElement term = find(".cell[lang=en] a.term");
    browser.driver().executeScript("arguments[0].focus()", term);
    new Actions(browser.driver()).sendKeys("c").perform();
    await("a.term.done");
    assertThat(clipboard()).isEqualTo(term.getText());

    browser.open("/entries/strategic-stability?ui=ar");
    new Actions(browser.driver()).moveToElement(find("h1")).sendKeys("c").perform();
    await("button.copy.done");
    assertThat(clipboard()).isEqualTo(find("main .term-line b").getText());
  }

  @ParameterizedTest
  @CsvSource({"en, 1280", "ar, 375"})
  void aTermShowsItsEntryAndWhatAnswersIt(String ui, int width) {
    browser.width(width);
    browser.open("/papers/" + ServedSamples.FIRST + "?left=en&right=ar&third=zh&ui=" + ui);
    assertThat(all(".row .cell").size() % 3).isZero();
    WebElement term = find(".cell[lang=en] a.term[href$=launch-on-warning]");
    browser.driver().executeScript("arguments[0].focus()", term);
    await("#card");
    assertThat(find("#card").getText()).contains("预警即发射", "lancement sur alerte");
    assertThat(term.getDomAttribute("aria-describedby")).isEqualTo("card");
    assertThat(all(".cell[lang=zh] a.term.same")).isNotEmpty();
    assertThat(all(".cell[lang=ar] a.term.same")).isNotEmpty();
    assertFits(width);
    browser.screenshot("card-" + ui + "-" + width);
    new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
    assertThat(all("#card")).isEmpty();
    assertThat(all("a.term.same")).isEmpty();
  }

  @Test
  void aSearchFromResultsKeepsThePlaceAndTheAddress() {
    browser.open("/search?q=nuclear&ui=en");
    WebElement box = find("#q");
    box.clear();
    box.sendKeys("patience OR restraint", Keys.ENTER);
    new WebDriverWait(browser.driver(), Duration.ofSeconds(15))
        .until(ExpectedConditions.urlContains("restraint"));
    await("main h1");
    new WebDriverWait(browser.driver(), Duration.ofSeconds(15))
        .until(driver -> find("main h1").getText().contains("restraint"));
    assertThat(find(".tongues a[lang=fr]").getDomAttribute("href")).contains("restraint");

    browser.driver().navigate().back();
    new WebDriverWait(browser.driver(), Duration.ofSeconds(15))
        .until(driver -> find("main h1").getText().contains("nuclear"));
  }

  @Test
  void hostileWordsAreShownAndNotRun() {
    browser.open(
        "/search?ui=en&q=%22%3E%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D'broken'%22%3E");
    assertThat(browser.driver().getTitle()).startsWith("Results for").contains("<img");
    assertThat(all("img")).isEmpty();
  }
}
