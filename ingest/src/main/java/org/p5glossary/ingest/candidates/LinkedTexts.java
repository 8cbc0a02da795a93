package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.WordSegmenter;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

/**
 * Aligned texts whose words are linked, to ask which phrase of the target stands for given words of
 * the source. The same texts give the same links. Not thread-safe.
 */
public final class LinkedTexts {

  /** What a phrase loses for being all words of other known terms, measured. */
  private static final double CLAIMED = .8;

  private final LanguagePair languages;
  private final List<SentencePair> sentences;

  /** Made when first asked for: it is the costly part. */
  private WordAligner aligner;

  /**
   * Words of a target text that stand for another known term.
   *
   * @param range the words
   * @param share how likely they do, 0 to 1
   */
  public record Claim(TextRange range, double share) {}

  private LinkedTexts(LanguagePair languages, List<SentencePair> sentences) {
    this.languages = languages;
    this.sentences = List.copyOf(sentences);
  }

  /**
   * Reads the words of texts. They are linked when guesses are first asked for, which takes a time
   * that grows with the products of the lengths of both sides of each text.
   *
   * @param corpus the texts; those without words on a side are left out
   * @param analyzer cuts and stems words
   * @param chineseWords finds Chinese words in texts that no tagger has read
   */
  public static LinkedTexts of(
      AlignedCorpus corpus, TextAnalyzer analyzer, WordSegmenter chineseWords) {
    LanguagePair languages = corpus.languages();
    SentenceReader source =
        reader(languages.source(), corpus, AlignedText::source, analyzer, chineseWords);
    SentenceReader target =
        reader(languages.target(), corpus, AlignedText::target, analyzer, chineseWords);
    List<SentencePair> sentences = new ArrayList<>();
    for (AlignedText text : corpus.texts()) {
      Sentence from = source.read(text.source());
      Sentence to = target.read(text.target());
      if (from.size() > 0 && to.size() > 0) {
        sentences.add(new SentencePair(text, from, to));
      }
    }
    return new LinkedTexts(languages, sentences);
  }

  private static SentenceReader reader(
      Language language,
      AlignedCorpus corpus,
      Function<AlignedText, AnnotatedText> side,
      TextAnalyzer analyzer,
      WordSegmenter chineseWords) {
    Collection<String> texts =
        corpus.texts().stream().map(text -> side.apply(text).text()).collect(Collectors.toSet());
    return new SentenceReader(language, texts, analyzer, chineseWords);
  }

  /** The languages of the texts. */
  public LanguagePair languages() {
    return languages;
  }

  /** How many texts there are. */
  public int size() {
    return sentences.size();
  }

  /** The n-th text, from 0. */
  public AlignedText text(int n) {
    return sentences.get(n).origin();
  }

  /**
   * Which phrases of the target of the n-th text may stand for words of its source, in no order.
   *
   * @param term the words, a range of the source text
   * @param claims what of the target text stands for other known terms
   */
  public List<PhraseGuess> guesses(int n, TextRange term, List<Claim> claims) {
    SentencePair pair = sentences.get(n);
    Links links = links(n);
    Sentence target = pair.target();
    double[] shares = shares(pair.source(), term);
    double whole = 0;
    for (int i = 0; i < shares.length; i++) {
      whole += shares[i] * pair.source().word(i).weight();
    }
    if (whole == 0) {
      return List.of();
    }
    double[] forth = new double[target.size() + 1];
    double[] back = new double[target.size() + 1];
    double[] weights = new double[target.size() + 1];
    double[] taken = new double[target.size() + 1];
    for (int j = 0; j < target.size(); j++) {
      double to = 0;
      double from = 0;
      for (int i = 0; i < shares.length; i++) {
        if (shares[i] > 0) {
          to += shares[i] * pair.source().word(i).weight() * links.targetOf()[i][j];
          from += shares[i] * links.sourceOf()[i][j];
        }
      }
      Word word = target.word(j);
      double known =
          claims.stream()
              .filter(claim -> overlaps(claim.range(), word))
              .mapToDouble(Claim::share)
              .max()
              .orElse(0);
      forth[j + 1] = forth[j] + to;
      back[j + 1] = back[j] + word.weight() * from;
      weights[j + 1] = weights[j] + word.weight();
      taken[j + 1] = taken[j] + known;
    }
    List<PhraseGuess> guesses = new ArrayList<>();
    for (int start = 0; start < target.size(); start++) {
      if (!Spans.opens(target, start)) {
        continue;
      }
      int reach = Spans.reach(target, start);
      for (int end = start + 1; end <= reach; end++) {
        if (Spans.closes(target, end - 1)) {
          // How much of the term is in the phrase counts more than how much of the phrase is in the
          // term: with like weights the best phrases are cut short, measured.
          double a = (forth[end] - forth[start]) / whole;
          double b = (back[end] - back[start]) / (weights[end] - weights[start]);
          double known = (taken[end] - taken[start]) / (end - start);
          double score = a * Math.sqrt(Math.max(0, b)) * (1 - CLAIMED * known);
          if (score > 0) {
            guesses.add(guess(target, start, end, score));
          }
        }
      }
    }
    return guesses;
  }

  private PhraseGuess guess(Sentence target, int start, int end, double score) {
    String key =
        target.words().subList(start, end).stream()
            .map(Word::stem)
            .collect(Collectors.joining(" "));
    return new PhraseGuess(
        key,
        Surfaces.of(target, start, end, languages.target()),
        new TextRange(target.word(start).start(), target.word(end - 1).end()),
        score);
  }

  private Links links(int n) {
    if (aligner == null) {
      aligner = new WordAligner(sentences, Lexicon.of(languages));
    }
    return aligner.links(n);
  }

  /** How much of each word lies in a range, 0 to 1. */
  private static double[] shares(Sentence sentence, TextRange range) {
    double[] shares = new double[sentence.size()];
    for (int i = 0; i < shares.length; i++) {
      Word word = sentence.word(i);
      int common = Math.min(word.end(), range.end()) - Math.max(word.start(), range.start());
      shares[i] = Math.max(0, common) / (double) (word.end() - word.start());
    }
    return shares;
  }

  private static boolean overlaps(TextRange range, Word word) {
    return range.start() < word.end() && word.start() < range.end();
  }
}
