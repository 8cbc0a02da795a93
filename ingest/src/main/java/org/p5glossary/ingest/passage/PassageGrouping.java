package org.p5glossary.ingest.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.passage.PassageKey;

/**
 * Groups the sentences of all versions of a paper into passages that say the same.
 *
 * <p>The groups are the connected components of the sentence beads, with one restraint: the first
 * version, the hub (the authored one, if it is known), is linked with every other; beads between
 * two other versions only link sentences that the hub does not have. Without it one doubtful bead
 * in any of the fifteen pairs would merge passages in all six languages.
 */
public final class PassageGrouping {

  private final PaperId paper;
  private final List<VersionText> versions;
  private final int[] offsets;
  private final SentenceLinks links;
  private final boolean[] linkedToHub;

  /** The sentence alignment of two versions. */
  @FunctionalInterface
  public interface Alignments {

    /** The sentence alignment seen from {@code source}, never null. */
    Alignment sentences(Language source, Language target);
  }

  private PassageGrouping(PaperId paper, List<VersionText> versions) {
    this.paper = paper;
    this.versions = List.copyOf(versions);
    this.offsets = new int[versions.size() + 1];
    for (int i = 0; i < versions.size(); i++) {
      offsets[i + 1] = offsets[i] + versions.get(i).sentences().size();
    }
    this.links = new SentenceLinks(offsets[versions.size()]);
    this.linkedToHub = new boolean[offsets[versions.size()]];
  }

  /**
   * The groups of a paper, in the order of the hub's text, what the hub lacks put where it stands.
   *
   * @param paper the paper
   * @param versions its readable versions, the hub first; at least one
   * @param alignments the alignment of any two of them
   */
  public static List<PassageGroup> group(
      PaperId paper, List<VersionText> versions, Alignments alignments) {
    PassageGrouping grouping = new PassageGrouping(paper, versions);
    for (int target = 1; target < versions.size(); target++) {
      grouping.linkToHub(target, alignments);
    }
    for (int source = 1; source < versions.size(); source++) {
      for (int target = source + 1; target < versions.size(); target++) {
        grouping.linkBesideHub(source, target, alignments);
      }
    }
    grouping.closeRuns();
    return grouping.groups();
  }

  private void linkToHub(int target, Alignments alignments) {
    for (Bead bead : beads(0, target, alignments)) {
      if (!bead.oneSided()) {
        linkBead(0, target, bead);
        Arrays.fill(
            linkedToHub,
            offsets[target] + bead.targetStart(),
            offsets[target] + bead.targetEnd(),
            true);
      }
    }
  }

  private void linkBesideHub(int source, int target, Alignments alignments) {
    for (Bead bead : beads(source, target, alignments)) {
      boolean beside =
          !bead.oneSided()
              && noneLinked(offsets[source], bead.sourceStart(), bead.sourceEnd())
              && noneLinked(offsets[target], bead.targetStart(), bead.targetEnd());
      if (beside) {
        linkBead(source, target, bead);
      }
    }
  }

  private List<Bead> beads(int source, int target, Alignments alignments) {
    return alignments
        .sentences(versions.get(source).language(), versions.get(target).language())
        .beads();
  }

  private boolean noneLinked(int offset, int start, int end) {
    for (int i = start; i < end; i++) {
      if (linkedToHub[offset + i]) {
        return false;
      }
    }
    return true;
  }

  private void linkBead(int source, int target, Bead bead) {
    int first = offsets[source] + bead.sourceStart();
    for (int i = bead.sourceStart(); i < bead.sourceEnd(); i++) {
      links.link(first, offsets[source] + i);
    }
    for (int i = bead.targetStart(); i < bead.targetEnd(); i++) {
      links.link(first, offsets[target] + i);
    }
  }

  /** Makes each group's sentences in each version one run without gaps. */
  private void closeRuns() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int v = 0; v < versions.size(); v++) {
        Map<Integer, Integer> lastOfGroup = new HashMap<>();
        for (int i = offsets[v]; i < offsets[v + 1]; i++) {
          Integer last = lastOfGroup.put(links.find(i), i);
          for (int between = last == null ? i : last + 1; between < i; between++) {
            if (links.find(between) != links.find(i)) {
              links.link(between, i);
              changed = true;
            }
          }
        }
      }
    }
  }

  private List<PassageGroup> groups() {
    Map<Integer, TextRange[]> runs = new LinkedHashMap<>();
    for (int v = 0; v < versions.size(); v++) {
      for (int i = 0; i < versions.get(v).sentences().size(); i++) {
        TextRange[] ofGroup =
            runs.computeIfAbsent(
                links.find(offsets[v] + i), root -> new TextRange[versions.size()]);
        ofGroup[v] = new TextRange(ofGroup[v] == null ? i : ofGroup[v].start(), i + 1);
      }
    }
    List<TextRange[]> ordered = new ArrayList<>(runs.values());
    ordered.sort(Comparator.comparingDouble(this::position));
    List<Map<String, Integer>> seen = new ArrayList<>();
    versions.forEach(version -> seen.add(new HashMap<>()));
    List<PassageGroup> groups = new ArrayList<>();
    for (TextRange[] run : ordered) {
      groups.add(group(groups.size(), run, seen));
    }
    return List.copyOf(groups);
  }

  /** Where a group stands: in the hub if it has it, else as far into its first version. */
  private double position(TextRange[] run) {
    for (int v = 0; v < run.length; v++) {
      if (run[v] != null) {
        return (double) run[v].start() / versions.get(v).sentences().size();
      }
    }
    throw new IllegalStateException("a group has at least one sentence");
  }

  private PassageGroup group(int ordinal, TextRange[] runs, List<Map<String, Integer>> seen) {
    List<Passage> passages = new ArrayList<>();
    Set<Language> languages = new HashSet<>();
    for (int v = 0; v < runs.length; v++) {
      if (runs[v] != null && languages.add(versions.get(v).language())) {
        VersionText version = versions.get(v);
        String text = version.text(runs[v]);
        String base = PassageKey.of(text, 1).value();
        int occurrence = seen.get(v).merge(base, 1, Integer::sum);
        VersionText.Sentence first = version.sentences().get(runs[v].start());
        passages.add(
            new Passage(
                paper,
                version.language(),
                ordinal,
                PassageKey.of(text, occurrence),
                first.block(),
                runs[v],
                first.paragraph(),
                text));
      }
    }
    return new PassageGroup(paper, ordinal, passages);
  }
}
