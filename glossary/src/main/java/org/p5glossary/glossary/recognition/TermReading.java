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
    List<TermMatch> resolved = new ArrayList<>(read.matches());
    int named = 0;
    for (Treaty treaty : read.treaties()) {
      TextRange place = treaty.range();
      while (named < read.matches().size()
          && read.matches().get(named).range().start() < place.start()) {
        remember(read.matches().get(named++));
      }
      resolve(treaty, read.matches(), resolved);
      while (named < read.matches().size() && place.contains(read.matches().get(named).range())) {
        named++; // "the Treaty" itself names none.
      }
    }
    read.matches().subList(named, read.matches().size()).forEach(this::remember);
    resolved.sort(Comparator.comparing(TermMatch::range).thenComparing(TermMatch::entry));
    return List.copyOf(resolved);
  }

  private void remember(TermMatch match) {
    if (match.counts() && recognition.isTreaty(match)) {
      last = Optional.of(match);
    }
  }

  private void resolve(Treaty bare, List<TermMatch> matches, List<TermMatch> resolved) {
    TextRange place = bare.range();
    List<TermMatch> over =
        matches.stream().filter(match -> match.counts() && match.range().overlaps(place)).toList();
    boolean listed = over.stream().allMatch(match -> place.contains(match.range()));
    if (bare.alone() && listed) {
      // A term base may list "the Treaty" under one treaty; the text means the one named last.
      last.ifPresent(
          treaty -> {
            resolved.removeIf(match -> place.contains(match.range()));
            resolved.add(
                new TermMatch(
                    treaty.entry(), treaty.term(), place, MatchKind.REFERENCE, Optional.empty()));
          });
    } else if (over.isEmpty()) {
      last = Optional.empty(); // A treaty that the term base does not have.
    }
  }
}
