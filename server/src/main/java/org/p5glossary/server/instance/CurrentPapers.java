package org.p5glossary.server.instance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Coverage;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/**
 * Papers and sentence alignments as every page of results needs them, read once for each state of
 * the store. Thread-safe.
 */
public final class CurrentPapers {

  /** Sentence pairs kept at most, about 30 MB. */
  private static final int MOST_BEADS = 300_000;

  private record Pair(PaperId paper, Language source, Language target) {}

  /**
   * What was read.
   *
   * @param changes of the store before it was read
   */
  private record Known(
      long changes,
      Map<PaperId, Paper> papers,
      Map<String, Paper> bySymbol,
      Coverage coverage,
      ConcurrentHashMap<Pair, Optional<Alignment>> alignments) {}

  private final LongSupplier changed;
  private final PaperStore papers;
  private final AlignmentStore alignments;
  private volatile Known kept;

  /**
   * @param changed tells the number of changes of the store
   * @param papers as far as somebody may see them
   * @param alignments of those
   */
  CurrentPapers(LongSupplier changed, PaperStore papers, AlignmentStore alignments) {
    this.changed = changed;
    this.papers = papers;
    this.alignments = alignments;
  }

  /** One state of the papers, for one answer. */
  public final class View {
    private final Known known;

    private View(Known known) {
      this.known = known;
    }

    /** A paper by its id. */
    public Optional<Paper> paper(PaperId id) {
      return Optional.ofNullable(known.papers().get(id));
    }

    /**
     * The one paper whose symbol has these letters and digits, or ends with them after a "/",
     * whatever stands between them; empty if there is none, or more than one.
     */
    public Optional<Paper> spelled(String symbol) {
      return Optional.ofNullable(known.bySymbol().get(DocumentSymbol.lettersAndDigits(symbol)));
    }

    /** What the papers cover. */
    public Coverage coverage() {
      return known.coverage();
    }

    /** The alignment of the sentences of two versions. */
    public Optional<Alignment> alignment(PaperId paper, Language source, Language target) {
      Pair pair = new Pair(paper, source, target);
      Optional<Alignment> found = known.alignments().get(pair);
      if (found == null) {
        found = alignments.alignment(paper, source, target, AlignmentStore.Unit.SENTENCE);
        if (beads(known) > MOST_BEADS) {
          known.alignments().clear();
        }
        known.alignments().put(pair, found);
      }
      return found;
    }
  }

  private static int beads(Known known) {
    return known.alignments().values().stream()
        .flatMap(Optional::stream)
        .mapToInt(alignment -> alignment.beads().size())
        .sum();
  }

  /** Papers by their symbols and, where only one has it, by the end of a symbol ("WP.9"). */
  private static Map<String, Paper> bySymbol(List<Paper> papers) {
    Map<String, Paper> whole = new HashMap<>();
    Map<String, Paper> ends = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (Paper paper : papers) {
      String symbol = paper.symbol().map(DocumentSymbol::text).orElse("");
      keep(symbol, paper, whole, ambiguous);
      for (int slash = symbol.indexOf('/'); slash >= 0; slash = symbol.indexOf('/', slash + 1)) {
        keep(symbol.substring(slash), paper, ends, ambiguous);
      }
    }
    ends.putAll(whole);
    ends.keySet().removeAll(ambiguous);
    return Map.copyOf(ends);
  }

  private static void keep(
      String spelling, Paper paper, Map<String, Paper> into, Set<String> ambiguous) {
    String key = DocumentSymbol.lettersAndDigits(spelling);
    boolean tells = key.matches(".*\\p{L}.*") && key.matches(".*\\p{N}.*");
    if (tells && into.put(key, paper) != null) {
      ambiguous.add(key);
    }
  }

  /** The papers as they stand now. */
  public View now() {
    long changes = changed.getAsLong();
    Known last = kept;
    if (last == null || last.changes() != changes) {
      List<Paper> all = papers.papers();
      last =
          new Known(
              changes,
              all.stream().collect(Collectors.toMap(Paper::id, Function.identity())),
              bySymbol(all),
              Coverage.of(all),
              new ConcurrentHashMap<>());
      kept = last;
    }
    return new View(last);
  }
}
