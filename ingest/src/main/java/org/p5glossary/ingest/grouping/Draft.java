package org.p5glossary.ingest.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/** A paper while its files are being gathered. */
final class Draft {

  static final Comparator<Draft> ORDER =
      Comparator.comparing((Draft draft) -> draft.symbol.isEmpty())
          .thenComparing(draft -> draft.symbol.map(DocumentSymbol::text).orElse(""))
          .thenComparing(draft -> draft.members.get(0).facts().stem())
          .thenComparing(draft -> draft.members.get(0).facts().hash().hex());

  private final Optional<DocumentSymbol> symbol;
  private final List<PaperGroup.Member> members = new ArrayList<>();

  Draft(Optional<DocumentSymbol> symbol) {
    this.symbol = symbol;
  }

  List<GroupingFacts> files() {
    return members.stream().map(PaperGroup.Member::facts).toList();
  }

  void add(GroupingFacts facts, GroupingReason reason) {
    members.add(new PaperGroup.Member(facts, reason));
  }

  /** Adds a file by a sign that both share: the one that stood alone is there for it too. */
  void join(GroupingFacts facts, GroupingReason reason) {
    members.replaceAll(
        member ->
            member.reason() instanceof GroupingReason.Alone
                ? new PaperGroup.Member(member.facts(), reason)
                : member);
    add(facts, reason);
  }

  /** The agreement with the file that agrees best; empty if there is none. */
  Optional<StructureAgreement> agreementWith(GroupingFacts facts) {
    return files().stream()
        .map(facts::agreementWith)
        .max(Comparator.comparingDouble(StructureAgreement::sequence));
  }

  /**
   * Whether the file's structure agrees with that of most files here. A file in a language that is
   * here already must be the same text, or the paper would have two versions of one language.
   */
  boolean accepts(GroupingFacts facts) {
    long agreeing = files().stream().filter(other -> agree(facts, other)).count();
    boolean sameLanguageAgrees =
        files().stream()
            .filter(other -> other.language().matches(facts.language()))
            .allMatch(other -> agree(facts, other));
    return sameLanguageAgrees && 2 * agreeing >= members.size() && agreeing > 0;
  }

  private static boolean agree(GroupingFacts one, GroupingFacts other) {
    StructureAgreement agreement = one.agreementWith(other);
    return one.language().matches(other.language())
        ? agreement.agreesWithinLanguage()
        : agreement.agrees();
  }

  PaperGroup toGroup() {
    List<PaperGroup.Member> sorted =
        members.stream()
            .sorted(
                Comparator.comparing((PaperGroup.Member member) -> member.facts().language())
                    .thenComparing(member -> member.facts().stem())
                    .thenComparing(member -> member.facts().hash().hex()))
            .toList();
    return new PaperGroup(symbol, sorted);
  }
}
