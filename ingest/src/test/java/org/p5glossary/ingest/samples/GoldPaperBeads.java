package org.p5glossary.ingest.samples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.ingest.samples.PaperSource.Sentence;
import org.p5glossary.ingest.samples.PaperSource.Unit;

/** Builds the gold beads of two languages of a paper from the sentence keys. */
final class GoldPaperBeads {

  private final List<Bead> beads = new ArrayList<>();
  private int sourceAt;
  private int targetAt;

  private GoldPaperBeads() {}

  static List<Bead> between(PaperSource source, PaperSource target) {
    Set<String> shared = new HashSet<>(ids(source));
    shared.retainAll(ids(target));
    checkOrder(source, target, shared);
    GoldPaperBeads gold = new GoldPaperBeads();
    int at = 0;
    for (Unit unit : source.units()) {
      if (!shared.contains(unit.id())) {
        gold.unit(unit.sentences(), List.of());
        continue;
      }
      while (!target.units().get(at).id().equals(unit.id())) {
        gold.unit(List.of(), target.units().get(at).sentences());
        at++;
      }
      gold.unit(unit.sentences(), target.units().get(at).sentences());
      at++;
    }
    for (Unit rest : target.units().subList(at, target.units().size())) {
      gold.unit(List.of(), rest.sentences());
    }
    return List.copyOf(gold.beads);
  }

  private static List<String> ids(PaperSource paper) {
    return paper.units().stream().map(Unit::id).toList();
  }

  private static void checkOrder(PaperSource source, PaperSource target, Set<String> shared) {
    List<String> left = ids(source).stream().filter(shared::contains).collect(Collectors.toList());
    List<String> right = ids(target).stream().filter(shared::contains).collect(Collectors.toList());
    if (!left.equals(right)) {
      throw new IllegalArgumentException(
          "units stand in different orders in the two languages: " + left + " and " + right);
    }
  }

  /** Adds the beads of one unit: runs of sentences that are tied by shared keys. */
  private void unit(List<Sentence> source, List<Sentence> target) {
    int i = 0;
    int j = 0;
    while (i < source.size() || j < target.size()) {
      int startI = i;
      int startJ = j;
      int last = Math.min(firstKey(source, i), firstKey(target, j));
      while (firstKey(source, i) <= last || firstKey(target, j) <= last) {
        if (firstKey(source, i) <= last) {
          last = Math.max(last, source.get(i).lastKey());
          i++;
        } else {
          last = Math.max(last, target.get(j).lastKey());
          j++;
        }
      }
      add(i - startI, j - startJ);
    }
  }

  private static int firstKey(List<Sentence> sentences, int at) {
    return at < sentences.size() ? sentences.get(at).firstKey() : Integer.MAX_VALUE;
  }

  private void add(int sources, int targets) {
    if (sources > 0 && targets > 0) {
      bead(sources, targets);
      return;
    }
    for (int n = 0; n < sources; n++) {
      bead(1, 0);
    }
    for (int n = 0; n < targets; n++) {
      bead(0, 1);
    }
  }

  private void bead(int sources, int targets) {
    beads.add(
        new Bead(
            sourceAt, sourceAt + sources, targetAt, targetAt + targets, 1, BeadStatus.VERIFIED));
    sourceAt += sources;
    targetAt += targets;
  }
}
