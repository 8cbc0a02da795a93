package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.alignment.Derivation;
import org.p5glossary.corpus.language.Language;

/**
 * Derives what is doubtful in the alignment of two versions through other versions of the same
 * paper, where these are surer.
 *
 * <p>Direct alignment and the way by a third version meet at common borders. What lies between two
 * of them is taken from the third version if every direct bead there is doubtful and none verified,
 * if a way is surer than the direct beads, and if the ways that say so outweigh the direct beads
 * with the ways that agree with those. What was derived is never derived from. A pure function; the
 * order of the ways does not matter. Thread-safe.
 */
public final class ThirdVersions {
  private ThirdVersions() {}

  /**
   * The way from source to target by a third version.
   *
   * @param via the third version's language, never null
   * @param toPivot the source's direct alignment with it, never null
   * @param fromPivot its direct alignment with the target, never null
   */
  public record Route(Language via, Alignment toPivot, Alignment fromPivot) {

    /** Checks that nothing is missing. */
    public Route {
      Objects.requireNonNull(via, "via");
      Objects.requireNonNull(toPivot, "toPivot");
      Objects.requireNonNull(fromPivot, "fromPivot");
    }
  }

  /**
   * An alignment with what was derived in it.
   *
   * @param alignment the alignment, never null
   * @param derivation which of its beads were derived, empty if none was
   */
  public record Derived(Alignment alignment, Optional<Derivation> derivation) {}

  /** Where a bead lies. */
  private record Place(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    static Place of(Bead bead) {
      return new Place(bead.sourceStart(), bead.sourceEnd(), bead.targetStart(), bead.targetEnd());
    }
  }

  /** Other beads for a stretch of direct ones, by their numbers. */
  private record Change(int from, int to, List<Place> places) {}

  /** A way as beads, and where these lie. */
  private record Way(Language via, List<Bead> beads, Map<Place, Double> places) {
    static Way of(Route route) {
      List<Bead> beads = Composition.of(route.toPivot(), route.fromPivot());
      return new Way(
          route.via(),
          beads,
          beads.stream().collect(Collectors.toMap(Place::of, Bead::probability)));
    }

    /** How sure this is of beads, in the mean; 0 if it does not have all of them. */
    double mean(List<Bead> others) {
      double sum = 0;
      for (Bead other : others) {
        Double probability = places.get(Place.of(other));
        if (probability == null) {
          return 0;
        }
        sum += probability;
      }
      return sum / others.size();
    }
  }

  /** A change with the ways that propose it; {@code beads} are those of the surest. */
  private record Proposal(Change change, List<Bead> beads, List<Language> via, double support) {
    Proposal with(Proposal other) {
      List<Language> both = new ArrayList<>(via);
      both.addAll(other.via);
      boolean surer = ThirdVersions.mean(other.beads) > ThirdVersions.mean(beads);
      return new Proposal(change, surer ? other.beads : beads, both, support + other.support);
    }

    boolean overlaps(Proposal other) {
      return change.from < other.change.to && other.change.from < change.to;
    }
  }

  /**
   * Derives what is surer through others.
   *
   * @param direct the direct alignment of source and target; verified beads in it stay
   * @param routes the ways by third versions, at most one a version
   * @throws IllegalArgumentException if a route does not fit the direct alignment's sides
   */
  public static Derived derive(Alignment direct, List<Route> routes) {
    if (direct.beads().stream().noneMatch(ThirdVersions::open)) {
      return new Derived(direct, Optional.empty());
    }
    for (Route route : routes) {
      if (route.toPivot().sourceSize() != direct.sourceSize()
          || route.fromPivot().targetSize() != direct.targetSize()) {
        throw new IllegalArgumentException(
            "the way by "
                + route.via()
                + " must link "
                + direct.sourceSize()
                + " and "
                + direct.targetSize()
                + " units as the direct alignment does, but links "
                + route.toPivot().sourceSize()
                + " and "
                + route.fromPivot().targetSize());
      }
    }
    List<Way> ways = routes.stream().sorted(Comparator.comparing(Route::via)).map(Way::of).toList();
    Map<Change, Proposal> proposals = new LinkedHashMap<>();
    for (Way way : ways) {
      for (Proposal proposal : proposals(direct.beads(), way)) {
        proposals.merge(proposal.change(), proposal, Proposal::with);
      }
    }
    return spliced(direct, chosen(direct.beads(), proposals.values().stream().toList(), ways));
  }

