package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.paper.FiledRendition;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.ProcessingJournal;
import org.p5glossary.corpus.store.RenditionFiling;
import org.p5glossary.corpus.store.SameTextStore;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.ledger.DocumentAdmitted;
import org.p5glossary.ingest.grouping.GroupingFacts;
import org.p5glossary.ingest.grouping.PaperGroup;
import org.p5glossary.ingest.grouping.SameTextFinder;
import org.p5glossary.ingest.grouping.StructureSignature;
import org.p5glossary.ingest.grouping.VersionGrouper;

/**
 * Gives files without a printed symbol to the papers that they belong to: first a text that stands
 * in the corpus already, as another rendition of it; then by a symbol that a person gave, a shared
 * name or a shared job number. Papers with different symbols and the same text are linked, never
 * merged. What a person corrected is left alone. One thread at a time.
 */
final class Regrouping {

  private final PaperStore papers;
  private final RenditionFiling filing;
  private final ProcessingJournal journal;
  private final SameTextStore sameTexts;
  private final Admissions admissions;

  /** A version with what grouping looks at. */
  private record Filed(
      Version version, FiledRendition rendition, List<Block> blocks, String audience) {
    VersionId id() {
      return version.id();
    }
  }

  Regrouping(
      PaperStore papers,
      RenditionFiling filing,
      ProcessingJournal journal,
      SameTextStore sameTexts,
      Admissions admissions) {
    this.papers = papers;
    this.filing = filing;
    this.journal = journal;
    this.sameTexts = sameTexts;
    this.admissions = admissions;
  }

  /** Looks at every file without a printed symbol, if any paper changed since the last time. */
  void regroup() {
    if (journal.pending().isEmpty()) {
      return;
    }
    List<Paper> all = papers.papers();
    if (all.stream().anyMatch(this::unnamed)) {
      joinSameTexts(filed(all));
      joinVersions(filed(papers.papers()));
    }
    linkSameTexts(filed(papers.papers()));
  }

  /** Links papers with different symbols whose versions of one language are the same text. */
  private void linkSameTexts(List<Filed> filed) {
    SameTextFinder finder = new SameTextFinder();
    Map<String, PaperId> paperOf = new HashMap<>();
    Set<SameTextStore.Pair> pairs = new HashSet<>();
    for (Filed one : filed) {
      if (!movable(one)) {
        SameTextFinder.Text text = text(one);
        for (SameTextFinder.Match match : finder.find(text)) {
          PaperId other = paperOf.get(match.other().id());
          if (match.kinship() == SameTextFinder.Kinship.SAME_TEXT_LINK
              && !other.equals(one.id().paper())) {
            pairs.add(SameTextStore.Pair.of(one.id().paper(), other));
          }
        }
        finder.add(text);
        paperOf.put(text.id(), one.id().paper());
      }
    }
    sameTexts.replaceAll(pairs);
  }

  /** Whether a paper goes by a provisional name: none of its files prints a symbol. */
  private boolean unnamed(Paper paper) {
    return paper.id().value().startsWith("text-");
  }

  /** What is looked at: all papers but parts of translation memories, which say what they are. */
  private List<Filed> filed(List<Paper> all) {
    List<Filed> filed = new ArrayList<>();
    for (Paper paper : all) {
      if (paper.id().isMemory()) {
        continue;
      }
      String audience = papers.audience(paper.id()).orElseThrow();
      for (Version version : paper.versions()) {
        if (version.readable()) {
          FiledRendition text =
              version.renditions().stream()
                  .filter(rendition -> rendition.hash().equals(version.textRendition()))
                  .findFirst()
                  .orElseThrow();
          filed.add(new Filed(version, text, papers.blocks(version.id()), audience));
        }
      }
    }
    // The named first, then in the order in which they were given: the earlier keeps its place.
    filed.sort(
        Comparator.comparing((Filed one) -> one.id().paper().value().startsWith("text-"))
            .thenComparing(one -> admissions.rank(one.rendition().hash())));
    return filed;
  }

