package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The accessibility checker axe-core finds nothing wrong with any page, in any of its looks. */
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

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("search", "/search?q=nuclear&with=fr");
    pages.put("search-narrowed", "/search?q=%28nuclear&language=en");
    pages.put("search-three", "/search?q=nuclear&with=fr&also=ar&sort=date");
    pages.put("search-kwic", "/search?q=nuclear&view=kwic");
    pages.put(
        "compare", "/compare?earlier=" + ServedSamples.FIRST + "&later=" + ServedSamples.SECOND);
    pages.put("search-nothing", "/search?q=nothinglikethis");
    pages.put("entries", "/entries");
    pages.put("entry", "/entries/strategic-stability");
    pages.put("papers", "/papers");
    pages.put("document", "/papers/" + ServedSamples.FIRST);
    pages.put("document-three", "/papers/" + ServedSamples.FIRST + "?left=zh&right=en&third=ar");
    pages.put("document-alone", "/papers/" + ServedSamples.SECOND + "?left=ar");
    pages.put("files", "/papers/" + ServedSamples.FIRST + "/files");
    pages.put(
        "passage",
        Web.samples()
            .get("/entries/strategic-stability")
            .page()
            .select("a.permalink")
            .attr("href"));
    pages.put("align", "/papers/" + ServedSamples.FIRST + "/align?source=zh&target=ar&bead=3");
    pages.put("corrections", "/corrections");
    pages.put("propose", "/propose?kind=merge&entry=strategic-stability&other=no-first-use");
    pages.put("propose-new", "/propose");
    pages.put("queue", "/proposals");
    pages.put("board", "/board?language=en");
    pages.put("section", "/board/strategic-stability/en");
    pages.put("record", "/record");
    pages.put("history", "/entries/strategic-stability/history");
    pages.put("worklists", "/worklists");
    pages.put("divergences", "/divergences");
    pages.put("candidates", "/candidates");
    pages.put("upload", "/upload");
    pages.put("admin-accounts", "/admin/accounts");
    pages.put("admin-log", "/admin/log");
    pages.put("admin-access", "/admin/access");
    pages.put("help", "/help");
    pages.put("error", "/nothing");
    return pages;
  }

  static Stream<Arguments> looks() {
    return Stream.of(
        Arguments.of("en", 1280, "light"),
        Arguments.of("zh", 375, "light"),
        Arguments.of("ar", 1280, "dark"),
        Arguments.of("ar", 375, "light"),
        Arguments.of("en", 375, "dark"));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void noPageHasAViolation(String ui, int width, String scheme) {
    browser.width(width);
    browser.scheme(scheme);
    List<String> violations = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    pages()
        .forEach(
            (name, path) -> {
              browser.open(path + (path.contains("?") ? "&" : "?") + "ui=" + ui);
              browser.screenshot(String.join("-", "page", name, ui, width + "", scheme));
              complaints.addAll(browser.complaints());
              browser.violations().forEach(one -> violations.add(name + ": " + one));
              // The checker itself has the browser complain of how it reads colours.
              browser.complaints();
            });
    assertThat(violations).isEmpty();
    // The page that is not there is rightly reported as such.
    assertThat(complaints).allMatch(complaint -> complaint.contains("/nothing"));
    assertThat(browser.requestsElsewhere()).isEmpty();
  }
}
