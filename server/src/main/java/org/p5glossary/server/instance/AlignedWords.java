package org.p5glossary.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.lucene.SmartChineseSegmenter;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.kept.Kept;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.search.match.Ranges;
import org.p5glossary.glossary.rendering.WordLinkStore;
import org.p5glossary.ingest.candidates.LanguagePair;
import org.p5glossary.ingest.candidates.WordLinks;

/**
 * Finds in a passage what stands for words of a passage that says the same, by the links of words
 * that all papers taught: straight, or by way of a third version where the two languages were never
 * linked. Links are read when first asked for, and again when papers change. Thread-safe.
 */
public final class AlignedWords {

  /** Answers kept, so that a page asked for again costs nothing: a few megabytes. */
  private static final int KEPT = 2_000;

  /** More places are not looked at in one passage: nobody reads so many marks. */
  private static final int MOST_PLACES = 20;

  private final WordLinkStore store;
  private final TextAnalyzer analyzer;
  private final SmartChineseSegmenter chineseWords = new SmartChineseSegmenter();
  private volatile Known known = new Known(-1);

  private record Question(
      Language from, String text, List<TextRange> words, Language to, String other) {}

  /** What was read and found of one state of the store. */
  private static final class Known {
    private final long changes;
    private final Map<LanguagePair, Optional<WordLinks>> links = new ConcurrentHashMap<>();
    private final Kept<Question, List<TextRange>> answers =
        new Kept<>(KEPT, (question, answer) -> 1);

    Known(long changes) {
      this.changes = changes;
    }
  }

  AlignedWords(WordLinkStore store, TextAnalyzer analyzer) {
    this.store = store;
    this.analyzer = analyzer;
  }

  /**
   * What stands in the other passage for words of one.
   *
   * @param group both passages, and those that may stand between them
   * @param words ranges of the text of {@code from}, in order; those beside each other count as one
   * @return ranges of the text of {@code to}, in order and apart; empty where no links are known or
   *     nothing stands for the words surely enough
   */
  public List<TextRange> standingFor(
      PassageGroup group, Passage from, List<TextRange> words, Passage to) {
    List<TextRange> phrases = phrases(from.text(), words);
    if (phrases.isEmpty() || from.language().equals(to.language())) {
      return List.of();
    }
    Known now = current();
    Optional<List<TextRange>> straight = straight(now, from, phrases, to);
    if (straight.isPresent()) {
      return straight.get();
    }
    for (Passage between : group.passages()) {
      Optional<List<TextRange>> there = straight(now, from, phrases, between);
      if (there.isPresent()) {
        Optional<List<TextRange>> found = straight(now, between, there.get(), to);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return List.of();
  }

  private Known current() {
    Known last = known;
    if (last.changes != store.changes()) {
      last = new Known(store.changes());
      known = last;
    }
    return last;
  }

  /** Empty if the words of the two languages were not linked. */
  private Optional<List<TextRange>> straight(
      Known now, Passage from, List<TextRange> words, Passage to) {
    if (from.language().equals(to.language())) {
      return Optional.empty();
    }
    Optional<WordLinks> links =
        links(now, from.language(), to.language())
            .or(() -> links(now, to.language(), from.language()));
    return links.map(
        some -> {
          Question question =
              new Question(from.language(), from.text(), words, to.language(), to.text());
          return now.answers.get(
              now,
              question,
              unknown ->
                  Ranges.merged(some.standingFor(from.language(), from.text(), words, to.text())));
        });
  }

  private Optional<WordLinks> links(Known now, Language source, Language target) {
    return now.links.computeIfAbsent(
        new LanguagePair(source, target),
        pair ->
            store
                .links(source, target)
                .map(stored -> WordLinks.read(pair, stored.links(), analyzer, chineseWords)));
  }

  /** Words with nothing but spaces or a hyphen between them are one phrase. */
  private static List<TextRange> phrases(String text, List<TextRange> words) {
    List<TextRange> phrases = new ArrayList<>();
    for (TextRange word : words) {
      int last = phrases.size() - 1;
      if (last >= 0 && joined(text, phrases.get(last).end(), word.start())) {
        phrases.set(last, new TextRange(phrases.get(last).start(), word.end()));
      } else if (phrases.size() < MOST_PLACES) {
        phrases.add(word);
      }
    }
    return phrases;
  }

  private static boolean joined(String text, int end, int start) {
    return text.substring(end, start)
        .codePoints()
        .allMatch(
            point ->
                Character.isWhitespace(point)
                    || Character.isSpaceChar(point)
                    || Character.getType(point) == Character.DASH_PUNCTUATION);
  }
}
