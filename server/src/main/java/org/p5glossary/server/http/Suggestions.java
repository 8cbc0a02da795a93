package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.search.Query;
import org.p5glossary.corpus.search.QueryOutcome;
import org.p5glossary.corpus.search.QueryParser;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.suggestion.Suggestion;
import org.p5glossary.server.instance.Instance;

/** Other words to try: terms that a query spells in Latin letters, and words like its own. */
final class Suggestions {

  private static final int MOST = 5;

  /** With as many results nobody needs to be asked whether something else was meant. */
  private static final int FEW = 3;

  /** Each word that stands nowhere costs some milliseconds; longer queries are pasted. */
  private static final int MOST_WORDS = 8;

  private final Instance instance;
  private final Viewer viewer;

  Suggestions(Instance instance, Viewer viewer) {
    this.instance = instance;
    this.viewer = viewer;
  }

  /**
   * Suggestions for a query.
   *
   * @param results how many entries and passages it found
   */
  List<String> of(String query, long results) {
    Set<String> suggestions = new LinkedHashSet<>();
    instance.lookup(viewer).suggester().spelled(query).stream()
        .map(Suggestion::text)
        .forEach(suggestions::add);
    // Words that spell a term are right as they are.
    if (results < FEW && suggestions.isEmpty()) {
      corrected(query).ifPresent(suggestions::add);
    }
    suggestions.remove(query);
    return suggestions.stream().limit(MOST).toList();
  }

  /** The query with each word that stands nowhere replaced; empty if there is none or no other. */
  private Optional<String> corrected(String query) {
    if (!(QueryParser.parse(query) instanceof QueryOutcome.Parsed parsed)
        || !(parsed.query() instanceof Query.AllWords all)
        || all.words().size() > MOST_WORDS) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    boolean changed = false;
    for (String word : all.words()) {
      List<String> likely = instance.corpus(viewer).likelyWords(word, 1);
      changed |= !likely.isEmpty();
      words.add(likely.isEmpty() ? word : likely.get(0));
    }
    return changed ? Optional.of(String.join(" ", words)) : Optional.empty();
  }
}
