package org.p5glossary.server.instance;

import java.util.function.Supplier;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.glossary.termbase.TermBaseService;

/** The recogniser of the term base as it stands, built anew only when that changed. Thread-safe. */
final class CurrentRecogniser implements Supplier<TermRecogniser> {

  private record Built(TermBase terms, TermRecogniser recogniser) {}

  private final TermBaseService termBase;
  private final TextAnalyzer analyzer;
  private volatile Built built;

  CurrentRecogniser(TermBaseService termBase, TextAnalyzer analyzer) {
    this.termBase = termBase;
    this.analyzer = analyzer;
  }

  @Override
  public TermRecogniser get() {
    TermBase now = termBase.current();
    Built last = built;
    if (last == null || last.terms() != now) {
      last = new Built(now, new TermRecogniser(now, analyzer));
      built = last;
    }
    return last.recogniser();
  }
}
