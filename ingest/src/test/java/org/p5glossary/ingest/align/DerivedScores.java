package org.p5glossary.ingest.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.language.Language;

/**
 * Prints strict scores of direct alignments and of those derived through third versions, on papers
 * and rows of parallel tables whose versions were each made hard by themselves: sentences joined
 * and dropped at random, differently in each language.
 */
final class DerivedScores {
  private static final int ROWS = 200;

  private DerivedScores() {}

  /** A version made hard: its sentences, and the numbers of the first sentences in each. */
  private record Hard(List<String> sentences, List<List<Integer>> origins) {}

  /** How much is joined and dropped, as shares. */
  private record Hardness(String name, double joined, double dropped) {}

  private static final List<Hardness> HARDNESSES =
      List.of(
          new Hardness("as they are", 0, 0),
          new Hardness("a few joined", .05, .01),
          new Hardness("many joined", .2, .02),
          new Hardness("many dropped", .05, .08));

  /** The beads between two first texts. */
  private interface Key {
    List<GoldBead> beads(String source, String target) throws IOException;
  }

  @SuppressWarnings("SystemOut") // a command line of its own
  public static void main(String[] args) throws IOException {
    int texts = Integer.parseInt(args[0]);
    for (Hardness hardness : HARDNESSES) {
      Tally tally = new Tally();
      for (String paper : GoldTexts.PAPERS) {
        Path folder = GoldTexts.SHARED.resolve("papers").resolve(paper);
        Map<String, List<String>> versions = new TreeMap<>();
        for (String language : GoldTexts.LANGUAGES) {
          versions.put(language, GoldTexts.units(folder, paper, language));
        }
        run(versions, hardness, paper.hashCode(), (s, t) -> key(folder, s, t), tally);
      }
      System.out.printf(Locale.ROOT, "%-10s %-14s %s%n", "papers", hardness.name(), tally);
    }
    for (String table : List.of("tico19/tico19.tsv", "sdg/sdg.tsv")) {
      List<String> languages =
          table.startsWith("tico")
              ? List.of("zh", "en", "ru", "es", "ar") // a tenth of the French is in another order
              : GoldTexts.LANGUAGES;
      List<String[]> rows = rows(GoldTexts.SHARED.resolve("parallel").resolve(table), languages);
      for (Hardness hardness : HARDNESSES) {
        Tally tally = new Tally();
        for (int text = 0; text < texts; text++) {
          int start = Math.max(0, rows.size() - ROWS) * text / Math.max(1, texts - 1);
          List<String[]> part = rows.subList(start, Math.min(rows.size(), start + ROWS));
          Map<String, List<String>> versions = new TreeMap<>();
          for (int i = 0; i < languages.size(); i++) {
            int column = i;
            versions.put(languages.get(i), part.stream().map(row -> row[column]).toList());
          }
          run(versions, hardness, 100L + text, (s, t) -> identity(part.size()), tally);
        }
        System.out.printf(
            Locale.ROOT, "%-10s %-14s %s%n", table.substring(0, 4), hardness.name(), tally);
      }
    }
  }

