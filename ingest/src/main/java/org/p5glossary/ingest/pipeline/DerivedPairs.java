package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.store.AlignmentStore.VersionPair;
import org.p5glossary.ingest.align.ThirdVersions;

/**
 * Derives what is doubtful between two versions of a paper through its other versions. Works from
 * the direct alignments alone, so that neither the order of the pairs nor what was derived before
 * shows.
 */
final class DerivedPairs {

  private DerivedPairs() {}

  /** The pairs of a paper in the same order, with what can be derived in each. */
  static List<VersionPair> derive(List<VersionPair> pairs) {
    SortedSet<Language> languages = new TreeSet<>();
    for (VersionPair pair : pairs) {
      languages.add(pair.source());
      languages.add(pair.target());
    }
    return pairs.stream().map(pair -> derived(pair, pairs, languages)).toList();
  }

  private static VersionPair derived(
      VersionPair pair, List<VersionPair> pairs, SortedSet<Language> languages) {
    List<ThirdVersions.Route> routes = new ArrayList<>();
    for (Language via : languages) {
      Optional<Alignment> toPivot = direct(pairs, pair.source(), via);
      Optional<Alignment> fromPivot = direct(pairs, via, pair.target());
      if (toPivot.isPresent() && fromPivot.isPresent()) {
        routes.add(new ThirdVersions.Route(via, toPivot.get(), fromPivot.get()));
      }
    }
    ThirdVersions.Derived derived = ThirdVersions.derive(pair.direct(), routes);
    return new VersionPair(
        pair.source(),
        pair.target(),
        pair.blocks(),
        derived.alignment(),
        pair.memory(),
        derived.derivation());
  }

  private static Optional<Alignment> direct(
      List<VersionPair> pairs, Language source, Language target) {
    return pairs.stream()
        .filter(pair -> pair.links(source, target))
        .findFirst()
        .map(pair -> pair.source().equals(source) ? pair.direct() : pair.direct().mirrored());
  }
}
