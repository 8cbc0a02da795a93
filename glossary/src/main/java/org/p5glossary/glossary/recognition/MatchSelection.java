package org.p5glossary.glossary.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.glossary.entry.EntryId;

/** Weighs the terms found against each other: the longest counts, what lies inside is marked. */
final class MatchSelection {

  private static final Comparator<TermMatch> BY_PLACE =
      (one, other) -> {
        int byRange = one.range().compareTo(other.range());
        return byRange == 0 ? one.entry().compareTo(other.entry()) : byRange;
      };

  /** Orders by strength: the longer, the earlier, the one that differs less from its term. */
  private record Candidate(TermSearch.Found found, TextRange range, boolean sameLetters)
      implements Comparable<Candidate> {

    Place place() {
      return new Place(found.form().entry(), range);
    }

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

  private record Place(EntryId entry, TextRange range) {}

  private final TextWords words;
  private final List<TermMatch> matches;
  private final Taken strict;
  private final Taken loose;

  private MatchSelection(TextWords words, int found) {
    this.words = words;
    this.matches = new ArrayList<>(found);
    this.strict = new Taken(words);
    this.loose = new Taken(words);
  }

  /**
   * The matches of a text, by start, the longer first; one for an entry and place.
   *
   * @param found by their first word, as {@link TermSearch#run} gives them
   */
  static List<TermMatch> select(List<TermSearch.Found> found, TextWords words) {
    if (found.isEmpty()) {
      return List.of();
    }
    MatchSelection selection = new MatchSelection(words, found.size());
    int next = 0;
    while (next < found.size()) {
      int first = next;
      int last = found.get(next++).last();
      while (next < found.size() && found.get(next).first() <= last) {
        last = Math.max(last, found.get(next++).last());
      }
      if (next == first + 1) {
        selection.takeAlone(found.get(first));
      } else {
        selection.weigh(found.subList(first, next));
      }
    }
    return Collections.unmodifiableList(selection.matches);
  }

  /** Most matches share no word with another: there is nothing to weigh. */
  private void takeAlone(TermSearch.Found found) {
    TextRange range = words.range(found.first(), found.last());
    matches.add(match(found, range, Optional.empty()));
  }

  /** Matches of which each shares words with the one before or a longer one before that. */
  private void weigh(List<TermSearch.Found> found) {
    List<Candidate> ordered = new ArrayList<>(found.size());
    for (TermSearch.Found each : found) {
      TextRange range = words.range(each.first(), each.last());
      ordered.add(new Candidate(each, range, words.stands(each.form().term().text(), range)));
    }
    Collections.sort(ordered);
    List<TermMatch> weighed = new ArrayList<>(found.size());
    boolean guesses = false;
    for (Candidate candidate : ordered) {
      if (candidate.found.kind() == MatchKind.LOOSE) {
        guesses = true;
      } else {
        strict.offer(candidate).ifPresent(weighed::add);
      }
    }
    if (guesses) {
      // A loose match is a guess: it must not take words from a match that is none.
      Set<Place> known = new HashSet<>(); // One guess may be reached in many ways.
      for (Candidate candidate : ordered) {
        if (candidate.found.kind() == MatchKind.LOOSE
            && known.add(candidate.place())
            && !strict.contradicts(candidate)) {
          loose.offer(candidate).ifPresent(weighed::add);
        }
      }
    }
    addOnce(weighed);
  }

  private static TermMatch match(
      TermSearch.Found found, TextRange range, Optional<TextRange> within) {
    return new TermMatch(
        found.form().entry(), found.form().term().text(), range, found.kind(), within);
  }

  /** One match for an entry and place, the strongest: two of its terms may be alike. */
  private void addOnce(List<TermMatch> weighed) {
    weighed.sort(BY_PLACE); // Stable: the stronger stays first.
    TermMatch before = null;
    for (TermMatch match : weighed) {
      if (before == null || BY_PLACE.compare(before, match) != 0) {
        matches.add(match);
      }
      before = match;
    }
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
      return Optional.of(match(found, candidate.range, within));
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
