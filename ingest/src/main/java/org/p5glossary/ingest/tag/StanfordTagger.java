package org.p5glossary.ingest.tag;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.p5glossary.corpus.analysis.PartOfSpeech;
import org.p5glossary.corpus.analysis.TaggedToken;
import org.p5glossary.corpus.document.TextRange;

/** CoreNLP's maximum entropy tagger over words that a segmenter has cut. Thread-safe. */
final class StanfordTagger {

  private final MaxentTagger tagger;
  private final Function<String, PartOfSpeech> universal;

  private StanfordTagger(MaxentTagger tagger, Function<String, PartOfSpeech> universal) {
    this.tagger = tagger;
    this.universal = universal;
  }

  /**
   * @param model file of the model
   * @param universal the universal part of speech of the model's own tags
   */
  static StanfordTagger load(Path model, Function<String, PartOfSpeech> universal) {
    quiet();
    MaxentTagger tagger = new MaxentTagger(model.toString(), new Properties(), false);
    return new StanfordTagger(tagger, universal);
  }

  /** CoreNLP tells about every model that it loads; only its errors are of use here. */
  static void quiet() {
    RedwoodConfiguration.errorLevel().apply();
  }

  /**
   * Tags words.
   *
   * @param words as the model wants them
   * @param places where each stands; words with an empty place are left out of the result
   */
  List<TaggedToken> tag(List<String> words, List<TextRange> places) {
    List<HasWord> sentence = new ArrayList<>(words.size());
    for (String word : words) {
      sentence.add(new Word(word));
    }
    List<TaggedWord> tags = tagger.tagSentence(sentence);
    List<TaggedToken> tokens = new ArrayList<>(tags.size());
    for (int i = 0; i < tags.size(); i++) {
      TextRange place = places.get(i);
      if (place.length() > 0) {
        PartOfSpeech part = universal.apply(tags.get(i).tag());
        tokens.add(new TaggedToken(place.start(), place.end(), part));
      }
    }
    return Collections.unmodifiableList(tokens);
  }
}
