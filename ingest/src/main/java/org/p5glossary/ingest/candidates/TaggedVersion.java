package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.analysis.TaggedToken;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.ingest.passage.VersionText;

/**
 * A version's text with the words of its blocks.
 *
 * @param version the text
 * @param tokens the words of each block; empty if no tagger has read the text
 */
record TaggedVersion(VersionText version, List<List<TaggedToken>> tokens) {

  /** Whether a run of sentences holds nothing but white space. */
  boolean blank(TextRange run) {
    return version.text(run).isBlank();
  }

  /** A run of sentences as one text, with its words. */
  AnnotatedText text(TextRange run) {
    String text = version.text(run);
    if (tokens.isEmpty()) {
      return AnnotatedText.plain(text);
    }
    List<TaggedToken> words = new ArrayList<>();
    int from = 0;
    for (VersionText.Sentence sentence : version.sentences().subList(run.start(), run.end())) {
      int start = text.indexOf(sentence.text(), from);
      for (TaggedToken token : tokens.get(sentence.block())) {
        if (token.start() >= sentence.range().start() && token.end() <= sentence.range().end()) {
          words.add(token.movedBy(start - sentence.range().start()));
        }
      }
      from = start + sentence.text().length();
    }
    return new AnnotatedText(text, words);
  }
}
