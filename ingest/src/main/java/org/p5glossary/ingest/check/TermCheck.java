package org.p5glossary.ingest.check;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.passage.VersionText;

/**
 * Compares the terms of sentences that say the same: any equivalent of the term base that is not
 * deprecated will do, also in the sentence before or after.
 */
final class TermCheck {

  private final Draft draft;
  private final TermBase terms;
  private final TermUses source;
  private final TermUses target;
  private final List<Bead> beads;

  TermCheck(Draft draft, TermBase terms, TermRecogniser recogniser) {
    this.draft = draft;
    this.terms = terms;
    this.source = TermUses.of(draft.source(), terms, recogniser);
    this.target = TermUses.of(draft.target(), terms, recogniser);
    this.beads = draft.proseBeads();
  }

  /** All findings, in no particular order. */
  List<Finding> run() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      if (!bead.oneSided()) {
        missing(i, findings);
      }
    }
    for (int i = 0; i < target.size(); i++) {
      findings.addAll(deprecated(terms, draft.target(), target.in(i), Side.TARGET));
    }
    inconsistent(findings);
    return findings;
  }

  /** Terms of the original that no equivalent stands for. */
  private void missing(int number, List<Finding> findings) {
    Bead bead = beads.get(number);
    Set<EntryId> there = new HashSet<>();
    int from = Math.max(0, beads.get(Math.max(0, number - 1)).targetStart());
    int to = beads.get(Math.min(beads.size() - 1, number + 1)).targetEnd();
    for (int i = from; i < to; i++) {
      target.in(i).forEach(use -> there.add(use.entry()));
    }
    Set<EntryId> told = new HashSet<>();
    for (int i = bead.sourceStart(); i < bead.sourceEnd(); i++) {
      for (TermUses.Use use : source.in(i)) {
        if (use.isSure() && !there.contains(use.entry()) && told.add(use.entry())) {
          Entry entry = terms.entry(use.entry()).orElseThrow();
          List<String> equivalents = TermUses.equivalents(entry, draft.target().language());
          if (!equivalents.isEmpty()) {
            findings.add(missing(bead, use, equivalents));
          }
        }
      }
    }
  }

  private Finding missing(Bead bead, TermUses.Use use, List<String> equivalents) {
    return new Finding(
        FindingKind.TERM_NOT_RENDERED,
        severity(use),
        Optional.of(Place.of(Side.SOURCE, draft.source(), use.sentence(), use.match().range())),
        Optional.of(Place.of(Side.TARGET, draft.target(), bead.targetStart())),
        use.match().range().of(draft.sentence(Side.SOURCE, use.sentence())),
        equivalents,
        Optional.of(use.entry()),
        Optional.empty());
  }

  /**
   * Titles are checked strictly; what plain terms become depends on their context, the more so the
   * shorter they are.
   */
  private static Severity severity(TermUses.Use use) {
    String text = use.term().text();
    long words = text.codePoints().filter(UCharacter::isUWhiteSpace).count() + 1;
    long han = text.codePoints().filter(Character::isIdeographic).count();
    boolean title = text.startsWith("《") && han >= 4;
    if (title || isTitle(text)) {
      return Severity.HIGH;
    }
    return words > 1 || han > 3 ? Severity.MEDIUM : Severity.LOW;
  }

  /** Three words or more, of which the first and the last start with capitals. */
  private static boolean isTitle(String text) {
    String[] words = text.split("[ \\u00A0]", -1);
    return words.length >= 3
        && !words[0].isEmpty()
        && !words[words.length - 1].isEmpty()
        && UCharacter.isUUppercase(words[0].codePointAt(0))
        && UCharacter.isUUppercase(words[words.length - 1].codePointAt(0));
  }

  /** Terms that are not to be used. */
  static List<Finding> deprecated(
      TermBase terms, VersionText text, List<TermUses.Use> uses, Side side) {
    List<Finding> findings = new ArrayList<>();
    for (TermUses.Use use : uses) {
      AdministrativeStatus status = use.term().status();
      boolean wrong =
          status == AdministrativeStatus.DEPRECATED || status == AdministrativeStatus.SUPERSEDED;
      if (!use.isSure() || !wrong || isRightOtherwise(use, uses)) {
        continue;
      }
      Place place = Place.of(side, text, use.sentence(), use.match().range());
      findings.add(
          new Finding(
              FindingKind.DEPRECATED_TERM,
              status == AdministrativeStatus.DEPRECATED ? Severity.HIGH : Severity.MEDIUM,
              side == Side.SOURCE ? Optional.of(place) : Optional.empty(),
              side == Side.TARGET ? Optional.of(place) : Optional.empty(),
              place.quote(),
              TermUses.equivalents(terms.entry(use.entry()).orElseThrow(), text.language()),
              Optional.of(use.entry()),
              Optional.empty()));
    }
    return findings;
  }

  /** Whether the same words are a good term of another entry, or of the same. */
  private static boolean isRightOtherwise(TermUses.Use use, List<TermUses.Use> uses) {
    return uses.stream()
        .anyMatch(
            other ->
                other.match().range().equals(use.match().range())
                    && other.isSure()
                    && (other.term().status() == AdministrativeStatus.PREFERRED
                        || other.term().status() == AdministrativeStatus.ADMITTED));
  }

  private record Pairing(EntryId entry, String sourceTerm) {}

  /**
   * One term of the original that has two renderings, each time but in the sentences of neither.
   */
  private void inconsistent(List<Finding> findings) {
    Map<Pairing, Map<String, List<TermUses.Use>>> renderings = new LinkedHashMap<>();
    for (Bead bead : beads) {
      Map<EntryId, Set<String>> sourceTerms = new HashMap<>();
      for (int i = bead.sourceStart(); i < bead.sourceEnd(); i++) {
        source.in(i).stream()
            .filter(TermUses.Use::isSure)
            .forEach(
                use ->
                    sourceTerms
                        .computeIfAbsent(use.entry(), key -> new HashSet<>())
                        .add(use.term().text()));
      }
      for (int i = bead.targetStart(); i < bead.targetEnd(); i++) {
        for (TermUses.Use use : target.in(i)) {
          Set<String> of = sourceTerms.getOrDefault(use.entry(), Set.of());
          if (use.isSure() && of.size() == 1 && isFull(use.term())) {
            renderings
                .computeIfAbsent(
                    new Pairing(use.entry(), of.iterator().next()), key -> new LinkedHashMap<>())
                .computeIfAbsent(use.term().text(), key -> new ArrayList<>())
                .add(use);
          }
        }
      }
    }
    renderings.forEach((pairing, uses) -> inconsistent(pairing, uses, findings));
  }

  /** Short forms beside the full form are no inconsistency. */
  private static boolean isFull(Term term) {
    return term.type() != TermType.ACRONYM
        && term.type() != TermType.ABBREVIATION
        && term.type() != TermType.SHORT_FORM;
  }

  private void inconsistent(
      Pairing pairing, Map<String, List<TermUses.Use>> uses, List<Finding> findings) {
    if (uses.size() < 2) {
      return;
    }
    String usual =
        uses.entrySet().stream()
            .max(Comparator.comparingInt(entry -> entry.getValue().size()))
            .orElseThrow()
            .getKey();
    uses.forEach(
        (term, places) -> {
          if (!term.equals(usual)) {
            TermUses.Use use = places.get(0);
            Place place =
                Place.of(Side.TARGET, draft.target(), use.sentence(), use.match().range());
            findings.add(
                new Finding(
                    FindingKind.INCONSISTENT_TERM,
                    Severity.LOW,
                    Optional.empty(),
                    Optional.of(place),
                    place.quote(),
                    List.of(usual),
                    Optional.of(pairing.entry()),
                    Optional.empty()));
          }
        });
  }
}
