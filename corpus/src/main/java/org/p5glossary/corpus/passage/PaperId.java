package org.p5glossary.corpus.passage;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.ContentHash;

/**
 * The name of a paper in the store and in addresses: its symbol with "/" as "_", or for a text
 * without a symbol "text-", its date and the first words of its title, or where it has none of
 * these the first digits of its hash; for a part of a translation memory its name and number. The
 * same file always gets the same id.
 *
 * @param value 1 to 200 letters, digits and ". _ ( ) - * +"
 */
public record PaperId(String value) implements Comparable<PaperId> {

  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._()*+-]{1,200}");

  /**
   * @throws IllegalArgumentException if the value is empty, too long or has other characters
   */
  public PaperId {
    if (value == null || !FORM.matcher(value).matches() || value.startsWith(".")) {
      throw new IllegalArgumentException(
          "paper id has 1 to 200 letters, digits and . _ ( ) - * +, but was \"" + value + "\"");
    }
  }

  /** The id of the paper with a symbol in canonical spelling. */
  public static PaperId ofSymbol(String symbol) {
    return new PaperId(symbol.replace('/', '_').replace(" ", ""));
  }

  /** Most letters of a title in an id. */
  private static final int TITLE_LENGTH = 60;

  /**
   * The id of a paper without a symbol, by what it says about itself: "text-2022-01-03-joint-
   * statement-of-the-leaders-of-five-states".
   *
   * @return empty if the title has no letters
   */
  public static Optional<PaperId> ofTitle(LocalDate date, String title) {
    String words =
        Normalizer.normalize(title, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("\\p{M}", "")
            .replaceAll("^-+|-+$", "");
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (words.codePointCount(0, words.length()) > TITLE_LENGTH) {
      words = words.substring(0, words.offsetByCodePoints(0, TITLE_LENGTH));
      int lastWord = words.lastIndexOf('-');
      words = lastWord > TITLE_LENGTH / 2 ? words.substring(0, lastWord) : words;
    }
    return Optional.of(new PaperId("text-" + date + "-" + words));
  }

  /** The id of a paper without a symbol, known by the bytes of its first file. */
  public static PaperId ofText(ContentHash hash) {
    return new PaperId("text-" + hash.abbreviated());
  }

  private static final String MEMORY = "memory-";

  /**
   * The id of a part of an imported translation memory: "memory-resolutions-0003".
   *
   * @param name the memory's name, of the characters that ids have
   * @param part number of the part, from 1
   */
  public static PaperId ofMemory(String name, int part) {
    return new PaperId(String.format(Locale.ROOT, "%s%s-%04d", MEMORY, name, part));
  }

  /** Whether this is a part of an imported translation memory. */
  public boolean isMemory() {
    return value.startsWith(MEMORY);
  }

  @Override
  public int compareTo(PaperId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
