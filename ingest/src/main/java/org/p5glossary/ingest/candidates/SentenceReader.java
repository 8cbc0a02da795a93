package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.p5glossary.corpus.analysis.PartOfSpeech;
import org.p5glossary.corpus.analysis.TaggedToken;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.analysis.WordSegmenter;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

/**
 * Reads texts of one language into words: words and stems by the corpus's analysis, Chinese words
 * as their tagger or else a segmenter cuts them, marks one by one. Remembers what it has read. Not
 * thread-safe.
 */
final class SentenceReader {

  private static final String INNER_MARKS = ",،、，-‐‑–—―−\"“”„«»‘’'《》「」『』";

  /** Words beyond are left out: the cost of a pair of texts is the product of both lengths. */
  private static final int MOST_WORDS = 250;

  /** Enough for so many words of any language. */
  private static final int MOST_UNITS = 4_000;

  private static final String HYPHENS = "-‐‑";
  private static final String APOSTROPHES = "'’ʼ";

  private final Language language;
  private final TextAnalyzer analyzer;
  private final WordSegmenter segmenter;
  private final FunctionWords functionWords;
  private final ArabicProclitics proclitics;
  private final Map<String, Sentence> known = new HashMap<>();

  /**
   * @param texts every text in the language at hand: what is a word is learnt from them
   */
  SentenceReader(
      Language language, Collection<String> texts, TextAnalyzer analyzer, WordSegmenter segmenter) {
    this(
        language,
        new ArabicProclitics(analyzer, language.primary().equals("ar") ? texts : List.of()),
        FunctionWords.of(language.primary()),
        analyzer,
        segmenter);
  }

  /**
   * @param proclitics what was learnt from all texts in the language
   * @param functionWords of the language
   */
  SentenceReader(
      Language language,
      ArabicProclitics proclitics,
      FunctionWords functionWords,
      TextAnalyzer analyzer,
      WordSegmenter segmenter) {
    this.language = language;
    this.proclitics = proclitics;
    this.functionWords = functionWords;
    this.analyzer = analyzer;
    this.segmenter = segmenter;
  }

  /** What it learnt about the first letters of words. */
  ArabicProclitics proclitics() {
    return proclitics;
  }

  Sentence read(AnnotatedText text) {
    return known.computeIfAbsent(
        text.text(), whole -> analyse(beginning(whole), beginning(text.tokens())));
  }

  private static String beginning(String text) {
    if (text.length() <= MOST_UNITS) {
      return text;
    }
    boolean cuts = Character.isHighSurrogate(text.charAt(MOST_UNITS - 1));
    return text.substring(0, cuts ? MOST_UNITS - 1 : MOST_UNITS);
  }

  private static List<TaggedToken> beginning(List<TaggedToken> tokens) {
    return tokens.stream().filter(token -> token.end() < MOST_UNITS).toList();
  }

  private Sentence analyse(String text, List<TaggedToken> tagged) {
    List<Token> tokens = analyzer.analyze(text, language);
    if (language.primary().equals("zh")) {
      tokens = inWords(tokens, words(text, tagged));
    } else if (language.primary().equals("ar")) {
      tokens = tokens.stream().map(token -> withoutProclitic(text, token)).toList();
    }
    PartOfSpeech[] parts = parts(text, tagged);
    List<Word> words = new ArrayList<>(tokens.size() * 5 / 4);
    int end = 0;
    for (Token token : tokens) {
      boolean joined = end > 0 && isHyphen(text, end, token.start());
      if (!joined) {
        addMarks(words, text, end, token.start());
      }
      words.add(word(text, token, joined, parts[token.start()]));
      end = token.end();
    }
    addMarks(words, text, end, text.length());
    return new Sentence(text, words.subList(0, Math.min(MOST_WORDS, words.size())));
  }

  private Token withoutProclitic(String text, Token token) {
    if (functionWords.contains(token.folded()) || !proclitics.cuts(token.folded())) {
      return token;
    }
    List<Token> rest = analyzer.analyze(text.substring(token.start() + 1, token.end()), language);
    if (rest.size() != 1 || rest.get(0).start() != 0) {
      return token;
    }
    Token bare = rest.get(0);
    return new Token(token.start() + 1, token.end(), bare.folded(), bare.stem(), bare.kind());
  }

  private Word word(String text, Token token, boolean joined, PartOfSpeech part) {
    boolean function = token.kind() == TokenKind.ELISION || functionWords.contains(token.folded());
    int first = text.codePointAt(token.start());
    Word.Shape shape = Word.Shape.LOWER;
    if (token.kind() == TokenKind.NUMBER) {
      shape = Word.Shape.DIGITS;
    } else if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
      shape = Word.Shape.CAPITAL;
    }
    return new Word(
        token.start(),
        token.end(),
        token.stem(),
        function ? Word.Kind.FUNCTION : Word.Kind.CONTENT,
        joined,
        part,
        shape);
  }

  /** The part of speech at each place of the text; X where no tagger has read it. */
  private static PartOfSpeech[] parts(String text, List<TaggedToken> tagged) {
    PartOfSpeech[] parts = new PartOfSpeech[text.length()];
    Arrays.fill(parts, PartOfSpeech.X);
    for (TaggedToken token : tagged) {
      Arrays.fill(parts, token.start(), token.end(), token.partOfSpeech());
    }
    return parts;
  }

  private List<TextRange> words(String text, List<TaggedToken> tagged) {
    return tagged.isEmpty()
        ? segmenter.words(text)
        : tagged.stream().map(TaggedToken::range).toList();
  }

  /** Characters joined to words; other tokens stay as they are. */
  private static List<Token> inWords(List<Token> tokens, List<TextRange> words) {
    List<Token> joined = new ArrayList<>();
    int w = 0;
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i++);
      while (w < words.size() && words.get(w).end() <= token.start()) {
        w++;
      }
      if (token.kind() != TokenKind.IDEOGRAPH || w == words.size()) {
        joined.add(token);
        continue;
      }
      StringBuilder folded = new StringBuilder(token.folded());
      int end = token.end();
      while (i < tokens.size()
          && tokens.get(i).kind() == TokenKind.IDEOGRAPH
          && tokens.get(i).start() == end
          && tokens.get(i).end() <= words.get(w).end()) {
        folded.append(tokens.get(i).folded());
        end = tokens.get(i++).end();
      }
      String word = folded.toString();
      joined.add(new Token(token.start(), end, word, word, TokenKind.WORD));
    }
    return joined;
  }

  private static boolean isHyphen(String text, int from, int to) {
    return to - from == 1 && HYPHENS.indexOf(text.charAt(from)) >= 0;
  }

  private static void addMarks(List<Word> words, String text, int from, int to) {
    for (int i = from; i < to; ) {
      int point = text.codePointAt(i);
      int end = i + Character.charCount(point);
      boolean space = Character.isWhitespace(point) || Character.isSpaceChar(point);
      boolean elided =
          APOSTROPHES.indexOf(point) >= 0
              && i == from
              && end == to
              && i > 0
              && i + 1 < text.length();
      // A letter here is a proclitic that was cut off.
      if (!space && !elided && !Character.isLetter(point)) {
        Word.Kind kind = INNER_MARKS.indexOf(point) >= 0 ? Word.Kind.INNER_MARK : Word.Kind.BARRIER;
        words.add(
            new Word(
                i,
                end,
                Character.toString(point),
                kind,
                false,
                PartOfSpeech.PUNCT,
                Word.Shape.LOWER));
      }
      i = end;
    }
  }
}
