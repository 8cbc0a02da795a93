package org.p5glossary.ingest.sentence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

/**
 * Splits the text of a block into sentences.
 *
 * <p>ICU's sentence breaker with suppressions ({@code -u-ss-standard}) proposes ends; {@link
 * SentenceEnds} refuses those behind an abbreviation or inside brackets or quotation marks, and
 * adds those that ICU does not see. Thread-safe.
 */
public final class SentenceSplitter {

  private final Map<String, Rules> rulesByTag = new ConcurrentHashMap<>();

  /**
   * The breaker is a prototype: it is cloned for each text, since it keeps the text it works on.
   */
  private record Rules(BreakIterator breaker, Abbreviations abbreviations) {}

  /**
   * The sentences of a text, in order.
   *
   * @param text one paragraph, never null; may be blank
   * @param language its language, never null
   * @return ranges without surrounding white space; with the white space between them they are the
   *     whole text; empty for a blank text
   */
  public List<TextRange> split(String text, Language language) {
    Rules rules = rulesByTag.computeIfAbsent(language.tag(), tag -> rules(language));
    SentenceEnds ends = new SentenceEnds(text, language, rules.abbreviations());
    List<TextRange> sentences = new ArrayList<>();
    int start = 0;
    for (int end : candidates(text, rules)) {
      if (end == text.length() || ends.isEnd(end)) {
        add(sentences, text, start, end);
        start = end;
      }
    }
    return List.copyOf(sentences);
  }

  /**
   * The same blocks with their sentences set. The cells of a table row are split each by itself.
   *
   * @param blocks never null
   * @param language the language of the document, never null
   */
  public List<Block> split(List<Block> blocks, Language language) {
    return blocks.stream().map(block -> block.withSentences(sentencesOf(block, language))).toList();
  }

  private List<TextRange> sentencesOf(Block block, Language language) {
    if (block.type() != BlockType.TABLE) {
      return split(block.text(), language);
    }
    List<TextRange> sentences = new ArrayList<>();
    int start = 0;
    for (String cell : block.cells()) {
      for (TextRange sentence : split(cell, language)) {
        sentences.add(sentence.shifted(start));
      }
      start += cell.length() + 1;
    }
    return sentences;
  }

  private static SortedSet<Integer> candidates(String text, Rules rules) {
    SortedSet<Integer> candidates = new TreeSet<>(SentenceEnds.proposed(text));
    BreakIterator breaker = (BreakIterator) rules.breaker().clone();
    breaker.setText(text.replace('\n', ' ').replace('\r', ' ').replace('\u2028', ' '));
    for (int end = breaker.next(); end != BreakIterator.DONE; end = breaker.next()) {
      candidates.add(end);
    }
    candidates.add(text.length());
    return candidates;
  }

  private static void add(List<TextRange> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && isBlank(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    if (start < end) {
      sentences.add(new TextRange(start, end));
    }
  }

  static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static Rules rules(Language language) {
    ULocale locale = ULocale.forLanguageTag(language.primary() + "-u-ss-standard");
    return new Rules(BreakIterator.getSentenceInstance(locale), Abbreviations.of(language));
  }
}
