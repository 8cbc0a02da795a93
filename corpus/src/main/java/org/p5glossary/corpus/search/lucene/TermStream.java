package org.p5glossary.corpus.search.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.p5glossary.corpus.search.lucene.IndexedText.PlacedTerm;

/** Hands terms that are already analysed to Lucene. */
final class TermStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<PlacedTerm> terms;
  private Iterator<PlacedTerm> rest;
  private int last = -1;

  TermStream(List<PlacedTerm> terms) {
    this.terms = terms;
    this.rest = terms.iterator();
  }

  @Override
  public void reset() {
    rest = terms.iterator();
    last = -1;
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    PlacedTerm next = rest.next();
    term.append(next.term());
    increment.setPositionIncrement(next.place() - last);
    last = next.place();
    return true;
  }
}
