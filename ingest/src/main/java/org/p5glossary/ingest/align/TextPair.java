package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.p5glossary.corpus.language.Language;

/**
 * Two texts as numbers.
 *
 * @param source the source side
 * @param target the target side
 * @param anchorKinds the kind of each anchor number
 * @param prior word translations known before
 */
record TextPair(Side source, Side target, List<AnchorKind> anchorKinds, PriorCounts prior) {

  /** Reads both texts. */
  static TextPair of(
      List<String> source,
      Language sourceLanguage,
      List<String> target,
      Language targetLanguage,
      TranslationCounts memory) {
    Numbering<Anchor> anchors = new Numbering<>();
    Numbering<String> sourceWords = new Numbering<>();
    Numbering<String> targetWords = new Numbering<>();
    Side sourceSide =
        read(source, new TextReader(sourceLanguage, targetLanguage), sourceWords, anchors);
    Side targetSide =
        read(target, new TextReader(targetLanguage, sourceLanguage), targetWords, anchors);
    return new TextPair(
        sourceSide,
        targetSide,
        anchors.inOrder().stream().map(Anchor::kind).toList(),
        PriorCounts.of(memory, sourceWords.numbers, targetWords.numbers));
  }

  /** Reads both texts without anything known before; adds their words in the order of numbers. */
  static TextPair named(
      List<String> source,
      Language sourceLanguage,
      List<String> target,
      Language targetLanguage,
      List<String> sourceWords,
      List<String> targetWords) {
    Numbering<Anchor> anchors = new Numbering<>();
    Numbering<String> ofSource = new Numbering<>();
    Numbering<String> ofTarget = new Numbering<>();
    Side sourceSide =
        read(source, new TextReader(sourceLanguage, targetLanguage), ofSource, anchors);
    Side targetSide =
        read(target, new TextReader(targetLanguage, sourceLanguage), ofTarget, anchors);
    sourceWords.addAll(ofSource.inOrder());
    targetWords.addAll(ofTarget.inOrder());
    return new TextPair(
        sourceSide,
        targetSide,
        anchors.inOrder().stream().map(Anchor::kind).toList(),
        PriorCounts.NONE);
  }

  /** Parts of both texts with the same words and anchors. */
  TextPair with(Side newSource, Side newTarget) {
    return new TextPair(newSource, newTarget, anchorKinds, prior);
  }

  /** The same texts with other words known before. */
  TextPair with(PriorCounts known) {
    return new TextPair(source, target, anchorKinds, known);
  }

  /** The same pair in units of some sentences. */
  TextPair chunked(int sourceFactor, int targetFactor) {
    return with(source.chunked(sourceFactor), target.chunked(targetFactor));
  }

  private static Side read(
      List<String> text, TextReader reader, Numbering<String> words, Numbering<Anchor> anchors) {
    double[] widths = new double[text.size()];
    EdgeMark[] starts = new EdgeMark[text.size()];
    EdgeMark[] ends = new EdgeMark[text.size()];
    int[][] wordNumbers = new int[text.size()][];
    int[][] anchorNumbers = new int[text.size()][];
    for (int i = 0; i < text.size(); i++) {
      SentenceTokens tokens = reader.read(text.get(i));
      widths[i] = tokens.width() + 1.0;
      starts[i] = tokens.start();
      ends[i] = tokens.end();
      wordNumbers[i] = words.of(tokens.words());
      anchorNumbers[i] = anchors.of(tokens.anchors());
    }
    return new Side(widths, starts, ends, wordNumbers, anchorNumbers, words.size());
  }

  /** Gives each distinct thing a number, from 0 in order of appearance. */
  private static final class Numbering<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    int[] of(Collection<T> many) {
      return many.stream().mapToInt(this::number).toArray();
    }

    private int number(T thing) {
      Integer known = numbers.get(thing);
      if (known != null) {
        return known;
      }
      numbers.put(thing, things.size());
      things.add(thing);
      return things.size() - 1;
    }

    int size() {
      return things.size();
    }

    List<T> inOrder() {
      return things;
    }
  }
}
