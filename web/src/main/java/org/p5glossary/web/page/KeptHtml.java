package org.p5glossary.web.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A part of a page as it was made, escaped and encoded: it is copied, not encoded again. */
final class KeptHtml implements Content {

  private final byte[] utf8;

  KeptHtml(byte[] utf8) {
    this.utf8 = utf8.clone();
  }

  int length() {
    return utf8.length;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeBinaryContent(utf8);
  }
}
