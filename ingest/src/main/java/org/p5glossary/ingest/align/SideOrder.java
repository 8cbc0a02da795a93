package org.p5glossary.ingest.align;

import java.util.List;
import org.p5glossary.corpus.language.Language;

/**
 * The order in which two sides are worked on, whichever of them is called the source: it makes an
 * alignment and its mirror image the same computation. Any total order would do.
 */
final class SideOrder {
  private SideOrder() {}

  /** Whether the source comes first; also if both sides are the same. */
  static boolean isSourceFirst(
      List<String> source, Language sourceLanguage, List<String> target, Language targetLanguage) {
    int order = sourceLanguage.compareTo(targetLanguage);
    if (order == 0) {
      order = Integer.compare(source.size(), target.size());
    }
    for (int i = 0; order == 0 && i < source.size(); i++) {
      order = source.get(i).compareTo(target.get(i));
    }
    return order <= 0;
  }
}
