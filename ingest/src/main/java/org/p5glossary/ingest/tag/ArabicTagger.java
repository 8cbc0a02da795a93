package org.p5glossary.ingest.tag;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.p5glossary.corpus.analysis.PartOfSpeech;
import org.p5glossary.corpus.analysis.TaggedToken;

/**
 * CoreNLP's Arabic segmenter, which cuts proclitics and pronouns off but not the article, and its
 * tagger.
 *
 * <p>The segmenter is not known to be thread-safe, so that one sentence at a time is cut.
 */
final class ArabicTagger implements PartOfSpeechTagger {

  private final ArabicSegmenter segmenter;
  private final StanfordTagger tagger;

  private ArabicTagger(ArabicSegmenter segmenter, StanfordTagger tagger) {
    this.segmenter = segmenter;
    this.tagger = tagger;
  }

  /** Loads the models of a folder that is installed. */
  static ArabicTagger load(Path folder) {
    StanfordTagger.quiet();
    ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
    segmenter.loadSegmenter(folder.resolve("arabic-segmenter.ser.gz").toString());
    return new ArabicTagger(
        segmenter, StanfordTagger.load(folder.resolve("arabic.tagger"), ArabicTagger::universal));
  }

  @Override
  public String name() {
    return "corenlp arabic-segmenter arabic";
  }

  @Override
  public List<TaggedToken> tag(String sentence) {
    if (sentence.isBlank()) {
      return List.of();
    }
    List<CoreLabel> labels;
    synchronized (segmenter) {
      labels = segmenter.segmentStringToTokenList(sentence);
    }
    List<String> words = labels.stream().map(CoreLabel::word).toList();
    return tagger.tag(words, TokenPlaces.of(sentence, words));
  }

  /** Tags of the Penn Arabic Treebank in their reduced (Bies) form. */
  static PartOfSpeech universal(String tag) {
    // The determiner is part of the word: DTNN is NN with the article.
    String bare = tag.startsWith("DT") && tag.length() > 2 ? tag.substring(2) : tag;
    return switch (bare) {
      case "NN", "NNS", "NOUN", "NOUN_QUANT", "VN", "VBG" -> PartOfSpeech.NOUN;
      case "NNP", "NNPS" -> PartOfSpeech.PROPN;
      case "JJ", "JJR", "VN_ADJ" -> PartOfSpeech.ADJ;
      case "CD" -> PartOfSpeech.NUM;
      case "VB", "VBD", "VBP", "VBN" -> PartOfSpeech.VERB;
      case "RB", "WRB" -> PartOfSpeech.ADV;
      case "IN" -> PartOfSpeech.ADP;
      case "CC" -> PartOfSpeech.CCONJ;
      case "PRP", "PRP$", "WP" -> PartOfSpeech.PRON;
      case "DT" -> PartOfSpeech.DET;
      case "RP" -> PartOfSpeech.PART;
      case "UH" -> PartOfSpeech.INTJ;
      case "PUNC" -> PartOfSpeech.PUNCT;
      default -> PartOfSpeech.X;
    };
  }
}
