package org.p5glossary.corpus.search.match;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.document.TextRange;

/**
 * Where words of a query stand together in a text. Each method gives the ranges, and none if the
 * text does not match. Stateless.
 */
final class PhraseMatching {

  private PhraseMatching() {}

  /** The tokens next to each other in this order, characters of one run in one run. */
  static List<TextRange> phrase(AnalyzedText phrase, AnalyzedText text) {
    List<TextRange> ranges = new ArrayList<>();
    int length = phrase.size();
    for (int i = 0; length > 0 && i + length <= text.size(); i++) {
      if (standsAt(i, phrase, text)) {
        ranges.add(text.range(i, i + length - 1));
      }
    }
    return ranges;
  }

  private static boolean standsAt(int start, AnalyzedText phrase, AnalyzedText text) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.token(i).folded().equals(text.token(start + i).folded())
          || (phrase.joinedToNext(i) && !text.joinedToNext(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** A place of a wanted word, moved back by the word's number in the query. */
  private record Place(int shifted, int wanted, int token) {}

  /** Tokens of stretches in which every word's shifted places differ by at most the distance. */
  static List<TextRange> near(AnalyzedText query, int distance, AnalyzedText text) {
    List<String> stems =
        query.withoutElisions().tokens().stream().map(Token::stem).distinct().toList();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      int wanted = stems.indexOf(text.token(i).stem());
      if (wanted >= 0) {
        places.add(new Place(i - wanted, wanted, i));
      }
    }
    TreeMap<Integer, TextRange> found = new TreeMap<>();
    for (Place first : places) {
      List<Place> stretch =
          places.stream()
              .filter(p -> p.shifted() >= first.shifted())
              .filter(p -> p.shifted() <= first.shifted() + distance)
              .toList();
      if (stretch.stream().map(Place::wanted).distinct().count() == stems.size()) {
        stretch.forEach(place -> found.put(place.token(), text.token(place.token()).range()));
      }
    }
    return List.copyOf(found.values());
  }
}
