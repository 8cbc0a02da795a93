package org.p5glossary.ingest.grouping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/**
 * Finds texts that were seen before under another file, name or symbol.
 *
 * <p>A text agrees with another one of its language if 95 % of its paragraphs stand in it, white
 * space folded, and it holds most of the other's text: an extract is not the same text. Not
 * thread-safe.
 */
public final class SameTextFinder {

  /** Share of a text's paragraphs that must stand in the other one. */
  public static final double MIN_SHARE = 0.95;

  /**
   * Share of the other text's letters that must stand in this one; the rest may be its masthead.
   */
  private static final double MIN_COVER = 0.85;

  /** Fewer letters say nothing: many papers share a heading and a formula. */
  private static final int MIN_LETTERS = 200;

  /**
   * A text to compare.
   *
   * @param id what the caller calls the text, never blank
   * @param language its language
   * @param symbol symbol of its paper; empty if it has none
   * @param paragraphs its paragraphs in order, without labels; see {@link #paragraphsOf}
   */
  public record Text(
      String id, Language language, Optional<DocumentSymbol> symbol, List<String> paragraphs) {

    /**
     * @throws IllegalArgumentException if the id is blank
     */
    public Text {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(symbol, "symbol");
      paragraphs = List.copyOf(paragraphs);
      if (id.isBlank()) {
        throw new IllegalArgumentException("a text to compare needs an id");
      }
    }
  }

  /** What two agreeing texts are to each other. */
  public enum Kinship {
    /** One version in two files: counted once. */
    ANOTHER_RENDITION,
    /** Two papers, each with a symbol of its own: never merged, only linked. */
    SAME_TEXT_LINK
  }

  /**
   * An agreement.
   *
   * @param other the text that was seen before
   * @param kinship what the two are to each other
   * @param share share of the new text's paragraphs that stand in the other, 0.95 to 1
   */
  public record Match(Text other, Kinship kinship, double share) {
    public Match {
      Objects.requireNonNull(other, "other");
      Objects.requireNonNull(kinship, "kinship");
    }
  }

  private final Map<String, List<Known>> byParagraph = new HashMap<>();

  private record Known(Text text, Map<String, Integer> counts, int letters) {}

  private record Paragraph(String key, int letters) {}

  /** The paragraphs of a document that are compared: all text but the masthead. */
  public static List<String> paragraphsOf(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.type() != BlockType.MASTHEAD)
        .map(Block::text)
        .toList();
  }

  /** Remembers a text. */
  public void add(Text text) {
    List<Paragraph> paragraphs = paragraphs(text);
    Map<String, Integer> counts = new HashMap<>();
    paragraphs.forEach(paragraph -> counts.merge(paragraph.key(), 1, Integer::sum));
    int letters = paragraphs.stream().mapToInt(Paragraph::letters).sum();
    Known known = new Known(text, counts, letters);
    counts
        .keySet()
        .forEach(key -> byParagraph.computeIfAbsent(key, unused -> new ArrayList<>()).add(known));
  }

  /**
   * The remembered texts that agree with {@code text}, the best first; itself (the same id) apart.
   */
  public List<Match> find(Text text) {
    List<Paragraph> paragraphs = paragraphs(text);
    int letters = paragraphs.stream().mapToInt(Paragraph::letters).sum();
    if (letters < MIN_LETTERS) {
      return List.of();
    }
    return paragraphs.stream()
        .flatMap(paragraph -> byParagraph.getOrDefault(paragraph.key(), List.of()).stream())
        .distinct()
        .filter(known -> !known.text().id().equals(text.id()))
        .filter(known -> known.text().language().matches(text.language()))
        .flatMap(known -> match(text, paragraphs, known).stream())
        .sorted(
            Comparator.comparingDouble(Match::share)
                .reversed()
                .thenComparing(match -> match.other().id()))
        .toList();
  }

  private static Optional<Match> match(Text text, List<Paragraph> paragraphs, Known known) {
    Map<String, Integer> left = new HashMap<>(known.counts());
    int shared = 0;
    int sharedLetters = 0;
    for (Paragraph paragraph : paragraphs) {
      if (left.merge(paragraph.key(), -1, Integer::sum) >= 0) {
        shared++;
        sharedLetters += paragraph.letters();
      }
    }
    double share = (double) shared / paragraphs.size();
    boolean agrees = share >= MIN_SHARE && sharedLetters >= MIN_COVER * known.letters();
    return agrees
        ? Optional.of(new Match(known.text(), kinship(text, known.text()), share))
        : Optional.empty();
  }

  private static Kinship kinship(Text one, Text other) {
    boolean twoPapers =
        one.symbol().isPresent()
            && other.symbol().isPresent()
            && !one.symbol().get().withoutReissue().equals(other.symbol().get().withoutReissue());
    return twoPapers ? Kinship.SAME_TEXT_LINK : Kinship.ANOTHER_RENDITION;
  }

  private static List<Paragraph> paragraphs(Text text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String paragraph : text.paragraphs()) {
      String folded =
          Normalizer.normalize(paragraph, Normalizer.Form.NFKC)
              .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "")
              .toLowerCase(Locale.ROOT);
      if (!folded.isEmpty()) {
        paragraphs.add(
            new Paragraph(ContentHash.of(folded).hex(), folded.codePointCount(0, folded.length())));
      }
    }
    return paragraphs;
  }
}
