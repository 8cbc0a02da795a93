package org.p5glossary.server.instance;

import java.util.List;
import java.util.function.Supplier;
import org.p5glossary.corpus.kept.Kept;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.recognition.TermRecogniser;

/**
 * The terms in passages that are shown, of all entries: who shows them asks which entries a viewer
 * may see. Kept for the passages asked for last, until the term base changes. Thread-safe.
 */
public final class PassageTerms {

  /** UTF-16 units of passages whose terms are kept, a few megabytes with these. */
  private static final int MOST_TEXT = 1_000_000;

  /** What a passage weighs besides its units. */
  private static final int EMPTY_TEXT = 10;

  private record Text(String text, Language language) {}

  private final Supplier<TermRecogniser> recogniser;
  private final Kept<Text, List<TermMatch>> kept =
      new Kept<>(MOST_TEXT, (text, terms) -> EMPTY_TEXT + text.text().length());

  PassageTerms(Supplier<TermRecogniser> recogniser) {
    this.recogniser = recogniser;
  }

  /** The terms that count, by start, the longer first. */
  public List<TermMatch> counting(Passage passage) {
    TermRecogniser now = recogniser.get();
    return kept.get(
        now,
        new Text(passage.text(), passage.language()),
        text -> now.find(text.text(), text.language()).stream().filter(TermMatch::counts).toList());
  }
}
