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

  private final LanguagePair languages;
  private final List<SentencePair> sentences;
  private final ArabicProclitics sourceProclitics;
  private final ArabicProclitics targetProclitics;
  private final TextAnalyzer analyzer;
  private final WordSegmenter chineseWords;

  /** Made when first asked for: it is the costly part. */
  private WordAligner aligner;

  /**
   * Words of a target text that stand for another known term.
   *
   * @param range the words
   * @param share how likely they do, 0 to 1
   */
  public record Claim(TextRange range, double share) {}

  private LinkedTexts(
      LanguagePair languages,
      List<SentencePair> sentences,
      ArabicProclitics sourceProclitics,
      ArabicProclitics targetProclitics,
      TextAnalyzer analyzer,
      WordSegmenter chineseWords) {
    this.languages = languages;
    this.sentences = List.copyOf(sentences);
    this.sourceProclitics = sourceProclitics;
    this.targetProclitics = targetProclitics;
    this.analyzer = analyzer;
    this.chineseWords = chineseWords;
  }

  /**
   * Reads the words of texts. They are linked when links are first asked for, which takes a time
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
    return new LinkedTexts(
        languages, sentences, source.proclitics(), target.proclitics(), analyzer, chineseWords);
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
    return new PhraseGuesses(languages.target(), pair.source(), pair.target(), aligner().links(n))
        .of(term, claims);
  }

  /** What the texts taught about their words. */
  public WordLinks learnt() {
    return new WordLinks(
        languages, aligner().learnt(), sourceProclitics, targetProclitics, analyzer, chineseWords);
  }

  private WordAligner aligner() {
    if (aligner == null) {
      aligner = new WordAligner(sentences, Lexicon.of(languages));
    }
    return aligner;
  }
}
