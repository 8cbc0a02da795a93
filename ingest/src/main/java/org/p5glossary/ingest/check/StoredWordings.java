package org.p5glossary.ingest.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.store.PassageStore;

/**
 * Finds the sentences of a draft among the passages of all papers: one pass over the passages, each
 * compared only with the sentences that share its rarer words. Time is linear in the passages.
 */
public final class StoredWordings implements EarlierWordings {

  /** Sentences of fewer words (Chinese: pairs of characters) repeat by accident. */
  private static final int SHORTEST = 5;

  /** Below this share of common words the old wording helps nobody. */
  private static final double LEAST_SIMILARITY = .72;

  /** Wordings that are kept for a sentence. */
  private static final int MOST = 3;

  /** Words that more of the draft's sentences have do not tell one from the other. */
  private static final double COMMON = .2;

  private final Supplier<List<Paper>> papers;
  private final PassageStore passages;

  /**
   * @param papers all papers, asked anew for each search
   */
  public StoredWordings(Supplier<List<Paper>> papers, PassageStore passages) {
    this.papers = papers;
    this.passages = passages;
  }

  private record Sought(int number, Set<String> words) {}

  @Override
  public Map<Integer, List<EarlierWording>> find(
      Language source, List<String> sentences, Language target) {
    Map<String, List<Sought>> byWord = new HashMap<>();
    int count = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sought sought = new Sought(i, words(sentences.get(i)));
      if (sought.words().size() >= SHORTEST) {
        count++;
        sought
            .words()
            .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(sought));
      }
    }
    int common = Math.max(SHORTEST, (int) (count * COMMON));
    Map<Integer, List<EarlierWording>> found = new HashMap<>();
    for (Paper paper : papers.get()) {
      for (PassageGroup group : passages.groups(paper.id())) {
        compare(paper, group, source, target, byWord, common, found);
      }
    }
    found.values().forEach(StoredWordings::sort);
    return found;
  }

  private static void sort(List<EarlierWording> wordings) {
    wordings.sort(
        Comparator.comparingDouble(EarlierWording::similarity)
            .reversed()
            .thenComparing(EarlierWording::paper));
  }

  private static void compare(
      Paper paper,
      PassageGroup group,
      Language source,
      Language target,
      Map<String, List<Sought>> byWord,
      int common,
      Map<Integer, List<EarlierWording>> found) {
    Optional<Passage> from = in(group, source);
    Optional<Passage> to = in(group, target);
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    Set<String> words = words(from.get().text());
    Map<Sought, Integer> shared = new HashMap<>();
    for (String word : words) {
      List<Sought> having = byWord.getOrDefault(word, List.of());
      if (having.size() <= common) {
        having.forEach(sought -> shared.merge(sought, 1, Integer::sum));
      }
    }
    for (Map.Entry<Sought, Integer> entry : shared.entrySet()) {
      Sought sought = entry.getKey();
      double similarity = entry.getValue() < 2 ? 0 : dice(words, sought.words());
      if (similarity >= LEAST_SIMILARITY) {
        List<EarlierWording> kept =
            found.computeIfAbsent(sought.number(), key -> new ArrayList<>());
        kept.add(
            new EarlierWording(
                paper.id(),
                paper.symbol().map(Object::toString),
                from.get().paragraph(),
                from.get().text(),
                to.get().text(),
                similarity));
        if (kept.size() > MOST) {
          sort(kept);
          kept.remove(MOST);
        }
      }
    }
  }

  private static Optional<Passage> in(PassageGroup group, Language language) {
    return group.passages().stream()
        .filter(passage -> passage.language().primary().equals(language.primary()))
        .findFirst();
  }

  private static double dice(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return 2.0 * both / (one.size() + other.size());
  }

  /** Words in small letters; of scripts without spaces, pairs of neighbours. */
  static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    int before = -1;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      boolean han = Character.isIdeographic(point);
      if (!han && Character.isLetterOrDigit(point)) {
        word.appendCodePoint(Character.toLowerCase(point));
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (han && before >= 0) {
        words.add(Character.toString(before) + Character.toString(point));
      }
      before = han ? point : -1;
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
