package org.p5glossary.corpus.analysis;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.kept.Kept;
import org.p5glossary.corpus.language.Language;

/**
 * An analyzer that keeps the tokens of the texts that it saw last: passages that are found are
 * found again, and their tokens are looked through for the words to mark. Thread-safe.
 */
public final class KeptAnalyses implements TextAnalyzer {

  /**
   * UTF-16 units of the texts whose tokens are kept: 10 MB, for a token of forty bytes stands for
   * some six units (two in Chinese).
   */
  private static final int MOST_TEXT = 1_500_000;

  /** What a text weighs besides its units. */
  private static final int EMPTY_TEXT = 10;

  private record Text(String text, Language language) {}

  private final TextAnalyzer analyzer;
  private final Kept<Text, List<Token>> kept =
      new Kept<>(MOST_TEXT, (text, tokens) -> EMPTY_TEXT + text.text().length());

  /**
   * @param analyzer makes tokens; it is a pure function, so that nothing kept grows old
   */
  public KeptAnalyses(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public List<Token> analyze(String text, Language language) {
    return kept.get(
        analyzer,
        new Text(text, language),
        unknown -> analyzer.analyze(unknown.text(), unknown.language()));
  }

  @Override
  public void cut(String text, Language language, WordVisitor visitor) {
    analyzer.cut(text, language, visitor);
  }

  @Override
  public Optional<Token> token(String word, TokenKind kind, Language language) {
    return analyzer.token(word, kind, language);
  }

  @Override
  public boolean stems(Language language) {
    return analyzer.stems(language);
  }
}
