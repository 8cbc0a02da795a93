package org.p5glossary.glossary.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.glossary.entry.EntryId;

/** Weighs the terms found against each other: the longest counts, what lies inside is marked. */
final class MatchSelection {

  /** Matches with a gap yield to those without; then the longer, then the earlier wins. */
  private static final Comparator<Candidate> STRENGTH =
      Comparator.<Candidate, Boolean>comparing(c -> c.found.kind() == MatchKind.GAPPED)
          .thenComparing(c -> -c.range.length())
          .thenComparing(c -> c.range.start())
          .thenComparing(c -> c.found.kind())
          .thenComparing(c -> c.found.form().entry());

  private record Candidate(TermSearch.Found found, TextRange range, boolean sameLetters) {

    /** Whether this is the better of two forms of one entry at one place. */
    boolean isBetterThan(Candidate other) {
      int byKind = found.kind().compareTo(other.found.kind());
      return byKind < 0 || (byKind == 0 && sameLetters && !other.sameLetters);
    }
  }

  private record Place(EntryId entry, TextRange range) {}

  private MatchSelection() {}

  /** The matches of a text, by start, the longer first. */
  static List<TermMatch> select(List<TermSearch.Found> found, TextWords words) {
    Map<Place, Candidate> best = new LinkedHashMap<>();
    for (TermSearch.Found each : found) {
      TextRange range = words.range(each.first(), each.last());
      Candidate candidate =
          new Candidate(each, range, words.text(range).equals(each.form().term().text()));
      best.merge(
          new Place(each.form().entry(), range),
          candidate,
          (old, fresh) -> fresh.isBetterThan(old) ? fresh : old);
    }
    List<Candidate> ordered = new ArrayList<>(best.values());
    ordered.sort(STRENGTH);
    TextRange[] takenBy = new TextRange[words.size()];
    MatchKind[] kinds = new MatchKind[words.size()];
    List<TermMatch> matches = new ArrayList<>();
    for (Candidate candidate : ordered) {
      TermSearch.Found each = candidate.found;
      Optional<TextRange> taker = taker(takenBy, each, candidate.range);
      if (taker.isEmpty() && takenBy[each.first()] == null) {
        for (int i = each.first(); i <= each.last(); i++) {
          takenBy[i] = candidate.range;
          kinds[i] = each.kind();
        }
      } else if (taker.isEmpty() && kinds[each.first()] != each.kind()) {
        continue; // Another entry has these very words; this one only has their stems.
      }
      matches.add(
          new TermMatch(
              each.form().entry(), each.form().term().text(), candidate.range, each.kind(), taker));
    }
    matches.sort(Comparator.comparing(TermMatch::range).thenComparing(TermMatch::entry));
    return List.copyOf(matches);
  }

  /** The match that holds some word of this one, unless it is at the same place. */
  private static Optional<TextRange> taker(
      TextRange[] takenBy, TermSearch.Found found, TextRange range) {
    for (int i = found.first(); i <= found.last(); i++) {
      if (takenBy[i] != null && !takenBy[i].equals(range)) {
        return Optional.of(takenBy[i]);
      }
    }
    return Optional.empty();
  }
}
