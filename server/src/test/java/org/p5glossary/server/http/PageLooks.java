package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks at every page in a browser: nothing that the checker axe-core finds wrong, nothing that the
 * browser complains of, nothing from elsewhere, and nothing that one must scroll sideways to read.
 */
final class PageLooks {

  /** A phone, or a desk at 400 %; a desk at 200 %; a tablet. */
  private static final List<Integer> WIDTHS = List.of(320, 640, 900);

  /** A4 without its margins, in CSS pixels. */
  private static final int PAPER = 718;

  private final Browser browser;
  private final int width;
  private final String scheme;

  PageLooks(Browser browser, int width, String scheme) {
    this.browser = browser;
    this.width = width;
    this.scheme = scheme;
  }

  /** Keeps a picture of each page and checks it. */
  void check(String ui) {
    browser.width(width);
    browser.scheme(scheme);
    List<String> violations = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    EveryPage.paths()
        .forEach(
            (name, path) -> {
              browser.open(EveryPage.in(ui, path));
              browser.screenshot(String.join("-", "page", name, ui, width + "", scheme));
              complaints.addAll(browser.complaints());
              browser.violations().forEach(one -> violations.add(name + ": " + one));
              if (browser.sideways() > 0) {
                violations.add(name + " is wider than " + width + " by " + browser.sideways());
              }
              // The checker itself has the browser complain of how it reads colours.
              browser.complaints();
            });
    assertThat(violations).isEmpty();
    // The page that is not there is rightly reported as such.
    assertThat(complaints).allMatch(complaint -> complaint.contains("/nothing"));
    assertThat(browser.requestsElsewhere()).isEmpty();
  }

  /** Looks at each page in every width and on paper. */
  void measure(String ui) {
    browser.scheme(scheme);
    List<String> wide = new ArrayList<>();
    EveryPage.paths()
        .forEach(
            (name, path) -> {
              browser.width(width);
              browser.open(EveryPage.in(ui, path));
              for (int narrow : WIDTHS) {
                browser.width(narrow);
                if (browser.sideways() > 0) {
                  wide.add(name + " is wider than " + narrow + " by " + browser.sideways());
                }
              }
              browser.width(PAPER);
              browser.onPaper();
              if (browser.sideways() > 0) {
                wide.add(name + " is wider than paper by " + browser.sideways());
              }
              browser.screenshot(String.join("-", "print", name, ui));
              browser.scheme(scheme);
            });
    assertThat(wide).isEmpty();
  }
}
