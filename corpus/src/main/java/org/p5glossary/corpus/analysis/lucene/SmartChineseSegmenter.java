package org.p5glossary.corpus.analysis.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.p5glossary.corpus.analysis.SimplifiedHan;
import org.p5glossary.corpus.analysis.WordSegmenter;
import org.p5glossary.corpus.document.TextRange;

/**
 * Chinese words by Lucene's smartcn, a hidden Markov model with its own dictionary of simplified
 * characters; traditional text is read as simplified. Thread-safe.
 */
public final class SmartChineseSegmenter implements WordSegmenter {

  private final SimplifiedHan simplified = new SimplifiedHan();

  @Override
  public List<TextRange> words(String text) {
    List<TextRange> words = new ArrayList<>();
    // A tokenizer holds a text buffer; the dictionary behind it is shared and loaded once.
    try (HMMChineseTokenizer tokenizer = new HMMChineseTokenizer()) {
      OffsetAttribute offsets = tokenizer.getAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(simplified(text)));
      tokenizer.reset();
      int end = 0;
      while (tokenizer.incrementToken()) {
        int start = Math.max(end, snap(text, offsets.startOffset()));
        end = snap(text, offsets.endOffset());
        if (end > start && !text.substring(start, end).isBlank()) {
          words.add(new TextRange(start, end));
        }
      }
      tokenizer.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("cannot read a text in memory", impossible);
    }
    return Collections.unmodifiableList(words);
  }

  /** The text with simplified characters; every character keeps its place. */
  private String simplified(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int simple = simplified.of(c);
      boolean sameWidth = Character.charCount(simple) == Character.charCount(c);
      out.appendCodePoint(sameWidth ? simple : c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** The place itself, or the one behind a surrogate pair that it would cut. */
  private static int snap(String text, int place) {
    boolean cuts =
        place > 0
            && place < text.length()
            && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    return cuts ? place + 1 : place;
  }
}
