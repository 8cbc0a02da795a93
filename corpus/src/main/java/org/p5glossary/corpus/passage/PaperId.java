package org.p5glossary.corpus.passage;

import java.util.regex.Pattern;
import org.p5glossary.corpus.document.ContentHash;

/**
 * The name of a paper in the store and in addresses: its symbol with "/" as "_", or for a text
 * without a symbol "text-" and the first digits of its hash. The same file always gets the same id.
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

  /** The id of a paper without a symbol, known by the bytes of its first file. */
  public static PaperId ofText(ContentHash hash) {
    return new PaperId("text-" + hash.abbreviated());
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
