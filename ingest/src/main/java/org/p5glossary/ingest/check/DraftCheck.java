package org.p5glossary.ingest.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.passage.VersionText;

/**
 * Checks drafts against one state of the term base and of the earlier papers. Keeps nothing of a
 * draft. Immutable and thread-safe.
 */
public final class DraftCheck {

  private static final Comparator<Finding> IN_ORDER =
      Comparator.<Finding>comparingInt(f -> f.target().map(Place::sentence).orElse(-1))
          .thenComparingInt(f -> f.source().map(Place::sentence).orElse(-1))
          .thenComparing(Finding::severity)
          .thenComparing(Finding::kind)
          .thenComparingInt(f -> f.place().range().start())
          .thenComparing(Finding::found);

  private final TermBase terms;
  private final TermRecogniser recogniser;
  private final EarlierWordings earlier;
  private final Silences silences;

  /**
   * @param terms the term base, never null
   * @param recogniser finds its terms, never null
   * @param earlier what earlier papers said, never null
   * @param silences what not to show, never null
   */
  public DraftCheck(
      TermBase terms, TermRecogniser recogniser, EarlierWordings earlier, Silences silences) {
    this.terms = Objects.requireNonNull(terms, "terms");
    this.recogniser = Objects.requireNonNull(recogniser, "recogniser");
    this.earlier = Objects.requireNonNull(earlier, "earlier");
    this.silences = Objects.requireNonNull(silences, "silences");
  }

  /** Checks a draft against its original. */
  public CheckReport check(Draft draft) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(new StructureCheck(draft).run());
    findings.addAll(new FigureCheck(draft).run());
    findings.addAll(new TermCheck(draft, terms, recogniser).run());
    findings.addAll(WordingCheck.run(draft, earlier));
    return report(draft.source(), Optional.of(draft.target()), withoutFollowers(findings));
  }

  /** Checks one document for terms that are not to be used. */
  public CheckReport checkAlone(VersionText text) {
    TermUses uses = TermUses.of(text, terms, recogniser);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < uses.size(); i++) {
      findings.addAll(TermCheck.deprecated(terms, text, uses.in(i), Side.SOURCE));
    }
    return report(text, Optional.empty(), findings);
  }

  /** A sentence that is not translated has no terms to look for: that would say it twice. */
  private static List<Finding> withoutFollowers(List<Finding> findings) {
    Set<Integer> untranslated = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.kind() == FindingKind.UNTRANSLATED && finding.severity() == Severity.HIGH) {
        finding.target().map(Place::sentence).ifPresent(untranslated::add);
      }
    }
    return findings.stream()
        .filter(
            finding ->
                finding.kind() == FindingKind.UNTRANSLATED
                    || finding.kind() == FindingKind.PARAGRAPH_NUMBER
                    || finding.target().map(Place::sentence).stream()
                        .noneMatch(untranslated::contains))
        .toList();
  }

  private CheckReport report(
      VersionText source, Optional<VersionText> target, List<Finding> findings) {
    Map<ContentHash, Finding> shown = new LinkedHashMap<>();
    List<SilencedFinding> silenced = new ArrayList<>();
    for (Finding finding : findings.stream().sorted(IN_ORDER).toList()) {
      ContentHash id = finding.id();
      Optional<Silences.Silence> silence = silences.of(id);
      if (silence.isPresent()) {
        silenced.add(new SilencedFinding(finding, silence.get().reason(), silence.get().by()));
      } else {
        shown.putIfAbsent(id, finding);
      }
    }
    return new CheckReport(
        source.language(),
        target.map(VersionText::language),
        source.sentences().size(),
        target.map(text -> text.sentences().size()).orElse(0),
        List.copyOf(shown.values()),
        silenced);
  }
}
