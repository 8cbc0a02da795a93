package org.p5glossary.glossary.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.glossary.entry.EntryId;

/** Weighs the terms found against each other: the longest counts, what lies inside is marked. */
final class MatchSelection {

  /** The longer wins, then the earlier, then the one that differs less from its term. */
  private static final Comparator<Candidate> STRENGTH =
      Comparator.<Candidate>comparingInt(c -> -c.found.length())
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
    if (found.isEmpty()) {
      return List.of();
    }
    Map<Place, Candidate> best = new LinkedHashMap<>();
    for (TermSearch.Found each : found) {
      TextRange range = words.range(each.first(), each.last());
      Candidate candidate =
          new Candidate(each, range, words.stands(each.form().term().text(), range));
      best.merge(
          new Place(each.form().entry(), range),
          candidate,
          (old, fresh) -> fresh.isBetterThan(old) ? fresh : old);
    }
    List<Candidate> ordered = new ArrayList<>(best.values());
    ordered.sort(STRENGTH);
    Taken strict = new Taken(words);
    Taken loose = new Taken(words);
    List<TermMatch> matches = new ArrayList<>();
    for (Candidate candidate : ordered) {
      if (candidate.found.kind() != MatchKind.LOOSE) {
        strict.offer(candidate).ifPresent(matches::add);
      }
    }
    // A loose match is a guess: it must not take words from a match that is none.
    for (Candidate candidate : ordered) {
      if (candidate.found.kind() == MatchKind.LOOSE && !strict.contradicts(candidate)) {
        loose.offer(candidate).ifPresent(matches::add);
      }
    }
    matches.sort(Comparator.comparing(TermMatch::range).thenComparing(TermMatch::entry));
    return List.copyOf(matches);
  }

  /** Which match has each word of the text. */
  private static final class Taken {

    private final TextWords words;
    private final Candidate[] by;

    Taken(TextWords words) {
      this.words = words;
      this.by = new Candidate[words.size()];
    }

    /** The match that comes of a candidate; none if another entry has its very words. */
    Optional<TermMatch> offer(Candidate candidate) {
      TermSearch.Found found = candidate.found;
      Candidate holder = by[found.first()];
      if (holder != null
          && holder.range.equals(candidate.range)
          && holder.found.kind() != found.kind()) {
        return Optional.empty();
      }
      Optional<TextRange> within = otherHolder(candidate);
      if (within.isEmpty()) {
        Arrays.fill(by, found.first(), found.last() + 1, candidate);
      }
      return Optional.of(
          new TermMatch(
              found.form().entry(),
              found.form().term().text(),
              candidate.range,
              found.kind(),
              within));
    }

    private Optional<TextRange> otherHolder(Candidate candidate) {
      for (int i = candidate.found.first(); i <= candidate.found.last(); i++) {
        if (by[i] != null && !by[i].range.equals(candidate.range)) {
          return Optional.of(by[i].range);
        }
      }
      return Optional.empty();
    }

    /**
     * Whether a loose candidate contradicts these matches: it lies in one of them, has words of one
     * of its own entry, or takes some main words of one and leaves others ("risk of nuclear" where
     * "nuclear conflict" stands) without a conjunction that could explain it ("crisis prevention
     * and management").
     */
    boolean contradicts(Candidate candidate) {
      Set<Integer> own = Set.copyOf(candidate.found.words());
      for (int i = candidate.found.first(); i <= candidate.found.last(); i++) {
        if (by[i] != null
            && (by[i].range.contains(candidate.range)
                || by[i].found.form().entry().equals(candidate.found.form().entry())
                || (own.contains(i)
                    && !candidate.found.coordinated()
                    && leavesOut(own, by[i].found)))) {
          return true;
        }
      }
      return false;
    }

    private boolean leavesOut(Set<Integer> own, TermSearch.Found other) {
      return other.words().stream().anyMatch(word -> !words.isLink(word) && !own.contains(word));
    }
  }
}