  private static boolean open(Bead bead) {
    return bead.status() == BeadStatus.AUTOMATIC && SecondOpinion.isDoubtful(bead);
  }

  /** What a way says otherwise where direct beads are doubtful. */
  private static List<Proposal> proposals(List<Bead> direct, Way way) {
    Map<Long, Integer> ends = new HashMap<>();
    for (int i = 0; i < way.beads().size(); i++) {
      ends.put(end(way.beads().get(i)), i + 1);
    }
    List<Proposal> proposals = new ArrayList<>();
    int from = 0;
    int otherFrom = 0;
    for (int to = 1; to <= direct.size(); to++) {
      Integer otherTo = ends.get(end(direct.get(to - 1)));
      if (otherTo != null) {
        List<Bead> other = way.beads().subList(otherFrom, otherTo);
        boolean same = to - from == 1 && other.size() == 1;
        if (!same
            && direct.subList(from, to).stream().allMatch(ThirdVersions::open)
            && other.stream().allMatch(bead -> bead.probability() > 0)) {
          Change change = new Change(from, to, other.stream().map(Place::of).toList());
          proposals.add(new Proposal(change, List.copyOf(other), List.of(way.via()), mean(other)));
        }
        from = to;
        otherFrom = otherTo;
      }
    }
    return proposals;
  }

  /** The proposals that are surer, none overlapping another, in order. */
  private static List<Proposal> chosen(
      List<Bead> direct, List<Proposal> proposals, List<Way> ways) {
    List<Proposal> best =
        proposals.stream()
            .filter(proposal -> outweighs(proposal, direct, ways))
            .sorted(
                Comparator.comparingDouble(Proposal::support)
                    .reversed()
                    .thenComparing(proposal -> proposal.change().from())
                    .thenComparing(proposal -> proposal.via().get(0)))
            .toList();
    List<Proposal> chosen = new ArrayList<>();
    for (Proposal proposal : best) {
      if (chosen.stream().noneMatch(proposal::overlaps)) {
        chosen.add(proposal);
      }
    }
    chosen.sort(Comparator.comparing(proposal -> proposal.change().from()));
    return chosen;
  }

  private static boolean outweighs(Proposal proposal, List<Bead> direct, List<Way> ways) {
    List<Bead> own = direct.subList(proposal.change().from(), proposal.change().to());
    double agreed = ways.stream().mapToDouble(way -> way.mean(own)).sum();
    return mean(proposal.beads()) > mean(own) && proposal.support() > mean(own) + agreed;
  }

  private static Derived spliced(Alignment direct, List<Proposal> chosen) {
    if (chosen.isEmpty()) {
      return new Derived(direct, Optional.empty());
    }
    List<Bead> beads = new ArrayList<>();
    SortedMap<Integer, List<Language>> via = new TreeMap<>();
    Set<Place> before = new HashSet<>(direct.beads().stream().map(Place::of).toList());
    int next = 0;
    for (Proposal proposal : chosen) {
      beads.addAll(direct.beads().subList(next, proposal.change().from()));
      for (Bead bead : proposal.beads()) {
        if (!before.contains(Place.of(bead))) {
          via.put(beads.size(), proposal.via());
        }
        beads.add(bead);
      }
      next = proposal.change().to();
    }
    beads.addAll(direct.beads().subList(next, direct.beads().size()));
    return new Derived(
        new Alignment(direct.sourceSize(), direct.targetSize(), beads),
        Optional.of(new Derivation(direct, via)));
  }

  private static double mean(List<Bead> beads) {
    return beads.stream().mapToDouble(Bead::probability).average().orElse(0);
  }

  private static long end(Bead bead) {
    return ((long) bead.sourceEnd() << Integer.SIZE) | bead.targetEnd();
  }
}
