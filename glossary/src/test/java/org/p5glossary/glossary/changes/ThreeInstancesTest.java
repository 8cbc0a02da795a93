package org.p5glossary.glossary.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.glossary.termbase.EntryConflict;
import org.p5glossary.glossary.termbase.TermBase;

/** Three instances that work and exchange at random end alike, whatever the order. */
class ThreeInstancesTest {

  private static final int STEPS = 40;
  private static final int ENTRIES = 4;

  @TempDir private Path folder;

  Site site(Path folder, String name) throws IOException {
    return new Site(folder, name);
  }

  @RepeatedTest(2)
  void endAlike(RepetitionInfo repetition) throws IOException {
    long seed = Long.getLong("p5.seed", 20_260_101L) + repetition.getCurrentRepetition();
    Random random = new Random(seed);
    int conflictsSeen = 0;
    try (Site a = site(folder, "a");
        Site b = site(folder, "b");
        Site c = site(folder, "c");
        Site late = site(folder, "late")) {
      List<Site> sites = List.of(a, b, c);
      Site.introduce(a, b, c, late);
      for (int step = 0; step < STEPS; step++) {
        Site site = sites.get(random.nextInt(3));
        if (random.nextInt(3) == 0) {
          Site other = sites.get((sites.indexOf(site) + 1 + random.nextInt(2)) % 3);
          conflictsSeen += site.takeNewFrom(other).conflicts().size();
        } else {
          work(site, random, step);
        }
      }
      for (int round = 0; round < 2; round++) {
        for (Site site : sites) {
          for (Site other : sites) {
            if (site != other) {
              site.takeNewFrom(other);
            }
          }
        }
      }
      late.take(b.export());
      for (Site site : List.of(a, b, c, late)) {
        String what = "seed " + seed + ", " + site.name;
        assertThat(site.ledger.verify().isSound()).as(what).isTrue();
        assertThat(site.terms.current().entries()).as(what).isEqualTo(a.terms.current().entries());
        assertThat(hashes(site)).as(what).isEqualTo(hashes(a));
        assertThat(TermBase.of(site.ledger).entries())
            .as("%s, from the beginning", what)
            .isEqualTo(a.terms.current().entries());
      }
      assertThat(c.ledger.frontier()).as("seed %d", seed).isEqualTo(a.ledger.frontier());
      assertThat(conflictsSeen).as("conflicts on the way, seed %d", seed).isPositive();
    }
  }

  private static void work(Site site, Random random, int step) {
    String id = "shared-" + random.nextInt(ENTRIES);
    var conflict = site.terms.current().conflict(new org.p5glossary.glossary.entry.EntryId(id));
    if (conflict.isPresent()) {
      List<EntryConflict.Side> sides = conflict.get().sides();
      String chosen = sides.get(random.nextInt(sides.size())).event().hex();
      site.terms.resolve(conflict.get().entry(), chosen, site.name);
    } else if (site.version(id) > 0 && random.nextInt(5) == 0) {
      site.remove(id);
    } else {
      site.put(id, "词 " + site.name + " " + step);
    }
  }

  private static List<String> hashes(Site site) {
    return site.terms.current().conflicts().stream()
        .map(
            conflict ->
                conflict.entry()
                    + " "
                    + conflict.sides().stream().map(side -> side.event().hex()).toList())
        .toList();
  }

  @org.junit.jupiter.api.Test
  void theFilesAreSmallWhenTheOtherHasMost() throws IOException {
    try (Site a = site(folder, "a");
        Site b = site(folder, "b")) {
      Site.introduce(a, b);
      b.takeNewFrom(a);
      a.takeNewFrom(b);
      a.put("one", "一");
      ChangesImport.Outcome outcome = b.takeNewFrom(a);
      assertThat(outcome.fresh().values()).containsExactly(1L);
      assertThat(outcome.known()).isZero();
      assertThat(b.term("one")).contains("一");
    }
  }
}
