package org.p5glossary.ingest.extract.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CutXmlTest {

  private static final String WHOLE = "<?xml version=\"1.0\"?><a><b x=\"1\"/><c>é &amp; ü</c></a>";

  private static String closed(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    return new String(CutXml.closed(bytes), StandardCharsets.UTF_8);
  }

  @Test
  void leavesAWholePartAsItIs() {
    assertThat(closed(WHOLE)).isEqualTo(WHOLE);
  }

  @Test
  void closesWhatIsOpenAndDropsHalfATagAndHalfAnEntity() {
    assertThat(closed("<a><b x=\"1\"/><c>text <d")).isEqualTo("<a><b x=\"1\"/><c>text </c></a>");
    assertThat(closed("<a><c>one &am")).isEqualTo("<a><c>one </c></a>");
  }

  @Test
  void everyCutIsClosed() {
    byte[] bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
    int root = WHOLE.indexOf("<a>") + 3;
    for (int length = root; length < bytes.length; length++) {
      String text = new String(CutXml.closed(Arrays.copyOf(bytes, length)), StandardCharsets.UTF_8);
      assertThat(text).as("cut at %d", length).endsWith("</a>").doesNotContain("\uFFFD");
    }
  }
}