  private boolean movable(Filed filed) {
    return filed.id().paper().value().startsWith("text-")
        && filed.version().renditions().stream()
            .allMatch(one -> admissions.correctedPaper(one.hash()).isEmpty());
  }

  private void joinSameTexts(List<Filed> filed) {
    Map<String, SameTextFinder> finders = new HashMap<>();
    Map<String, Filed> byId = new HashMap<>();
    for (Filed one : filed) {
      SameTextFinder finder =
          finders.computeIfAbsent(one.audience(), audience -> new SameTextFinder());
      SameTextFinder.Text text = text(one);
      Optional<SameTextFinder.Match> match =
          movable(one)
              ? finder.find(text).stream()
                  .filter(found -> found.kinship() == SameTextFinder.Kinship.ANOTHER_RENDITION)
                  .findFirst()
              : Optional.empty();
      if (match.isPresent()) {
        Filed target = byId.get(match.get().other().id());
        String reason =
            String.format(
                java.util.Locale.ROOT,
                "agrees with a stored text in %.0f %% of its paragraphs",
                100 * match.get().share());
        move(one, target.id(), reason);
      } else {
        finder.add(text);
        byId.put(text.id(), one);
      }
    }
  }

  private SameTextFinder.Text text(Filed filed) {
    Optional<DocumentSymbol> symbol =
        movable(filed) ? givenSymbol(filed) : filed.version().metadata().symbol();
    return new SameTextFinder.Text(
        filed.rendition().hash().hex(),
        filed.id().language(),
        symbol,
        SameTextFinder.paragraphsOf(filed.blocks()));
  }

  private Optional<DocumentSymbol> givenSymbol(Filed filed) {
    return admissions.of(filed.rendition().hash()).flatMap(DocumentAdmitted::symbol);
  }

  /** Files for different people are never put into one paper by the program. */
  private void joinVersions(List<Filed> filed) {
    filed.stream()
        .collect(Collectors.groupingBy(Filed::audience, TreeMap::new, Collectors.toList()))
        .forEach(this::joinVersions);
  }

  private void joinVersions(String audience, List<Filed> filed) {
    Map<ContentHash, Filed> byHash = new HashMap<>();
    List<GroupingFacts> facts = new ArrayList<>();
    for (Filed one : filed) {
      byHash.put(one.rendition().hash(), one);
      facts.add(facts(one));
    }
    for (PaperGroup group : new VersionGrouper().group(facts)) {
      PaperId paper = name(group, byHash);
      if (!papers.audience(paper).orElse(audience).equals(audience)) {
        continue;
      }
      for (PaperGroup.Member member : group.files()) {
        Filed one = byHash.get(member.facts().hash());
        if (movable(one) && !one.id().paper().equals(paper)) {
          move(one, new VersionId(paper, one.id().language()), member.reason().words());
        }
      }
    }
  }

  private GroupingFacts facts(Filed filed) {
    String name = filed.rendition().fileName();
    int dot = name.lastIndexOf('.');
    return new GroupingFacts(
        filed.rendition().hash(),
        dot > 0 ? name.substring(0, dot) : name,
        filed.id().language(),
        movable(filed)
            ? filed.version().metadata().withSymbol(Optional.empty())
            : filed.version().metadata(),
        movable(filed) ? givenSymbol(filed) : Optional.empty(),
        StructureSignature.of(filed.blocks()));
  }

  /** A paper without a symbol is named by the file that was given first, and keeps that name. */
  private PaperId name(PaperGroup group, Map<ContentHash, Filed> byHash) {
    return group
        .symbol()
        .map(symbol -> PaperId.ofSymbol(symbol.text()))
        .orElseGet(
            () ->
                group.files().stream()
                    .map(member -> byHash.get(member.facts().hash()))
                    .min(Comparator.comparingInt(one -> admissions.rank(one.rendition().hash())))
                    .map(one -> one.id().paper())
                    .orElseThrow());
  }

  private void move(Filed filed, VersionId target, String reason) {
    for (FiledRendition rendition : filed.version().renditions()) {
      filing.move(rendition.hash(), target, reason);
    }
  }
}
