package org.p5glossary.ingest.check;

import java.util.Set;

/**
 * An error that was put into a clean translation.
 *
 * @param kinds the kinds of finding that tell it
 * @param side where it shows
 * @param sentence number of the sentence on that side of the changed draft
 * @param what for the message of a failing test
 */
record InjectedError(Set<FindingKind> kinds, Side side, int sentence, String what) {

  /** A sentence that is left out is told in its place, give or take its neighbours. */
  private static final int REACH = 1;

  /** Whether a finding tells this error. */
  boolean isToldBy(Finding finding) {
    var place = side == Side.SOURCE ? finding.source() : finding.target();
    return kinds.contains(finding.kind())
        && place.isPresent()
        && place.get().sentence() == sentence;
  }

  /** Whether a finding may come of this error, so that it is no false alarm. */
  boolean explains(Finding finding) {
    var place = side == Side.SOURCE ? finding.source() : finding.target();
    return place.isPresent() && Math.abs(place.get().sentence() - sentence) <= REACH;
  }
}
