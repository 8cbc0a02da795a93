package org.p5glossary.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.function.Consumer;
import org.p5glossary.corpus.kept.Kept;
import org.p5glossary.corpus.language.Language;

/**
 * Parts of pages that were made last, by what they show: the same hit or entry is shown on many
 * pages, and looks the same wherever it stands. Thread-safe.
 */
final class KeptParts {

  /** Bytes of HTML kept; with what they show about three times as many. */
  private static final int MOST_BYTES = 6_000_000;

  private static final int PART_BYTES = 4 * 1024;

  /** A part is a function of what is asked for and of nothing else. */
  private static final String ALWAYS = "always";

  private record Part(Object shown, Language language, boolean mayPropose) {}

  private final Kept<Part, KeptHtml> kept = new Kept<>(MOST_BYTES, (part, html) -> html.length());

  /**
   * A part of a page as it was made before, or made now.
   *
   * @param shown all that it shows, with equality by value
   * @param context the page around it, of which it may show only the language and what the reader
   *     may do
   */
  KeptHtml html(Object shown, PageContext context, Consumer<HtmlTemplateOutput> template) {
    Part part = new Part(shown, context.language(), context.mayPropose());
    return kept.get(ALWAYS, part, unknown -> made(template));
  }

  private static KeptHtml made(Consumer<HtmlTemplateOutput> template) {
    HtmlText text = new HtmlText(PART_BYTES);
    template.accept(text);
    return new KeptHtml(text.utf8());
  }
}
