package org.p5glossary.ingest.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/**
 * Puts the files of one paper together: by symbol; without one by a given symbol, then by a shared
 * file name with a language suffix, then by a shared job number. All but the printed symbol count
 * only if the structures agree. The result does not depend on the order of the files. Stateless and
 * thread-safe.
 */
public final class VersionGrouper {

  private static final Comparator<GroupingFacts> ORDER =
      Comparator.comparing(GroupingFacts::stem)
          .thenComparing(GroupingFacts::language)
          .thenComparing(facts -> facts.hash().hex());

  /**
   * Groups files.
   *
   * @param files all files to be told apart, those already stored among them; never null
   * @return the papers, those with a symbol first, in the order of symbols, then in that of names
   */
  public List<PaperGroup> group(List<GroupingFacts> files) {
    List<Draft> drafts = new ArrayList<>();
    Map<DocumentSymbol, Draft> bySymbol = new LinkedHashMap<>();
    List<GroupingFacts> sorted = files.stream().sorted(ORDER).toList();
    List<DocumentSymbol> joint =
        sorted.stream()
            .flatMap(facts -> facts.metadata().symbol().stream())
            .map(DocumentSymbol::withoutReissue)
            .filter(symbol -> symbol.members().size() > 1)
            .distinct()
            .sorted()
            .toList();
    for (GroupingFacts facts : sorted) {
      if (facts.givenSymbol().isEmpty() && facts.metadata().symbol().isPresent()) {
        DocumentSymbol printed = facts.metadata().symbol().get();
        draft(drafts, bySymbol, jointOf(printed, joint))
            .add(facts, new GroupingReason.PrintedSymbol(printed));
      }
    }
    for (GroupingFacts facts : sorted) {
      facts
          .givenSymbol()
          .ifPresent(given -> addGiven(drafts, bySymbol, jointOf(given, joint), facts));
    }
    for (GroupingFacts facts : sorted) {
      if (facts.givenSymbol().isEmpty() && facts.metadata().symbol().isEmpty()) {
        addUnnamed(drafts, facts);
      }
    }
    return drafts.stream().sorted(Draft.ORDER).map(Draft::toGroup).toList();
  }

  // A document that another organ shares prints both symbols, but a version may print one alone.
  private static DocumentSymbol jointOf(DocumentSymbol symbol, List<DocumentSymbol> joint) {
    DocumentSymbol bare = symbol.withoutReissue();
    return joint.stream().filter(both -> both.members().contains(bare)).findFirst().orElse(bare);
  }

  private static Draft draft(
      List<Draft> drafts, Map<DocumentSymbol, Draft> bySymbol, DocumentSymbol symbol) {
    return bySymbol.computeIfAbsent(
        symbol,
        key -> {
          Draft draft = new Draft(Optional.of(key));
          drafts.add(draft);
          return draft;
        });
  }

  private static void addGiven(
      List<Draft> drafts,
      Map<DocumentSymbol, Draft> bySymbol,
      DocumentSymbol symbol,
      GroupingFacts facts) {
    Draft paper = bySymbol.get(symbol);
    Optional<StructureAgreement> agreement =
        paper == null ? Optional.empty() : paper.agreementWith(facts);
    if (paper == null || paper.accepts(facts)) {
      draft(drafts, bySymbol, symbol).add(facts, new GroupingReason.GivenSymbol(symbol));
    } else {
      alone(
          drafts,
          facts,
          "was given the symbol "
              + symbol
              + ", but its structure differs from that paper's ("
              + agreement.map(StructureAgreement::toString).orElse("no text")
              + ")");
    }
  }

  private static void addUnnamed(List<Draft> drafts, GroupingFacts facts) {
    List<String> tried = new ArrayList<>();
    Optional<LanguageStem> stem =
        LanguageStem.of(facts.stem()).filter(one -> one.language().matches(facts.language()));
    boolean joined =
        stem.isPresent()
            && join(
                drafts,
                facts,
                other -> sameStem(stem.get(), other),
                (file, agreement) -> new GroupingReason.SharedStem(stem.get().base(), agreement),
                "the shared file name \"" + stem.get().base() + "\"",
                tried);
    String job = facts.metadata().jobNumber();
    if (!joined && !job.isEmpty()) {
      joined =
          join(
              drafts,
              facts,
              other -> other.metadata().jobNumber().equals(job),
              (file, agreement) -> new GroupingReason.SharedJobNumber(job, agreement),
              "the shared job number " + job,
              tried);
    }
    if (!joined) {
      String why = tried.isEmpty() ? "" : "; " + String.join("; ", tried);
      alone(drafts, facts, "no symbol, and no other file with its name or job number" + why);
    }
  }

  private static boolean sameStem(LanguageStem stem, GroupingFacts other) {
    return LanguageStem.of(other.stem())
        .filter(one -> one.base().equals(stem.base()))
        .filter(one -> one.language().matches(other.language()))
        .isPresent();
  }

  /** Joins the best agreeing paper that holds a file with the same sign. */
  private static boolean join(
      List<Draft> drafts,
      GroupingFacts facts,
      Function<GroupingFacts, Boolean> sameSign,
      BiFunction<GroupingFacts, StructureAgreement, GroupingReason> reason,
      String sign,
      List<String> tried) {
    Draft best = null;
    double bestSequence = -1;
    for (Draft draft : drafts) {
      boolean signed = draft.files().stream().anyMatch(sameSign::apply);
      Optional<StructureAgreement> agreement = draft.agreementWith(facts);
      if (!signed || agreement.isEmpty()) {
        continue;
      }
      if (!draft.accepts(facts)) {
        tried.add(sign + " was not enough, since the structures differ (" + agreement.get() + ")");
      } else if (agreement.get().sequence() > bestSequence) {
        best = draft;
        bestSequence = agreement.get().sequence();
      }
    }
    if (best == null) {
      return false;
    }
    best.join(facts, reason.apply(facts, best.agreementWith(facts).orElseThrow()));
    return true;
  }

  private static void alone(List<Draft> drafts, GroupingFacts facts, String why) {
    Draft draft = new Draft(Optional.empty());
    draft.add(facts, new GroupingReason.Alone(why));
    drafts.add(draft);
  }
}
