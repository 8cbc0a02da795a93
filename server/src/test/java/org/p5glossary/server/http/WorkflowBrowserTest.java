package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

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
    Object wide =
        browser
            .driver()
            .executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) wide).intValue())
        .as("%s in %s runs over", name, ui)
        .isLessThanOrEqualTo(0);
  }

  private void logIn(String name, String ui) {
    browser.driver().manage().deleteAllCookies();
    open("/login", ui);
    type("name", name);
    type("password", WorkflowSample.PASSWORD);
    press("main form button");
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
    browser.scripts(true);
    assertThat(browser.driver().findElement(By.cssSelector(".changes ins")).getText())
        .contains(term);
    look("preview", ui, width);
    browser.scripts(scripts);
    press("button[value=propose]");
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
    assertThat(browser.driver().findElements(By.cssSelector(".positions .p-agrees"))).hasSize(1);
    open("/board?language=" + ui, ui);
    look("board", ui, width);
    open("/record", ui);
    look("record", ui, width);
    assertThat(browser.driver().findElement(By.tagName("main")).getText())
        .contains("of-fr".toLowerCase(Locale.ROOT));
    assertThat(violations).isEmpty();
  }
}
