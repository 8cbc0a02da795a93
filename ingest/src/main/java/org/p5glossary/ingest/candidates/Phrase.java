package org.p5glossary.ingest.candidates;

import java.util.Map;
import java.util.TreeMap;

/** What is known of one phrase of one language: counts over all its occurrences. Mutable. */
final class Phrase {

  private final int contentWords;
  private final int functionWords;
  private final int innerMarks;
  private final int digits;
  private final double keyness;
  private final Map<String, Integer> surfaces = new TreeMap<>();
  private final Map<String, Integer> before = new TreeMap<>();
  private final Map<String, Integer> after = new TreeMap<>();
  private int count;
  private int longest;
  private int contentNeighbours;
  private int titleCase;
  private int quoted;
  private final double[] grammar = new double[Grammar.values().length];

  /** What parts of speech say against a phrase. */
  enum Grammar {
    BAD_FIRST,
    BAD_LAST,
    NOUN_BEFORE,
    NOUN_AFTER,
    VERB_INSIDE;

    /** Its place in an array of counts. */
    @SuppressWarnings("EnumOrdinal") // A map for each of 100,000s of phrases would not fit.
    int place() {
      return ordinal();
    }
  }

  Phrase(Sentence sentence, int start, int end, GeneralText general) {
    int content = 0;
    int function = 0;
    int marks = 0;
    int numbers = 0;
    double sum = 0;
    for (Word word : sentence.words().subList(start, end)) {
      switch (word.kind()) {
        case CONTENT -> {
          content++;
          sum += general.keyness(word.stem());
        }
        case FUNCTION -> function++;
        case INNER_MARK, BARRIER -> marks++;
      }
      if (word.shape() == Word.Shape.DIGITS) {
        numbers++;
      }
    }
    contentWords = content;
    functionWords = function;
    innerMarks = marks;
    digits = numbers;
    keyness = sum / content;
  }

  /** Takes note of one occurrence. */
  void add(Sentence sentence, int start, int end, String surface) {
    count++;
    surfaces.merge(surface, 1, Integer::sum);
    boolean contentBefore = note(before, sentence, start - 1);
    boolean contentAfter = note(after, sentence, end);
    contentNeighbours += (contentBefore ? 1 : 0) + (contentAfter ? 1 : 0);
    boolean capitals = end - start > 1;
    for (int i = start; i < end; i++) {
      Word word = sentence.word(i);
      capitals &= !word.content() || word.shape() == Word.Shape.CAPITAL;
    }
    titleCase += capitals ? 1 : 0;
    quoted += isQuote(sentence, start - 1) && isQuote(sentence, end) ? 1 : 0;
    addGrammar(sentence, start, end);
  }

  private static boolean note(Map<String, Integer> neighbours, Sentence sentence, int i) {
    boolean inside = i >= 0 && i < sentence.size();
    Word word = inside ? sentence.word(i) : null;
    // Every edge of a sentence and every mark is a neighbour of its own: both end a phrase.
    String name = word == null || isMark(word) ? "#" + neighbours.size() : word.stem();
    neighbours.merge(name, 1, Integer::sum);
    return word != null && word.content();
  }

  private static boolean isMark(Word word) {
    return word.kind() == Word.Kind.BARRIER || word.kind() == Word.Kind.INNER_MARK;
  }

  private static boolean isQuote(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size() && "\"“”„«»‘’《》「」『』".contains(sentence.word(i).stem());
  }

  private void addGrammar(Sentence sentence, int start, int end) {
    switch (sentence.word(start).part()) {
      case ADV, VERB, AUX, PRON, DET, ADP, SCONJ, CCONJ, PART, INTJ ->
          grammar[Grammar.BAD_FIRST.place()]++;
      default -> {}
    }
    if (!sentence.word(end - 1).part().nominal()) {
      grammar[Grammar.BAD_LAST.place()]++;
    }
    if (start > 0 && nounOrAdjective(sentence.word(start - 1))) {
      grammar[Grammar.NOUN_BEFORE.place()]++;
    }
    if (end < sentence.size() && nounOrAdjective(sentence.word(end))) {
      grammar[Grammar.NOUN_AFTER.place()]++;
    }
    for (int i = start; i < end; i++) {
      switch (sentence.word(i).part()) {
        case VERB, AUX -> {
          grammar[Grammar.VERB_INSIDE.place()]++;
          return;
        }
        default -> {}
      }
    }
  }

  private static boolean nounOrAdjective(Word word) {
    return switch (word.part()) {
      case NOUN, PROPN, ADJ -> word.content();
      default -> false;
    };
  }

  /** Takes note that a longer phrase which holds this one occurs so often. */
  void insideOf(int longerCount) {
    longest = Math.max(longest, longerCount);
  }

  int count() {
    return count;
  }

  int contentWords() {
    return contentWords;
  }

  int functionWords() {
    return functionWords;
  }

  int innerMarks() {
    return innerMarks;
  }

  int digits() {
    return digits;
  }

  /** Mean log ratio of the content words' frequency here to that in general text. */
  double keyness() {
    return keyness;
  }

  /** Share of the occurrences that stand inside one and the same longer phrase, 0 to 1. */
  double nested() {
    return (double) longest / count;
  }

  double contentNeighbours() {
    return contentNeighbours / (2.0 * count);
  }

  double titleCase() {
    return (double) titleCase / count;
  }

  double quoted() {
    return (double) quoted / count;
  }

  double grammar(Grammar fault) {
    return grammar[fault.place()] / count;
  }

  /** The lower entropy of what stands before and what stands after, in nats. */
  double entropy() {
    return Math.min(entropy(before), entropy(after));
  }

  private double entropy(Map<String, Integer> neighbours) {
    double entropy = 0;
    for (int n : neighbours.values()) {
      double share = (double) n / count;
      entropy -= share * Math.log(share);
    }
    return entropy;
  }

  /** The spelling that occurs most; the first in code unit order among equals. */
  String surface() {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> surface : surfaces.entrySet()) {
      if (surface.getValue() > most) {
        best = surface.getKey();
        most = surface.getValue();
      }
    }
    return best;
  }
}
