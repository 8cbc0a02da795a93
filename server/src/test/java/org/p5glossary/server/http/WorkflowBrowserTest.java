package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Proposing, reviewing and signing in a browser, in three languages, wide and narrow. */
class WorkflowBrowserTest {

  @TempDir private static Path folder;
  private static WorkflowSample sample;
  private static Browser browser;

  @BeforeAll
  static void start() {
    assumeTrue(Browser.isInstalled(), Browser.ABSENT);
    sample = WorkflowSample.start(folder);
    browser = Browser.start(sample.address());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      sample.close();
    }
  }

  private final List<String> violations = new ArrayList<>();

  private void open(String path, String ui) {
    browser.open(path + (path.contains("?") ? "&" : "?") + "ui=" + ui);
  }

  private void look(String name, String ui, int width) {
    browser.screenshot("workflow-" + name + "-" + ui + "-" + width);
    browser.violations().forEach(one -> violations.add(name + " " + ui + ": " + one));
    assertThat(browser.sideways()).as("%s in %s runs over", name, ui).isLessThanOrEqualTo(0);
  }

  private void logIn(String name, String ui) {
    browser.driver().manage().deleteAllCookies();
    open("/login", ui);
    type("name", name);
    type("password", WorkflowSample.PASSWORD);
    press("main form button");
    appears("form.account");
  }

  private void type(String id, String text) {
    WebElement field = browser.driver().findElement(By.id(id));
    field.clear();
    field.sendKeys(text);
  }

  private void press(String css) {
    WebElement button = browser.driver().findElement(By.cssSelector(css));
    // As a person with a keyboard would: no header or footer can lie over it.
    button.sendKeys(Keys.ENTER);
  }

  private void appears(String css) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .until(driver -> !driver.findElements(By.cssSelector(css)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1280, true, strategic-stability, a further term",
    "zh, 375, true, no-first-use, 另一术语",
    "ar, 375, false, arms-control, مصطلح آخر"
  })
  void proposeReviewSign(String ui, int width, boolean scripts, String entry, String term) {
    browser.width(width);
    logIn("amina", ui);
    open("/entries/" + entry, ui);
    look("entry", ui, width);
    open("/propose?kind=change&entry=" + entry, ui);
    look("propose", ui, width);
    browser.scripts(scripts);
    open("/propose?kind=change&entry=" + entry, ui);
    int row =
        browser.driver().findElements(By.cssSelector("input[id^=" + ui + "-][id$=-text]")).size()
            - 1;
    type(ui + "-" + row + "-text", term);
    type("reason", "said at the meeting " + ui);
    press("button[value=preview]");
    appears(".changes ins");
    browser.scripts(true);
    assertThat(browser.driver().findElement(By.cssSelector(".changes ins")).getText())
        .contains(term);
    look("preview", ui, width);
    browser.scripts(scripts);
    press("button[value=propose]");
    appears(".chip.ps-open");
    String proposal = browser.path();
    assertThat(proposal).startsWith("/proposals/");

    logIn("olga", ui);
    open("/proposals", ui);
    browser.scripts(true);
    open("/proposals", ui);
    look("queue", ui, width);
    open(proposal, ui);
    look("proposal", ui, width);
    press("button[value=accept]");
    appears(".chip.ps-accepted");
    assertThat(sample.instance().terms().termsLike(term)).isNotEmpty();
    open("/entries/" + entry + "/history", ui);
    look("history", ui, width);
    open("/worklists", ui);
    look("worklists", ui, width);

    logIn("of-fr", ui);
    String section = "/board/" + entry + "/" + ui;
    open(section, ui);
    look("section", ui, width);
    browser.driver().findElement(By.id("stance-agree")).sendKeys(" ");
    press("#sign ~ form button");
    appears(".positions .p-agrees");
    open("/board?language=" + ui, ui);
    look("board", ui, width);
    open("/ballot", ui);
    look("ballot", ui, width);
    open("/record", ui);
    look("record", ui, width);
    // What has to be scrolled to counts too.
    assertThat(browser.driver().findElement(By.tagName("main")).getDomProperty("textContent"))
        .contains("of-fr");
    assertThat(violations).isEmpty();
  }
}