  private static final class Tally {
    private final StrictScore direct = new StrictScore();
    private final StrictScore derived = new StrictScore();
    private int right;
    private int wrong;
    private int lost;
    private double sure;

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "direct %s, derived %s; new beads %d right %d wrong (mean p %.3f), right beads lost %d",
          direct,
          derived,
          right,
          wrong,
          sure / Math.max(1, right + wrong),
          lost);
    }
  }

  private static void run(
      Map<String, List<String>> versions, Hardness hardness, long seed, Key key, Tally tally)
      throws IOException {
    Map<String, Hard> hard = new TreeMap<>();
    for (Map.Entry<String, List<String>> version : versions.entrySet()) {
      hard.put(
          version.getKey(),
          hard(version.getValue(), hardness, new Random(seed * 31 + version.getKey().hashCode())));
    }
    List<String> languages = List.copyOf(hard.keySet());
    Map<String, Alignment> direct = new TreeMap<>();
    languages.stream()
        .flatMap(s -> languages.stream().filter(t -> s.compareTo(t) < 0).map(t -> List.of(s, t)))
        .toList()
        .parallelStream()
        .forEach(
            pair -> {
              Alignment made =
                  new SentenceAligner()
                      .align(
                          hard.get(pair.get(0)).sentences(),
                          Language.of(pair.get(0)),
                          hard.get(pair.get(1)).sentences(),
                          Language.of(pair.get(1)));
              synchronized (direct) {
                direct.put(pair.get(0) + pair.get(1), made);
                direct.put(pair.get(1) + pair.get(0), made.mirrored());
              }
            });
    for (String source : languages) {
      for (String target : languages) {
        if (source.compareTo(target) < 0) {
          List<ThirdVersions.Route> routes =
              languages.stream()
                  .filter(via -> !via.equals(source) && !via.equals(target))
                  .map(
                      via ->
                          new ThirdVersions.Route(
                              Language.of(via), direct.get(source + via), direct.get(via + target)))
                  .toList();
          Alignment own = direct.get(source + target);
          ThirdVersions.Derived derived = ThirdVersions.derive(own, routes);
          List<GoldBead> gold = gold(hard.get(source), hard.get(target), key.beads(source, target));
          tally.direct.add(gold, own);
          tally.derived.add(gold, derived.alignment());
          Set<GoldBead> before = new HashSet<>(own.beads().stream().map(GoldBead::of).toList());
          Set<GoldBead> after = new HashSet<>();
          Set<GoldBead> wanted = new HashSet<>(gold);
          derived
              .alignment()
              .beads()
              .forEach(
                  bead -> {
                    GoldBead one = GoldBead.of(bead);
                    after.add(one);
                    if (!before.contains(one)) {
                      tally.right += wanted.contains(one) ? 1 : 0;
                      tally.wrong += wanted.contains(one) ? 0 : 1;
                      tally.sure += bead.probability();
                    }
                  });
          tally.lost +=
              (int) before.stream().filter(b -> wanted.contains(b) && !after.contains(b)).count();
        }
      }
    }
  }

  private static Hard hard(List<String> texts, Hardness hardness, Random random) {
    List<String> sentences = new ArrayList<>();
    List<List<Integer>> origins = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (random.nextDouble() < hardness.dropped()) {
        continue;
      }
      boolean joined = !sentences.isEmpty() && random.nextDouble() < hardness.joined();
      if (joined && origins.get(origins.size() - 1).contains(i - 1)) {
        int last = sentences.size() - 1;
        sentences.set(last, sentences.get(last) + " " + texts.get(i));
        List<Integer> more = new ArrayList<>(origins.get(last));
        more.add(i);
        origins.set(last, more);
      } else {
        sentences.add(texts.get(i));
        origins.add(List.of(i));
      }
    }
    return new Hard(sentences, origins);
  }

  /** The beads of two versions made hard: what hangs together by the beads of the first texts. */
  private static List<GoldBead> gold(Hard source, Hard target, List<GoldBead> key) {
    Map<Integer, Integer> sourceAt = places(source);
    Map<Integer, Integer> targetAt = places(target);
    int[] parent =
        IntStream.range(0, source.sentences().size() + target.sentences().size()).toArray();
    for (GoldBead bead : key) {
      int one = -1;
      for (int unit : bead.source()) {
        one = join(parent, one, sourceAt.getOrDefault(unit, -1));
      }
      for (int unit : bead.target()) {
        Integer at = targetAt.get(unit);
        one = join(parent, one, at == null ? -1 : at + source.sentences().size());
      }
    }
    Map<Integer, List<List<Integer>>> beads = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      List<List<Integer>> bead =
          beads.computeIfAbsent(
              root(parent, i), none -> List.of(new ArrayList<>(), new ArrayList<>()));
      boolean left = i < source.sentences().size();
      bead.get(left ? 0 : 1).add(left ? i : i - source.sentences().size());
    }
    Set<Integer> either = new HashSet<>();
    for (GoldBead bead : key) {
      if (bead.either()) {
        bead.source().stream()
            .map(sourceAt::get)
            .filter(Objects::nonNull)
            .forEach(at -> either.add(root(parent, at)));
      }
    }
    return beads.entrySet().stream()
        .map(
            e ->
                new GoldBead(e.getValue().get(0), e.getValue().get(1), either.contains(e.getKey())))
        .toList();
  }

  private static int join(int[] parent, int one, int other) {
    if (one < 0 || other < 0) {
      return Math.max(one, other);
    }
    int low = Math.min(root(parent, one), root(parent, other));
    parent[root(parent, one)] = low;
    parent[root(parent, other)] = low;
    return low;
  }

  private static int root(int[] parent, int unit) {
    int root = unit;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }

  private static Map<Integer, Integer> places(Hard version) {
    Map<Integer, Integer> places = new TreeMap<>();
    for (int i = 0; i < version.origins().size(); i++) {
      for (int unit : version.origins().get(i)) {
        places.put(unit, i);
      }
    }
    return places;
  }

  private static List<GoldBead> key(Path folder, String source, String target) throws IOException {
    Path there = folder.resolve(source + "-" + target + ".beads");
    return Files.exists(there)
        ? GoldBead.read(there)
        : GoldBead.read(folder.resolve(target + "-" + source + ".beads")).stream()
            .map(bead -> new GoldBead(bead.target(), bead.source(), bead.either()))
            .toList();
  }

  private static List<GoldBead> identity(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new GoldBead(List.of(i), List.of(i), false))
        .toList();
  }

  private static List<String[]> rows(Path table, List<String> languages) throws IOException {
    List<String> lines = GoldTexts.lines(table);
    List<String> header = List.of(lines.get(0).split("\t", -1));
    List<String[]> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      String[] row =
          languages.stream().map(l -> cells[header.indexOf(l)].strip()).toArray(String[]::new);
      if (List.of(row).stream().noneMatch(String::isEmpty)) {
        rows.add(row);
      }
    }
    return rows;
  }
}
