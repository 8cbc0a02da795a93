package org.p5glossary.ingest.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;

/**
 * What of a text's structure is the same in all languages: the sequence of headings and labels, the
 * numbers, the length.
 *
 * @param sequence one mark a block of the body, in order: "H" heading, "P7" paragraph 7, "I" item,
 *     "T" unlabelled text; how a label is written differs by language and is left out
 * @param numbers how often each number of three or more digits (years, symbols, amounts) occurs
 * @param letters letters and digits in the text, footnotes included
 */
public record StructureSignature(List<String> sequence, Map<String, Integer> numbers, int letters) {

  private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("^\\(?(\\p{Nd}{1,3})\\W*$");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{3,}");

  /**
   * @throws IllegalArgumentException if the number of letters is negative
   */
  public StructureSignature {
    sequence = List.copyOf(sequence);
    numbers = Map.copyOf(numbers);
    if (letters < 0) {
      throw new IllegalArgumentException("letters must be >= 0, but was " + letters);
    }
  }

  /** The signature of a document; its masthead and tables are left out. */
  public static StructureSignature of(List<Block> blocks) {
    List<String> sequence = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    int letters = 0;
    for (Block block : blocks) {
      if (block.type() == BlockType.MASTHEAD || block.type() == BlockType.TABLE) {
        continue;
      }
      letters += (int) block.text().codePoints().filter(Character::isLetterOrDigit).count();
      Matcher number = NUMBER.matcher(block.text());
      while (number.find()) {
        numbers.merge(asciiDigits(number.group()), 1, Integer::sum);
      }
      if (block.type() != BlockType.FOOTNOTE && !block.inFootnote()) {
        sequence.add(mark(block));
      }
    }
    return new StructureSignature(sequence, numbers, letters);
  }

  private static String mark(Block block) {
    if (block.type() == BlockType.HEADING) {
      return "H";
    }
    if (block.label().isEmpty()) {
      return "T";
    }
    Matcher number = PARAGRAPH_NUMBER.matcher(block.label().printed());
    boolean paragraph = block.type() == BlockType.PARA && number.matches();
    return paragraph ? "P" + asciiDigits(number.group(1)) : "I";
  }

  private static String asciiDigits(String digits) {
    StringBuilder ascii = new StringBuilder();
    digits.codePoints().forEach(digit -> ascii.append(Character.digit(digit, 10)));
    return ascii.toString();
  }
}
