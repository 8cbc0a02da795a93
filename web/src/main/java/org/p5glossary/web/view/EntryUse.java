package org.p5glossary.web.view;

import java.util.List;
import org.p5glossary.glossary.rendering.LanguageRenderings;
import org.p5glossary.glossary.rendering.TermPairing;

/**
 * What the papers made of a concept.
 *
 * @param renderings one for each language of the entry
 * @param pairings which term stands for which, the most frequent first
 */
public record EntryUse(List<LanguageRenderings> renderings, List<TermPairing> pairings) {

  /** Nothing: where there is only an entry. */
  public static final EntryUse NONE = new EntryUse(List.of(), List.of());

  public EntryUse {
    renderings = List.copyOf(renderings);
    pairings = List.copyOf(pairings);
  }
}
