package org.p5glossary.glossary.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One walk over one text: from each word down the trie, past articles, past linking words, and past
 * one other word at most. Confined to one thread.
 */
final class TermSearch {

  /** Words of a term that may be matched loosely: fewer would match by accident. */
  private static final int MIN_WORDS = 2;

  /** Characters of a Chinese term that may be matched loosely: 核爆炸 in 核武器爆炸. */
  private static final int MIN_IDEOGRAPHS = 3;

  private static final int MAX_INTRUDING_IDEOGRAPHS = 3;

  /** Words passed over between two words of a term; three is "и значения для". */
  private static final int MAX_SKIPPED = 3;

  /**
   * Nodes visited from one word of the text; recall and precision on the six-language papers are
   * the same as without a limit. Ends the search in texts and terms made of one linking word
   * repeated, whose paths double with each word. The strict path is walked first and never cut,
   * being shorter than this.
   */
  private static final int MAX_VISITS = 400;

  /** What was let pass on the way down the trie: bits of one number. */
  private static final int STRICT = 0;

  /** A comma was passed. */
  private static final int COMMA = 1;

  /** A linking word or another word was passed over. */
  private static final int LOOSE = 2;

  /** Another word was passed over. */
  private static final int GAP = 4;

  /** A term found, before it is weighed against others. */
  static final class Found {

    private final TermForm form;
    private final int[] words;
    private final int length;
    private final MatchKind kind;
    private final boolean coordinated;

    private Found(TermForm form, int[] words, int length, MatchKind kind, boolean coordinated) {
      this.form = form;
      this.words = words;
      this.length = length;
      this.kind = kind;
      this.coordinated = coordinated;
    }

    TermForm form() {
      return form;
    }

    int first() {
      return words[0];
    }

    int last() {
      return words[words.length - 1];
    }

    /** Whether a word of the text is one of the term, and not merely between two of them. */
    boolean takes(int word) {
      return Arrays.binarySearch(words, word) >= 0;
    }

    /** Of the words of the term, in UTF-16 units. */
    int length() {
      return length;
    }

    MatchKind kind() {
      return kind;
    }

    /** Whether a conjunction is among the words passed over. */
    boolean coordinated() {
      return coordinated;
    }
  }

  private final TermTrie trie;
  private final TextWords words;
  private final WordEndings endings;
  private final Reach reach;
  private final List<Found> found = new ArrayList<>();
  private final int[] path;
  private int visits;

  /** How far a term in the text may be from the term of the term base. */
  enum Reach {
    /** The same words or stems, articles aside. */
    SURE,
    /** Also with linking words passed over, one other word put in, or the head moved. */
    LOOSE
  }

  TermSearch(TermTrie trie, TextWords words, WordEndings endings, Reach reach) {
    this.trie = trie;
    this.reach = reach;
    this.words = words;
    this.endings = endings;
    this.path = new int[words.size()];
  }

  /** Every form of every term, wherever it stands. */
  List<Found> run() {
    for (int word = 0; word < words.size(); word++) {
      if (words.stemKey(word) >= 0 || words.letterKey(word) >= 0) {
        visits = 0;
        step(0, word, 0, STRICT);
      }
    }
    return found;
  }

  /** Takes the word at {@code next} and goes on. */
  private void step(int node, int next, int depth, int passed) {
    take(trie.next(node, words.stemKey(next)), next, depth, passed);
    take(trie.next(node, words.letterKey(next)), next, depth, passed);
  }

  private void take(int node, int word, int depth, int passed) {
    if (node == TermTrie.NONE || ++visits > MAX_VISITS) {
      return;
    }
    path[depth] = word;
    for (TermForm form : trie.forms(node)) {
      offer(form, depth + 1, passed);
    }
    if (trie.goesOn(node)) {
      goOn(node, word + 1, depth + 1, passed, 0);
    }
  }

  /** Goes on to the next word of the term: at {@code next}, or past what may stand before it. */
  private void goOn(int node, int next, int depth, int before, int skipped) {
    if (next >= words.size() || words.separation(next) == Separation.CLOSED) {
      return;
    }
    int here = words.separation(next) == Separation.COMMA ? before | COMMA : before;
    step(node, next, depth, here);
    if (skipped == MAX_SKIPPED) {
      return;
    }
    if (words.isArticle(next)) {
      goOn(node, next + 1, depth, here, skipped + 1);
    } else if (reach == Reach.SURE) {
      return; // What follows would be loose.
    } else if (words.isLink(next)) {
      goOn(node, next + 1, depth, here | LOOSE, skipped + 1);
    } else if ((here & GAP) == 0 && words.mayIntrude(next)) {
      if (words.isIdeograph(next)) {
        skipIdeographs(node, next, depth, here);
      } else {
        goOn(node, next + 1, depth, here | LOOSE | GAP, skipped + 1);
      }
    }
  }

  /** One Chinese word put in: up to three characters. */
  private void skipIdeographs(int node, int first, int depth, int before) {
    for (int last = first; last < first + MAX_INTRUDING_IDEOGRAPHS; last++) {
      if (last + 1 >= words.size()
          || !words.isIdeograph(last)
          || !words.mayIntrude(last)
          || words.separation(last + 1) != Separation.OPEN) {
        return;
      }
      step(node, last + 1, depth, before | LOOSE | GAP);
    }
  }

  private void offer(TermForm form, int length, int passed) {
    int first = path[0];
    boolean loose = form.loose() || (passed & LOOSE) != 0;
    if ((loose && reach == Reach.SURE)
        || ((passed & COMMA) != 0 && !form.hasComma())
        || (form.capital() && !words.startsWithCapital(path[length - 1]))
        || (loose && !mayBeLoose(form, length))
        || (form.shape() == TermShape.BEGINNING && !words.mayBeginName(first))
        || (form.shape() == TermShape.VERB && words.hasComplement(path[length - 1]))
        || words.isNegatedAt(first)) {
      return;
    }
    MatchKind kind = loose ? MatchKind.LOOSE : kind(form, length);
    if (kind == MatchKind.INFLECTED
        && length == 1
        && !endings.agree(form.folded().get(0), words.folded(first), form.term().partOfSpeech())) {
      return;
    }
    int letters = 0;
    for (int i = 0; i < length; i++) {
      letters += words.length(path[i]);
    }
    int[] taken = Arrays.copyOf(path, length);
    found.add(new Found(form, taken, letters, kind, loose && isCoordinated(taken)));
  }

  /** Short Chinese terms are parts of too many words to be matched loosely. */
  private boolean mayBeLoose(TermForm form, int length) {
    return words.isIdeograph(path[0])
        ? length >= MIN_IDEOGRAPHS && path[length - 1] - path[length - 2] == 1
        : form.folded().size() >= MIN_WORDS;
  }

  private boolean isCoordinated(int[] taken) {
    for (int i = 1; i < taken.length; i++) {
      for (int passed = taken[i - 1] + 1; passed < taken[i]; passed++) {
        if (words.isConjunction(passed)) {
          return true;
        }
      }
    }
    return false;
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
