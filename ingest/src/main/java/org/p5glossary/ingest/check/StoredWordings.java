package org.p5glossary.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.search.PassageIndex;
import org.p5glossary.corpus.search.SimilarPassage;
import org.p5glossary.corpus.search.match.LanguageScope;
import org.p5glossary.corpus.search.match.Wording;

/** Finds the sentences of a draft among the passages of all papers, in the index. Thread-safe. */
public final class StoredWordings implements EarlierWordings {

  /** Sentences of fewer words (Chinese: pairs of characters) repeat by accident. */
  private static final int SHORTEST = 5;

  /** Below this share of common words the old wording helps nobody. */
  private static final double LEAST_SIMILARITY = .72;

  /** Wordings that are kept for a sentence. */
  private static final int MOST = 3;

  /** Passages looked at for a sentence: of some the other language is missing. */
  private static final int MOST_PASSAGES = 20;

  private final Search search;
  private final TextAnalyzer analyzer;

  /** A search in the index, among the papers that are for whom the check is made. */
  @FunctionalInterface
  public interface Search {

    /** As {@link PassageIndex#similar}. */
    List<SimilarPassage> similar(String text, Language language, double least, int most);
  }

  /**
   * @param search in the papers that may be shown
   * @param analyzer the one that the index was made with
   */
  public StoredWordings(Search search, TextAnalyzer analyzer) {
    this.search = Objects.requireNonNull(search, "search");
    this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
  }

  @Override
  public Map<Integer, List<EarlierWording>> find(
      Language source, List<String> sentences, Language target) {
    Map<Integer, List<EarlierWording>> found = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      if (Wording.of(sentence, source, analyzer).parts().size() >= SHORTEST) {
        List<EarlierWording> wordings = wordings(source, sentence, target);
        if (!wordings.isEmpty()) {
          found.put(i, wordings);
        }
      }
    }
    return found;
  }

  private List<EarlierWording> wordings(Language source, String sentence, Language target) {
    List<EarlierWording> wordings = new ArrayList<>();
    for (SimilarPassage similar :
        search.similar(sentence, source, LEAST_SIMILARITY, MOST_PASSAGES)) {
      Optional<Passage> translation = in(similar.group().group(), target);
      if (translation.isPresent() && wordings.size() < MOST) {
        wordings.add(wording(similar, translation.get()));
      }
    }
    return wordings;
  }

  private static EarlierWording wording(SimilarPassage similar, Passage translation) {
    String symbol = similar.group().facts().symbol();
    return new EarlierWording(
        similar.group().group().paper(),
        symbol.isEmpty() ? Optional.empty() : Optional.of(symbol),
        similar.passage().paragraph(),
        similar.passage().text(),
        translation.text(),
        similar.similarity());
  }

  private static Optional<Passage> in(PassageGroup group, Language language) {
    return group.passages().stream()
        .filter(passage -> LanguageScope.covers(language, passage.language()))
        .findFirst();
  }
}
