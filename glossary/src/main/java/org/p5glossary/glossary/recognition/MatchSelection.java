package org.p5glossary.glossary.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.TextRange;

/** Weighs the terms found against each other: the longest counts, what lies inside is marked. */
final class MatchSelection {

  private static final Comparator<TermMatch> BY_PLACE =
      Comparator.comparing(TermMatch::range).thenComparing(TermMatch::entry);

  /** Orders by strength: the longer, the earlier, the one that differs less from its term. */
  private record Candidate(TermSearch.Found found, TextRange range, boolean sameLetters)
      implements Comparable<Candidate> {

    @Override
    public int compareTo(Candidate other) {
      int order = Integer.compare(other.found.length(), found.length());
      if (order == 0) {
        order = Integer.compare(range.start(), other.range.start());
      }
      if (order == 0) {
        order = found.kind().compareTo(other.found.kind());
      }
      if (order == 0) {
        order = found.form().entry().compareTo(other.found.form().entry());
      }
      return order == 0 ? Boolean.compare(other.sameLetters, sameLetters) : order;
    }
  }

  private MatchSelection() {}

  /** The matches of a text, by start, the longer first; one for an entry and place. */
  static List<TermMatch> select(List<TermSearch.Found> found, TextWords words) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Candidate> ordered = new ArrayList<>(found.size());
    for (TermSearch.Found each : found) {
      TextRange range = words.range(each.first(), each.last());
      boolean same = found.size() > 1 && words.stands(each.form().term().text(), range);
      ordered.add(new Candidate(each, range, same));
    }
    Collections.sort(ordered);
    Taken strict = new Taken(words);
    List<TermMatch> matches = new ArrayList<>(found.size());
    boolean guesses = false;
    for (Candidate candidate : ordered) {
      if (candidate.found.kind() == MatchKind.LOOSE) {
        guesses = true;
      } else {
        strict.offer(candidate).ifPresent(matches::add);
      }
    }
    if (guesses) {
      // A loose match is a guess: it must not take words from a match that is none.
      Taken loose = new Taken(words);
      for (Candidate candidate : ordered) {
        if (candidate.found.kind() == MatchKind.LOOSE && !strict.contradicts(candidate)) {
          loose.offer(candidate).ifPresent(matches::add);
        }
      }
    }
    return withoutRepetition(matches);
  }

  /** One match for an entry and place, the strongest: two of its terms may be alike. */
  private static List<TermMatch> withoutRepetition(List<TermMatch> matches) {
    matches.sort(BY_PLACE); // Stable: the stronger stays first.
    List<TermMatch> once = new ArrayList<>(matches.size());
    for (TermMatch match : matches) {
      if (once.isEmpty() || BY_PLACE.compare(once.get(once.size() - 1), match) != 0) {
        once.add(match);
      }
    }
    return Collections.unmodifiableList(once);
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
      TermSearch.Found found = candidate.found;
      for (int i = found.first(); i <= found.last(); i++) {
        Candidate holder = by[i];
        if (holder != null
            && (holder.range.contains(candidate.range)
                || holder.found.form().entry().equals(found.form().entry())
                || (found.takes(i) && !found.coordinated() && leavesOut(found, holder.found)))) {
          return true;
        }
      }
      return false;
    }

    private boolean leavesOut(TermSearch.Found found, TermSearch.Found other) {
      for (int i = other.first(); i <= other.last(); i++) {
        if (other.takes(i) && !words.isLink(i) && !found.takes(i)) {
          return true;
        }
      }
      return false;
    }
  }
}
