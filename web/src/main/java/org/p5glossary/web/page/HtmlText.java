package org.p5glossary.web.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import org.p5glossary.web.message.BidiText;

/** Output that escapes every value for its place in HTML and contains its direction. */
final class HtmlText extends OwaspHtmlTemplateOutput {

  /** A page of results with its translations takes 70 KB. */
  private static final int PAGE_BYTES = 96 * 1024;

  private final Utf8Buffer text;

  /** For a whole page. */
  HtmlText() {
    this(PAGE_BYTES);
  }

  /**
   * @param bytes about how many there will be
   */
  HtmlText(int bytes) {
    this(new Utf8Buffer(bytes));
  }

  private HtmlText(Utf8Buffer text) {
    super(text);
    this.text = text;
  }

  @Override
  public void writeUserContent(String value) {
    super.writeUserContent(value == null ? null : BidiText.contained(value));
  }

  /** What was written, as UTF-8. */
  byte[] utf8() {
    return text.toByteArray();
  }
}
