package org.p5glossary.ingest.candidates;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.WordSegmenter;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

/**
 * What all aligned texts of two languages taught about their words, to find in a text what stands
 * for given words of its counterpart. Immutable, thread-safe.
 */
public final class WordLinks {

  /** Below, little is right; above, 1 mark in 100 is wrong (decision 0068). */
  private static final double LEAST = .3;

  private final LanguagePair languages;
  private final WordLinkTable table;
  private final Reading source;
  private final Reading target;

  /** How texts of one language are read into words. */
  private record Reading(
      Language language,
      ArabicProclitics proclitics,
      FunctionWords functionWords,
      TextAnalyzer analyzer,
      WordSegmenter chineseWords) {

    Sentence words(String text) {
      return new SentenceReader(language, proclitics, functionWords, analyzer, chineseWords)
          .read(AnnotatedText.plain(text));
    }
  }

  WordLinks(
      LanguagePair languages,
      WordLinkTable table,
      ArabicProclitics sourceProclitics,
      ArabicProclitics targetProclitics,
      TextAnalyzer analyzer,
      WordSegmenter chineseWords) {
    this.languages = Objects.requireNonNull(languages, "languages");
    this.table = Objects.requireNonNull(table, "table");
    source = reading(languages.source(), sourceProclitics, analyzer, chineseWords);
    target = reading(languages.target(), targetProclitics, analyzer, chineseWords);
  }

  private static Reading reading(
      Language language,
      ArabicProclitics proclitics,
      TextAnalyzer analyzer,
      WordSegmenter chineseWords) {
    FunctionWords functionWords = FunctionWords.of(language.primary());
    return new Reading(language, proclitics, functionWords, analyzer, chineseWords);
  }

  /**
   * Reads what {@link #written} wrote.
   *
   * @param analyzer cuts and stems words as when the links were learnt
   * @param chineseWords finds Chinese words
   * @throws IllegalArgumentException if the text is of another kind
   */
  public static WordLinks read(
      LanguagePair languages, String text, TextAnalyzer analyzer, WordSegmenter chineseWords) {
    List<String> parts = List.of(text.split("\n", 3));
    if (parts.size() < 3) {
      throw new IllegalArgumentException(
          "word links must be two lines and a table, but were " + parts.size() + " lines");
    }
    return new WordLinks(
        languages,
        WordLinkTable.read(parts.get(2)),
        new ArabicProclitics(words(parts.get(0))),
        new ArabicProclitics(words(parts.get(1))),
        analyzer,
        chineseWords);
  }

  private static Set<String> words(String line) {
    return line.isEmpty() ? Set.of() : Set.of(line.split("\t", -1));
  }

  /** All of it as text; equal links are equal texts. */
  public String written() {
    return line(source) + "\n" + line(target) + "\n" + table.written();
  }

  private static String line(Reading reading) {
    return String.join("\t", new TreeSet<>(reading.proclitics().words()));
  }

  /** The languages, in the order in which their words were linked; either may be asked about. */
  public LanguagePair languages() {
    return languages;
  }

  /**
   * What stands in a text for words of its counterpart.
   *
   * @param from the language of the counterpart, one of the two
   * @param text the counterpart
   * @param words ranges of it
   * @param other the text, in the other language
   * @return for each of the words that something stands for surely enough, a range of {@code other}
   *     in UTF-16 units; in no order
   */
  public List<TextRange> standingFor(
      Language from, String text, List<TextRange> words, String other) {
    if (text.isBlank() || other.isBlank()) {
      return List.of();
    }
    boolean forth = from.equals(languages.source());
    Sentence sourceWords = source.words(forth ? text : other);
    Sentence targetWords = target.words(forth ? other : text);
    if (sourceWords.size() == 0 || targetWords.size() == 0) {
      return List.of();
    }
    Links links = table.links(sourceWords, targetWords);
    PhraseGuesses guesses =
        forth
            ? new PhraseGuesses(languages.target(), sourceWords, targetWords, links)
            : new PhraseGuesses(languages.source(), targetWords, sourceWords, links.mirrored());
    return words.stream()
        .filter(guesses::holdsContent)
        .flatMap(range -> guesses.best(range, LEAST).stream())
        .toList();
  }
}
