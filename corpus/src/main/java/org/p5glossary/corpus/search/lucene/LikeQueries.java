package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Queries for words like a word or that begin alike, in the field of a language. One a search. */
final class LikeQueries {

  /** Of united passages in a search: some dozen words in a million passages. */
  private static final long KEPT_BYTES = 8_000_000;

  /** Words have ends: nothing is gained by looking for one that all of them share. */
  private static final boolean FINITE = true;

  /** Never nothing, everything or one word: it need not be tried. */
  private static final boolean SIMPLIFIED = false;

  /** Faster than an automaton, which steps through the rest of each word. */
  private static final class Beginning extends FilteredTermsEnum {
    private final BytesRef prefix;

    Beginning(TermsEnum words, BytesRef prefix) {
      super(words);
      this.prefix = prefix;
      setInitialSeekTerm(prefix);
    }

    @Override
    protected AcceptStatus accept(BytesRef term) {
      return StringHelper.startsWith(term, prefix) ? AcceptStatus.YES : AcceptStatus.END;
    }
  }

  private record Fuzziness(String word, int edits) {}

  private final IndexedTerms indexed;
  private final AtomicLong room = new AtomicLong(KEPT_BYTES);

  /** Languages in the same letters share them; making one costs more than using it. */
  private final Map<Fuzziness, CompiledAutomaton> automata = new HashMap<>();

  LikeQueries(IndexedTerms indexed) {
    this.indexed = indexed;
  }

  /**
   * Words within some edits, the first letter kept. All of them rather than Lucene's fuzzy query,
   * which takes the likeliest 50 words only: what matches must not depend on the others.
   */
  Query like(String field, String word, int edits) throws IOException {
    if (edits == 0) {
      return indexed.term(field, word);
    }
    int first = word.offsetByCodePoints(0, 1);
    if (!hasTermFrom(field, word.substring(0, first))) {
      return IndexedTerms.NOTHING;
    }
    CompiledAutomaton automaton =
        automata.computeIfAbsent(new Fuzziness(word, edits), LikeQueries::automaton);
    Query close = new WordsQuery(field, automaton::getTermsEnum, room);
    Query same = indexed.term(field, word);
    return IndexedTerms.isNothing(same)
        ? close
        : new BooleanQuery.Builder().add(close, Occur.MUST).add(same, Occur.SHOULD).build();
  }

  /** Words that begin so. */
  Query beginning(String field, String prefix) throws IOException {
    if (!hasTermFrom(field, prefix)) {
      return IndexedTerms.NOTHING;
    }
    BytesRef first = new BytesRef(prefix);
    return new WordsQuery(field, terms -> new Beginning(terms.iterator(), first), room);
  }

  private static CompiledAutomaton automaton(Fuzziness wanted) {
    int first = wanted.word().offsetByCodePoints(0, 1);
    Automaton automaton =
        new LevenshteinAutomata(wanted.word().substring(first), true)
            .toAutomaton(wanted.edits(), wanted.word().substring(0, first));
    return new CompiledAutomaton(automaton, FINITE, SIMPLIFIED);
  }

  /** Saves most languages the making of an automaton: they are written in other letters. */
  private boolean hasTermFrom(String field, String start) throws IOException {
    BytesRef prefix = new BytesRef(start);
    for (TermsEnum walk : indexed.walks(field)) {
      if (walk.seekCeil(prefix) != TermsEnum.SeekStatus.END
          && StringHelper.startsWith(walk.term(), prefix)) {
        return true;
      }
    }
    return false;
  }
}
