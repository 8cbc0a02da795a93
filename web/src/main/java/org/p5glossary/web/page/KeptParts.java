package org.p5glossary.web.page;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import org.p5glossary.corpus.kept.Kept;
import org.p5glossary.corpus.language.Language;

/**
 * Parts of pages that were made last, by what they show: the same hit or entry is shown on many
 * pages, and looks the same wherever it stands. Thread-safe.
 */
final class KeptParts {

  /** Bytes of HTML kept; with what they show about twice as many. */
  private static final int MOST_BYTES = 4_000_000;

  private static final int PART_BYTES = 4 * 1024;

  /** A part is a function of what is asked for and of nothing else. */
  private static final String ALWAYS = "always";

  private record Part(Object shown, Language language, boolean mayPropose) {}

  private final Kept<Part, byte[]> kept = new Kept<>(MOST_BYTES, (part, html) -> html.length);

  /**
   * A part of a page as it was made before, or made now.
   *
   * @param shown all that it shows, with equality by value
   * @param context the page around it, of which it may show only the language and what the reader
   *     may do
   */
  HtmlContent part(Object shown, PageContext context, Content content) {
    Part part = new Part(shown, context.language(), context.mayPropose());
    return out -> out.writeBinaryContent(kept.get(ALWAYS, part, unknown -> made(content)));
  }

  private static byte[] made(Content content) {
    HtmlText text = new HtmlText(PART_BYTES);
    content.writeTo(text);
    return text.utf8();
  }
}
