package org.p5glossary.glossary.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.TextRange;

/**
 * Reads the sentences of one text in order and remembers the treaty that was named last, for which
 * "the Treaty" alone then stands. Where none was named, or one that the term base does not have,
 * the bare word is left out. Confined to one thread.
 */
public final class TermReading {

  /** What was found in a sentence, by start, and where it speaks of treaties. */
  record Sentence(List<TermMatch> matches, List<Treaty> treaties) {}

  /**
   * Words that speak of a treaty.
   *
   * @param range where they stand
   * @param alone whether they are no part of a name
   */
  record Treaty(TextRange range, boolean alone) {}

  /** What recognises the terms of one language and knows which of them are names of treaties. */
  interface Recognition {
    Sentence read(String text);

    boolean isTreaty(TermMatch match);
  }

  private final Recognition recognition;
  private Optional<TermMatch> last = Optional.empty();

  TermReading(Recognition recognition) {
    this.recognition = recognition;
  }

  /**
   * The terms in the next sentence or paragraph: what {@link TermRecogniser#find} gives, and what
   * "the Treaty" stands for, of kind {@link MatchKind#REFERENCE}.
   *
   * @param text any text; ranges are UTF-16 units of it
   */
  public List<TermMatch> next(String text) {
    Sentence read = recognition.read(text);
    List<TermMatch> found = read.matches();
    List<TermMatch> resolved = new ArrayList<>(found.size());
    int next = 0;
    int covered = 0;
    for (Treaty treaty : read.treaties()) {
      TextRange place = treaty.range();
      for (; next < found.size() && found.get(next).range().start() < place.start(); next++) {
        covered = Math.max(covered, remembered(found.get(next), resolved));
      }
      int here = next;
      boolean taken = covered > place.start();
      for (; next < found.size() && place.contains(found.get(next).range()); next++) {
        resolved.add(found.get(next)); // "the Treaty" itself names none.
      }
      for (int i = next; i < found.size() && found.get(i).range().start() < place.end(); i++) {
        taken |= found.get(i).counts();
      }
      if (treaty.alone() && !taken) {
        // A term base may list "the Treaty" under one treaty; the text means the one named last.
        last.ifPresent(named -> replace(resolved, place, named));
      } else if (!taken && here == next) {
        last = Optional.empty(); // A treaty that the term base does not have.
      }
    }
    for (; next < found.size(); next++) {
      remembered(found.get(next), resolved);
    }
    resolved.sort(Comparator.comparing(TermMatch::range).thenComparing(TermMatch::entry));
    return List.copyOf(resolved);
  }

  /** Takes a match over and remembers it if it names a treaty; where it ends if it counts, or 0. */
  private int remembered(TermMatch match, List<TermMatch> resolved) {
    resolved.add(match);
    if (!match.counts()) {
      return 0;
    }
    if (recognition.isTreaty(match)) {
      last = Optional.of(match);
    }
    return match.range().end();
  }

  /** Puts a reference in place of the matches that were added last and lie in it. */
  private static void replace(List<TermMatch> resolved, TextRange place, TermMatch named) {
    while (!resolved.isEmpty() && place.contains(resolved.get(resolved.size() - 1).range())) {
      resolved.remove(resolved.size() - 1);
    }
    resolved.add(
        new TermMatch(named.entry(), named.term(), place, MatchKind.REFERENCE, Optional.empty()));
  }
}
