package org.p5glossary.glossary.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * One walk over one text: from each word down the trie, past articles, and past one other word at
 * most. Confined to one thread.
 */
final class TermSearch {

  /** Words of a term that may have another word put in: fewer would match by accident. */
  private static final int MIN_WORDS_FOR_GAP = 2;

  /** A term found, before it is weighed against others; word numbers are inclusive. */
  record Found(TermForm form, int first, int last, MatchKind kind) {}

  private final TermTrie trie;
  private final TextWords words;
  private final WordEndings endings;
  private final List<Found> found = new ArrayList<>();
  private final int[] path;

  TermSearch(TermTrie trie, TextWords words, WordEndings endings) {
    this.trie = trie;
    this.words = words;
    this.endings = endings;
    this.path = new int[words.size()];
  }

  /** Every form of every term, wherever it stands. */
  List<Found> run() {
    for (int word = 0; word < words.size(); word++) {
      step(0, word, 0, false, false);
    }
    return found;
  }

  /** Takes the word at {@code next} and goes on. */
  private void step(int node, int next, int depth, boolean comma, boolean gap) {
    take(trie.next(node, words.stemKey(next)), next, depth, comma, gap);
    take(trie.next(node, words.letterKey(next)), next, depth, comma, gap);
  }

  private void take(int node, int word, int depth, boolean comma, boolean gap) {
    if (node == TermTrie.NONE) {
      return;
    }
    path[depth] = word;
    for (TermForm form : trie.forms(node)) {
      offer(form, depth + 1, comma, gap);
    }
    goOn(node, word + 1, depth + 1, comma, gap, false);
  }

  private void goOn(
      int node, int next, int depth, boolean commaBefore, boolean gap, boolean article) {
    if (next >= words.size()) {
      return;
    }
    Separation separation = words.separation(next);
    if (separation == Separation.CLOSED) {
      return;
    }
    boolean comma = commaBefore || separation == Separation.COMMA;
    step(node, next, depth, comma, gap);
    if (words.isArticle(next) && !article) {
      goOn(node, next + 1, depth, comma, gap, true);
    } else if (!gap && words.mayIntrude(next)) {
      goOn(node, next + 1, depth, comma, true, article);
    }
  }

  private void offer(TermForm form, int length, boolean comma, boolean gap) {
    int first = path[0];
    if ((comma && !form.hasComma())
        || (form.capital() && !words.startsWithCapital(first))
        || (gap && length < MIN_WORDS_FOR_GAP)
        || words.isNegatedAt(first)) {
      return;
    }
    MatchKind kind = gap ? MatchKind.GAPPED : kind(form, length);
    if (kind == MatchKind.INFLECTED
        && length == 1
        && !endings.agree(form.folded().get(0), words.folded(first), form.term().partOfSpeech())) {
      return;
    }
    found.add(new Found(form, first, path[length - 1], kind));
  }

  private MatchKind kind(TermForm form, int length) {
    for (int i = 0; i < length; i++) {
      if (!form.folded().get(i).equals(words.folded(path[i]))) {
        return MatchKind.INFLECTED;
      }
    }
    return MatchKind.EXACT;
  }
}
