package org.p5glossary.ingest.tag;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.p5glossary.corpus.analysis.PartOfSpeech;
import org.p5glossary.corpus.analysis.TaggedToken;
import org.p5glossary.corpus.document.TextRange;

/**
 * OpenNLP's maximum entropy tagger with a model trained on Universal Dependencies. Words are cut by
 * Unicode annex 29, which cuts like the treebanks do, but for contractions, which are cut here.
 *
 * <p>The model is shared, the tagger around it is made anew for each sentence. Thread-safe.
 */
final class OpenNlpTagger implements PartOfSpeechTagger {

  private final String name;
  private final POSModel model;
  private final Contractions contractions;

  private OpenNlpTagger(String name, POSModel model, Contractions contractions) {
    this.name = name;
    this.model = model;
    this.contractions = contractions;
  }

  /**
   * Loads a model from the class path.
   *
   * @param resource absolute name of the model, such as that of the jar opennlp-models-pos-en
   * @param contractions how the language contracts words
   */
  static OpenNlpTagger load(String resource, Contractions contractions) {
    try (InputStream raw = OpenNlpTagger.class.getResourceAsStream(resource)) {
      if (raw == null) {
        throw new IllegalStateException(
            "the tagger's model "
                + resource
                + " is not on the class path: is a jar opennlp-models-pos-… missing?");
      }
      return new OpenNlpTagger(
          name(resource), new POSModel(new BufferedInputStream(raw)), contractions);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the tagger's model " + resource, e);
    }
  }

  private static String name(String resource) {
    return resource.substring(1, resource.length() - ".bin".length());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<TaggedToken> tag(String sentence) {
    List<TextRange> words = words(sentence);
    if (words.isEmpty()) {
      return List.of();
    }
    String[] surfaces = words.stream().map(word -> word.of(sentence)).toArray(String[]::new);
    // The models know the plain apostrophe only.
    for (int i = 0; i < surfaces.length; i++) {
      surfaces[i] = surfaces[i].replace('’', '\'');
    }
    String[] tags = new POSTaggerME(model).tag(surfaces);
    List<TaggedToken> tagged = new ArrayList<>(tags.length);
    for (int i = 0; i < tags.length; i++) {
      TextRange word = words.get(i);
      tagged.add(new TaggedToken(word.start(), word.end(), PartOfSpeech.ofUniversal(tags[i])));
    }
    return Collections.unmodifiableList(tagged);
  }

  private List<TextRange> words(String sentence) {
    BreakIterator boundaries = BreakIterator.getWordInstance(ULocale.ROOT);
    boundaries.setText(sentence);
    List<TextRange> words = new ArrayList<>();
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      if (!TokenPlaces.isSpace(sentence.codePointAt(start))) {
        addParts(words, sentence, start, end);
      }
      start = end;
    }
    return words;
  }

  private void addParts(List<TextRange> words, String text, int start, int end) {
    int begin = start;
    for (int i = start + 1; i < end - 1; i++) {
      if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
        int cut = begin + contractions.cut(text.substring(begin, end), i - begin);
        if (cut > begin) {
          words.add(new TextRange(begin, cut));
          begin = cut;
        }
      }
    }
    words.add(new TextRange(begin, end));
  }
}
