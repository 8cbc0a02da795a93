package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.server.http.Web.Answer;

/** Pages of the originals with a passage boxed. */
class FacsimileRoutesTest {

  private final Web web = Web.samples();

  private List<String> linked(String language) {
    return web.get("/papers/" + ServedSamples.FIRST + "?left=" + language + "&ui=en")
        .page()
        .select(".cell:first-child a.pageref")
        .eachAttr("href");
  }

  @Test
  void everyPassageOfAVersionWithAPdfLeadsToItsPage() {
    Document paper = web.get("/papers/" + ServedSamples.FIRST + "?left=en&ui=en").page();
    int passages = paper.select(".cell:first-child a.pilcrow").size();
    assertThat(passages).isGreaterThan(20);
    // The text is the DOCX's, the pages are the PDF's.
    assertThat(linked("en")).hasSize(passages);
    assertThat(linked("ru")).as("a version without a PDF").isEmpty();
  }

  @Test
  void anImageIsDrawnOnceAndThenKnownByItsTag() {
    String address = linked("en").get(3);
    Answer first = web.get(address);
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("Content-Type")).startsWith("image/png");
    assertThat(first.body()).contains("PNG");
    String tag = first.header("ETag");
    assertThat(tag).matches("\"[0-9a-f]+\"");

    Answer again = web.get(address, "If-None-Match", tag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(web.get(address.replaceFirst("\\?.*", "")).header("ETag"))
        .as("without the box it is another image")
        .isNotEqualTo(tag);
  }

  @Test
  void thePassagesPageShowsTheImageWithItsWords() {
    String address =
        web.get("/papers/" + ServedSamples.FIRST + "?left=en")
            .page()
            .selectFirst(".cell:first-child a.pilcrow")
            .attr("href");
    for (String ui : List.of("en", "zh", "ar")) {
      Document page = web.get(address + "?ui=" + ui).page();
      Element image = page.selectFirst("li.this details[open] figure img");
      assertThat(image.attr("alt")).isNotBlank().contains("1");
      assertThat(web.get(image.attr("src")).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en/pages/99.png, 404",
    "en/pages/0.png, 404",
    "en/pages/1.jpg, 404",
    "en/pages/1.png?passage=ffffffffffff, 404",
    "en/pages/1.png?passage=../../x, 404",
    "ru/pages/1.png, 404",
    "xx/pages/1.png, 404",
    "en/pages/..%2F..%2Fetc%2Fpasswd, 404",
  })
  void whatIsNotThereIsToldSo(String path, int status) {
    Answer answer = web.get("/papers/" + ServedSamples.FIRST + "/" + path);
    assertThat(answer.status()).isBetween(400, status);
    assertThat(answer.header("ETag")).isEmpty();
  }
}
