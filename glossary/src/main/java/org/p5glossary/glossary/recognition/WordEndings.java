package org.p5glossary.glossary.recognition;

import org.p5glossary.glossary.entry.PartOfSpeech;

/** Whether two words of one stem can be forms of one word; asked of terms of one word. */
final class WordEndings {

  boolean agree(String term, String word, PartOfSpeech partOfSpeech) {
    return true;
  }
}
