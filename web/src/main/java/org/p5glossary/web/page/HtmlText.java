package org.p5glossary.web.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.p5glossary.web.message.BidiText;

/** Output that escapes every value for its place in HTML and contains its direction. */
final class HtmlText extends OwaspHtmlTemplateOutput {

  private final StringOutput text;

  HtmlText() {
    this(new StringOutput(16 * 1024));
  }

  private HtmlText(StringOutput text) {
    super(text);
    this.text = text;
  }

  @Override
  public void writeUserContent(String value) {
    super.writeUserContent(value == null ? null : BidiText.contained(value));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
