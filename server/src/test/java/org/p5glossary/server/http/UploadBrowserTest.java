package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.server.instance.Instance;

/** An editor brings papers to an empty server: dropped with scripts, chosen without. */
class UploadBrowserTest {

  private static final String TEXT =
      """
      Direct lines of kind %s

      1. The first direct line between two capitals was opened in 1963 and is still in use today.

      2. Today %s lines are open, and operators meet twice a year to go through their words.
      """;

  @TempDir private static Path folder;
  private static Instance instance;
  private static WebServer server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    assumeTrue(Browser.isInstalled(), Browser.ABSENT);
    instance = Instance.open(new DataFolder(folder.resolve("data")), "tests");
    server = WebServer.start(instance, ServedSamples.settings(0));
    browser = Browser.start(server.address());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      server.close();
      instance.close();
    }
  }

  private static void await(String selector) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
        .until(driver -> !driver.findElements(By.cssSelector(selector)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"en, 1280, true, 3", "zh, 375, true, 4", "ar, 320, false, 5"})
  void papersAreBroughtWatchedAndRead(String ui, int width, boolean scripts, String kind)
      throws IOException {
    browser.scripts(true);
    browser.width(width);
    browser.open("/?ui=" + ui);
    browser.requestsElsewhere();
    browser.scripts(scripts);
    browser.open("/upload?ui=" + ui);
    String text = TEXT.formatted(kind, kind + kind);
    if (scripts) {
      browser
          .driver()
          .executeScript(
              """
              const drop = document.querySelector("[data-drop]");
              const carried = new DataTransfer();
              carried.items.add(new File([arguments[0]], arguments[1], {type: "text/plain"}));
              for (const kind of ["dragover", "drop"]) {
                drop.dispatchEvent(
                  new DragEvent(kind, {dataTransfer: carried, bubbles: true, cancelable: true}));
              }
              """,
              text,
              "lines-" + ui + ".en.txt");
      assertThat(
              browser
                  .driver()
                  .executeScript("return document.querySelector('#files').files[0].name"))
          .isEqualTo("lines-" + ui + ".en.txt");
    } else {
      Path file = Files.writeString(folder.resolve("lines-" + ui + ".en.txt"), text);
      browser.driver().findElement(By.id("files")).sendKeys(file.toString());
    }
    browser.screenshot("upload-" + ui + "-" + width + "-1-chosen");
    browser.driver().findElement(By.cssSelector("form.upload button")).click();

    await("dl.meta");
    browser.screenshot("upload-" + ui + "-" + width + "-2-report");
    assertThat(browser.driver().findElement(By.cssSelector("dl.meta dd")).getText()).isEqualTo("1");
    assertThat(browser.driver().findElements(By.cssSelector("[data-events]"))).isEmpty();
    assertThat(browser.eventsTold()).as("told as it went on").isEqualTo(scripts);

    browser.driver().findElement(By.cssSelector("main section a[href='/papers']")).click();
    await("table.papers");
    assertThat(browser.driver().findElement(By.cssSelector("table.papers")).getText())
        .contains("Direct lines of kind " + kind);
    browser.scripts(true);
    assertThat(browser.sideways()).isZero();
    browser.screenshot("upload-" + ui + "-" + width + "-3-papers");
    assertThat(browser.complaints()).isEmpty();
  }
}
