package org.p5glossary.corpus.search.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.p5glossary.corpus.document.TextRange;

/** Sets of ranges. Stateless. */
public final class Ranges {

  private Ranges() {}

  /** The ranges in order, those that overlap or touch made one. */
  public static List<TextRange> merged(Collection<TextRange> ranges) {
    List<TextRange> merged = new ArrayList<>(ranges.size());
    TextRange open = null;
    for (TextRange range : ranges.stream().sorted().toList()) {
      if (open == null) {
        open = range;
      } else if (range.start() <= open.end()) {
        open = new TextRange(open.start(), Math.max(open.end(), range.end()));
      } else {
        merged.add(open);
        open = range;
      }
    }
    if (open != null) {
      merged.add(open);
    }
    return merged;
  }
}
