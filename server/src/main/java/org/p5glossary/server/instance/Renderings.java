package org.p5glossary.server.instance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.lookup.Citation;
import org.p5glossary.glossary.rendering.FirstUse;
import org.p5glossary.glossary.rendering.ObservedRenderings;
import org.p5glossary.glossary.rendering.PhraseLineage;
import org.p5glossary.glossary.rendering.PlacedUse;
import org.p5glossary.glossary.rendering.Uptake;

/** What the papers of an instance made of one entry, as they are when this is made. Immutable. */
public final class Renderings {

  private final Instance instance;
  private final Corpus corpus;
  private final Entry entry;
  private final Language reader;
  private final Map<PaperId, Paper> papers;
  private final List<PlacedUse> uses;

  /**
   * @param viewer whose papers are counted
   * @param entry as far as the reader may see it: other terms are not counted
   * @param reader in whose language submitters are named where their paper does so
   */
  public Renderings(Instance instance, Viewer viewer, Entry entry, Language reader) {
    this.instance = instance;
    this.corpus = instance.corpus(viewer);
    this.entry = entry;
    this.reader = reader;
    this.papers =
        corpus.papers().papers().stream().collect(Collectors.toMap(Paper::id, Function.identity()));
    this.uses = corpus.placedUses().uses(entry.id());
  }

  /** How it was rendered. */
  public ObservedRenderings observed() {
    return ObservedRenderings.of(
        entry,
        uses,
        corpus.placedUses().present(entry.id()),
        papers,
        paper -> paper.submitters(reader),
        this::stems);
  }

  /** Who used it when. */
  public Uptake uptake() {
    return Uptake.of(entry, uses, papers, paper -> paper.submitters(reader));
  }

  /** What became of its words from draft to draft. */
  public List<PhraseLineage> lineages() {
    return PhraseLineage.of(entry, uses, papers.values());
  }

  /** The passage of a first use; empty if it is not there any more. */
  public Optional<Passage> passage(FirstUse use) {
    return corpus.passages().holding(new VersionId(use.paper(), use.language()), use.sentence());
  }

  /** How to cite a first use in the style of its language. */
  public String citation(FirstUse use) {
    return Citation.of(use.language(), use.name(), passage(use).map(Passage::paragraph).orElse(""));
  }

  private String stems(String term, Language language) {
    return instance.analyzer().analyze(term, language).stream()
        .map(Token::stem)
        .collect(Collectors.joining(" "));
  }
}
