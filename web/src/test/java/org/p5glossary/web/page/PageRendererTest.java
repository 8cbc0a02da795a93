package org.p5glossary.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.p5glossary.corpus.language.Language;

/** Every page in every interface language, of usual and of hostile text. */
class PageRendererTest {

  private static final String HOSTILE =
      "\"'><script>alert(1)</script><img src=x onerror=alert(2)></p></div></main>&amp;{0}'{'"
          + "\u202E\u2066\u2069\u2069 a\u0301 𠀀😀 \u0000\u0007\uD800 javascript:alert(3) ";

  /** Longest page without the text of a document, in bytes: the budget is 150 kB with it. */
  private static final int PAGE_BYTES = 60_000;

  static Stream<Arguments> pages() {
    return Language.OFFICIAL.stream()
        .flatMap(
            language ->
                SamplePages.all(UnaryOperator.identity()).keySet().stream()
                    .map(name -> Arguments.of(language, name)));
  }

  private static String html(Language language, String name, UnaryOperator<String> spice) {
    return SamplePages.all(spice).get(name).apply(SamplePages.RENDERER, Samples.context(language));
  }

  private static Document parsed(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document document = Jsoup.parse(html, "", parser);
    assertThat(parser.getErrors()).as("errors of the HTML parser").isEmpty();
    return document;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isWellFormedAndNamesItsLanguage(Language language, String name) {
    String html = html(language, name, UnaryOperator.identity());
    Document page = parsed(html);
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.tag());
    assertThat(page.selectFirst("html").attr("dir")).isEqualTo(language.direction().html());
    assertThat(page.title()).isNotBlank();
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(PAGE_BYTES);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isUsableWithoutEyesOrMouse(Language language, String name) {
    Document page = parsed(html(language, name, UnaryOperator.identity()));
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("header.site, main, footer.site")).hasSize(3);
    assertThat(page.selectFirst("a.skip").attr("href")).isEqualTo("#main");
    for (Element control : page.select("input:not([type=hidden]), select")) {
      assertThat(page.select("label[for=" + control.id() + "]")).as(control.toString()).hasSize(1);
    }
    for (Element region : page.select("nav, aside, [role=region]")) {
      assertThat(region.attr("aria-label")).as(region.toString()).isNotBlank();
    }
    for (Element link : page.select("a, button, summary")) {
      assertThat(link.text() + link.attr("aria-label") + link.select("img").attr("alt"))
          .as(link.toString())
          .isNotBlank();
    }
    assertThat(page.select("thead th:not([scope]), tbody th:not([scope])")).isEmpty();
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (Element labelled : page.select("[aria-labelledby]")) {
      assertThat(ids).contains(labelled.attr("aria-labelledby"));
    }
    assertHeadingsDescendByOne(page);
  }

  private static void assertHeadingsDescendByOne(Document page) {
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, [role=heading]")) {
      int next =
          heading.hasAttr("aria-level")
              ? Integer.parseInt(heading.attr("aria-level"))
              : heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.toString()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void marksForeignText(Language language, String name) {
    Document page = parsed(html(language, name, UnaryOperator.identity()));
    for (TextNode text : page.body().nodeStream(TextNode.class).toList()) {
      Set<String> scripts = scripts(text.text());
      Element around = text.parent();
      boolean isolated = around.closest("bdi, [dir=auto]") != null;
      String tag = around.closest("[lang]").attr("lang");
      Set<String> known =
          switch (tag) {
            case "zh" -> Set.of("HAN", "LATIN");
            case "ru" -> Set.of("CYRILLIC", "LATIN");
            case "ar" -> Set.of("ARABIC", "LATIN");
            default -> Set.of("LATIN");
          };
      assertThat(isolated || known.containsAll(scripts))
          .as("text in %s marked as %s: %s", scripts, tag, around)
          .isTrue();
    }
    for (Element run : page.select("[lang]")) {
      Language of = Language.of(run.attr("lang"));
      assertThat(run.attr("dir")).as(run.toString()).isEqualTo(of.direction().html());
    }
  }

  private static Set<String> scripts(String text) {
    Set<String> scripts = new TreeSet<>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(point -> scripts.add(Character.UnicodeScript.of(point).name()));
    return scripts;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void neutralisesHostileText(Language language, String name) {
    String html = html(language, name, text -> HOSTILE + text);
    Document page = parsed(html);
    Document calm = parsed(html(language, name, UnaryOperator.identity()));
    assertThat(page.getAllElements().eachText()).isNotEmpty();
    assertThat(tags(page)).as("the same elements as in the calm page").isEqualTo(tags(calm));
    assertThat(page.select("script:not([src]), style, img:not([src^=/papers/]), [style]"))
        .isEmpty();
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on"));
    }
    for (Element link : page.select("[href], [src], [action]")) {
      String address = link.attr("href") + link.attr("src") + link.attr("action");
      assertThat(address).matches("(/|#|https://docs\\.un\\.org/)[\\x21-\\x7e]*");
    }
    assertThat(new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .as("valid Unicode")
        .isEqualTo(html);
    assertThat(html).doesNotContain("\u0000", "\u0007");
    assertBidiControlsAreBalanced(page);
  }

  private static List<String> tags(Document page) {
    // Every "/" may be followed by a place where a long symbol can be broken.
    return page.getAllElements().stream()
        .map(Element::tagName)
        .filter(tag -> !tag.equals("wbr"))
        .toList();
  }

  private static void assertBidiControlsAreBalanced(Document page) {
    for (TextNode node : page.nodeStream(TextNode.class).toList()) {
      String text = node.getWholeText();
      assertThat(count(text, 0x202A, 0x202B, 0x202D, 0x202E))
          .as(text)
          .isEqualTo(count(text, 0x202C));
      assertThat(count(text, 0x2066, 0x2067, 0x2068)).as(text).isEqualTo(count(text, 0x2069));
    }
  }

  private static long count(String text, int... points) {
    return text.codePoints().filter(p -> Stream.of(points).anyMatch(c -> has(c, p))).count();
  }

  private static boolean has(int[] points, int point) {
    for (int one : points) {
      if (one == point) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void asksNothingOfOtherSites(Language language, String name) {
    Document page = parsed(html(language, name, UnaryOperator.identity()));
    Map<String, String> loaded = Map.of("script", "src", "link", "href", "form", "action");
    loaded.forEach(
        (tag, attribute) ->
            page.select(tag)
                .forEach(e -> assertThat(e.attr(attribute)).as(e.toString()).startsWith("/")));
  }
}
