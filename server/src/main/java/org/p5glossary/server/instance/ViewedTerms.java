package org.p5glossary.server.instance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.lookup.LookupService;
import org.p5glossary.glossary.lookup.PaperCatalogue;
import org.p5glossary.glossary.occurrence.OccurrenceStore;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.glossary.termbase.TermBaseService;

/**
 * The term base and its look-up as each viewer may see them: there are eight kinds of viewer, and
 * each part is made when first asked for and again when the term base has changed. Thread-safe.
 */
final class ViewedTerms {

  private record View(TermBase whole, TermBase seen) {}

  private final TermBaseService termBase;
  private final OccurrenceStore occurrences;
  private final PaperCatalogue papers;
  private final TextAnalyzer analyzer;
  private final Map<Viewer, View> views = new ConcurrentHashMap<>();
  private final Map<Viewer, LookupService> lookups = new ConcurrentHashMap<>();

  ViewedTerms(
      TermBaseService termBase,
      OccurrenceStore occurrences,
      PaperCatalogue papers,
      TextAnalyzer analyzer) {
    this.termBase = termBase;
    this.occurrences = occurrences;
    this.papers = papers;
    this.analyzer = analyzer;
  }

  TermBase terms(Viewer viewer) {
    TermBase whole = termBase.current();
    if (viewer.sight() == Viewer.Sight.ALL) {
      return whole;
    }
    View view = views.get(viewer);
    if (view == null || view.whole() != whole) {
      TermBase seen =
          view == null
              ? whole.visibleTo(viewer)
              : whole.visibleTo(viewer, view.whole(), view.seen());
      view = new View(whole, seen);
      views.put(viewer, view);
    }
    return view.seen();
  }

  LookupService lookup(Viewer viewer) {
    return lookups.computeIfAbsent(
        viewer, who -> new LookupService(() -> terms(who), occurrences, papers, analyzer));
  }
}
