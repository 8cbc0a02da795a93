package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.p5glossary.corpus.language.Language;

/** Every phrase of one side that could be a term, numbered, with its spans in each sentence. */
final class PhraseTable {

  private final Language language;
  private final GeneralText general;
  private final Vocabulary words = new Vocabulary();

  /** A trie in one map: node and next word give the next node; a node is a phrase. */
  private final Map<Long, Integer> nodes = new HashMap<>();

  private final List<Phrase> phrases = new ArrayList<>();
  private final List<List<Span>> spans = new ArrayList<>();

  PhraseTable(Language language, List<Sentence> sentences) {
    this.language = language;
    this.general = new GeneralText(language.primary(), sentences);
    for (Sentence sentence : sentences) {
      spans.add(read(sentence));
    }
    for (List<Span> ofSentence : spans) {
      nest(ofSentence);
    }
  }

  private List<Span> read(Sentence sentence) {
    List<Span> found = new ArrayList<>();
    for (int start = 0; start < sentence.size(); start++) {
      if (!Spans.opens(sentence, start)) {
        continue;
      }
      int reach = Spans.reach(sentence, start);
      long node = -1;
      for (int end = start + 1; end <= reach; end++) {
        int word = words.number(sentence.word(end - 1).stem());
        node = next(node, word);
        if (Spans.closes(sentence, end - 1)) {
          int number = (int) node;
          if (phrases.get(number) == null) {
            phrases.set(number, new Phrase(sentence, start, end, general));
          }
          String surface = Surfaces.of(sentence, start, end, language);
          phrases.get(number).add(sentence, start, end, surface);
          found.add(new Span(start, end, number));
        }
      }
    }
    return found;
  }

  private int next(long node, int word) {
    long key = ((node + 1) << 32) | word;
    Integer known = nodes.putIfAbsent(key, phrases.size());
    if (known != null) {
      return known;
    }
    phrases.add(null);
    return phrases.size() - 1;
  }

  private void nest(List<Span> ofSentence) {
    for (Span inner : ofSentence) {
      Phrase phrase = phrases.get(inner.phrase());
      for (Span outer : ofSentence) {
        if (outer.start() <= inner.start()
            && outer.end() >= inner.end()
            && outer.length() > inner.length()) {
          phrase.insideOf(phrases.get(outer.phrase()).count());
        }
      }
    }
  }

  Phrase phrase(int number) {
    return phrases.get(number);
  }

  /** The spans of the n-th sentence given to the constructor. */
  List<Span> spans(int n) {
    return spans.get(n);
  }
}
