package org.p5glossary.server.instance;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.lookup.LookupService;
import org.p5glossary.glossary.termbase.TermBase;

/**
 * The term base and its look-up as each viewer may see them: there are eight kinds of viewer, and
 * each part is made when first asked for and again when the term base has changed. Thread-safe.
 */
final class ViewedTerms {

  private record View(TermBase whole, Set<PaperId> hidden, TermBase seen) {}

  private final Instance instance;
  private final TextAnalyzer analyzer;
  private final Map<Viewer, View> views = new ConcurrentHashMap<>();
  private final Map<Viewer, LookupService> lookups = new ConcurrentHashMap<>();

  ViewedTerms(Instance instance, TextAnalyzer analyzer) {
    this.instance = instance;
    this.analyzer = analyzer;
  }

  TermBase terms(Viewer viewer) {
    TermBase whole = instance.terms();
    if (viewer.sight() == Viewer.Sight.ALL) {
      return whole;
    }
    Set<PaperId> hidden = instance.paperAudiences().hidden(viewer);
    View view = views.get(viewer);
    if (view == null || view.whole() != whole || !view.hidden().equals(hidden)) {
      TermBase seen =
          view == null || !view.hidden().equals(hidden)
              ? whole.visibleTo(viewer, hidden)
              : whole.visibleTo(viewer, hidden, view.whole(), view.seen());
      view = new View(whole, hidden, seen);
      views.put(viewer, view);
    }
    return view.seen();
  }

  LookupService lookup(Viewer viewer) {
    return lookups.computeIfAbsent(viewer, this::narrowed);
  }

  private LookupService narrowed(Viewer viewer) {
    Corpus corpus = instance.corpus(viewer);
    return new LookupService(
        () -> terms(viewer), corpus.occurrences(), new StoredPapers(corpus.papers()), analyzer);
  }
}
