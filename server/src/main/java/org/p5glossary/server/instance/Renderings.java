package org.p5glossary.server.instance;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.rendering.ObservedRenderings;

/** How concepts were really rendered in the papers of an instance. Thread-safe. */
public final class Renderings {

  private final Instance instance;

  /**
   * @param instance whose papers are counted
   */
  public Renderings(Instance instance) {
    this.instance = instance;
  }

  /**
   * How an entry was rendered, from the papers as they are now.
   *
   * @param entry as far as the reader may see it: other terms are not counted
   * @param reader in whose language submitters are named where their paper does so
   */
  public ObservedRenderings observed(Entry entry, Language reader) {
    Map<PaperId, Paper> papers =
        instance.papers().papers().stream()
            .collect(Collectors.toMap(Paper::id, Function.identity()));
    return ObservedRenderings.of(
        entry,
        instance.placedUses().uses(entry.id()),
        instance.placedUses().present(entry.id()),
        papers,
        paper -> paper.submitters(reader),
        this::stems);
  }

  private String stems(String term, Language language) {
    return instance.analyzer().analyze(term, language).stream()
        .map(Token::stem)
        .collect(Collectors.joining(" "));
  }
}
