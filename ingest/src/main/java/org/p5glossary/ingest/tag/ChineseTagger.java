package org.p5glossary.ingest.tag;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.p5glossary.corpus.analysis.PartOfSpeech;
import org.p5glossary.corpus.analysis.TaggedToken;
import org.p5glossary.corpus.analysis.WordSegmenter;
import org.p5glossary.corpus.document.TextRange;

/**
 * CoreNLP's Chinese segmenter (Chinese Treebank) and tagger.
 *
 * <p>The segmenter is not known to be thread-safe, so that one sentence at a time is cut.
 */
final class ChineseTagger implements PartOfSpeechTagger, WordSegmenter {

  private final CRFClassifier<CoreLabel> segmenter;
  private final StanfordTagger tagger;

  private ChineseTagger(CRFClassifier<CoreLabel> segmenter, StanfordTagger tagger) {
    this.segmenter = segmenter;
    this.tagger = tagger;
  }

  /** Loads the models of a folder that is installed; takes seconds and some 600 MB of heap. */
  static ChineseTagger load(Path folder) {
    StanfordTagger.quiet();
    Properties properties = new Properties();
    properties.setProperty("sighanCorporaDict", folder.toString());
    properties.setProperty("serDictionary", folder.resolve("dict-chris6.ser.gz").toString());
    properties.setProperty("inputEncoding", "UTF-8");
    properties.setProperty("sighanPostProcessing", "true");
    CRFClassifier<CoreLabel> segmenter = new CRFClassifier<>(properties);
    segmenter.loadClassifierNoExceptions(folder.resolve("ctb.small.gz").toString(), properties);
    return new ChineseTagger(
        segmenter,
        StanfordTagger.load(folder.resolve("chinese-distsim.tagger"), ChineseTagger::universal));
  }

  @Override
  public List<TextRange> words(String text) {
    return text.isBlank()
        ? List.of()
        : TokenPlaces.of(text, segment(text)).stream().filter(word -> word.length() > 0).toList();
  }

  @Override
  public String name() {
    return "corenlp ctb chinese-distsim";
  }

  @Override
  public List<TaggedToken> tag(String sentence) {
    if (sentence.isBlank()) {
      return List.of();
    }
    List<String> words = segment(sentence);
    return tagger.tag(words, TokenPlaces.of(sentence, words));
  }

  private List<String> segment(String text) {
    synchronized (segmenter) {
      return segmenter.segmentString(text);
    }
  }

  /** Tags of the Penn Chinese Treebank. */
  static PartOfSpeech universal(String tag) {
    return switch (tag) {
      case "NN", "NT" -> PartOfSpeech.NOUN;
      case "NR" -> PartOfSpeech.PROPN;
      case "PN" -> PartOfSpeech.PRON;
      case "VV", "VC", "VE" -> PartOfSpeech.VERB;
      case "VA", "JJ" -> PartOfSpeech.ADJ;
      case "AD" -> PartOfSpeech.ADV;
      case "CD", "OD" -> PartOfSpeech.NUM;
      case "M" -> PartOfSpeech.NOUN;
      case "DT" -> PartOfSpeech.DET;
      case "P", "LC", "BA", "LB", "SB" -> PartOfSpeech.ADP;
      case "CC" -> PartOfSpeech.CCONJ;
      case "CS" -> PartOfSpeech.SCONJ;
      case "DEC", "DEG", "DER", "DEV", "AS", "SP", "ETC", "MSP" -> PartOfSpeech.PART;
      case "IJ" -> PartOfSpeech.INTJ;
      case "PU" -> PartOfSpeech.PUNCT;
      default -> PartOfSpeech.X;
    };
  }
}
