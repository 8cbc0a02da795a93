package org.p5glossary.ingest.grouping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.p5glossary.corpus.language.Language;

/**
 * How far the structures of two texts agree.
 *
 * @param sequence share of headings and labels that stand in the same sequence, 0 to 1
 * @param numbers share of numbers that both texts hold, 0 to 1; 1 where they hold too few to tell
 * @param length longer text's length over the shorter one's, allowing for the languages; 1 or more
 */
public record StructureAgreement(double sequence, double numbers, double length) {

  // Measured on three papers in six languages: versions of one paper had sequence 1.00, numbers
  // >= .94 and length <= 1.10; different papers sequence <= .60, numbers <= .20. The bounds stand
  // between, nearer to the versions', since an extractor may miss a heading.
  private static final double MIN_SEQUENCE = 0.85;
  private static final double MIN_NUMBERS = 0.6;
  private static final double MAX_LENGTH = 1.4;

  // Two files of one language version differ by extraction only.
  private static final double MIN_SEQUENCE_SAME_LANGUAGE = 0.93;
  private static final double MIN_NUMBERS_SAME_LANGUAGE = 0.9;
  private static final double MAX_LENGTH_SAME_LANGUAGE = 1.05;

  /** Numbers that a text must hold for them to tell anything. */
  private static final int FEW_NUMBERS = 3;

  /** Letters for one English letter: means over three papers in six languages. */
  private static final Map<String, Double> LETTERS_PER_ENGLISH_LETTER =
      Map.of("en", 1.0, "fr", 1.15, "es", 1.14, "ru", 1.12, "ar", 0.83, "zh", 0.29);

  /** Compares two texts; symmetric. */
  public static StructureAgreement between(
      StructureSignature one,
      Language oneLanguage,
      StructureSignature other,
      Language otherLanguage) {
    double oneLength = one.letters() / letters(oneLanguage);
    double otherLength = other.letters() / letters(otherLanguage);
    double longer = Math.max(oneLength, otherLength);
    double shorter = Math.min(oneLength, otherLength);
    double length = shorter > 0 ? longer / shorter : longer > 0 ? Double.MAX_VALUE : 1;
    return new StructureAgreement(
        sequences(one.sequence(), other.sequence()),
        numbers(one.numbers(), other.numbers()),
        length);
  }

  /** Whether the texts can be versions of one paper in two languages. */
  public boolean agrees() {
    return sequence >= MIN_SEQUENCE && numbers >= MIN_NUMBERS && length <= MAX_LENGTH;
  }

  /** Whether the texts can be two files of one language version. */
  public boolean agreesWithinLanguage() {
    return sequence >= MIN_SEQUENCE_SAME_LANGUAGE
        && numbers >= MIN_NUMBERS_SAME_LANGUAGE
        && length <= MAX_LENGTH_SAME_LANGUAGE;
  }

  /** For a person: "labels 98 %, numbers 100 %, length 1.1 times". */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "labels %.0f %%, numbers %.0f %%, length %.2f times",
        100 * sequence,
        100 * numbers,
        length);
  }

  private static double letters(Language language) {
    return LETTERS_PER_ENGLISH_LETTER.getOrDefault(language.primary(), 1.0);
  }

  private static double sequences(List<String> one, List<String> other) {
    int sum = one.size() + other.size();
    return sum == 0 ? 1 : 2.0 * longestCommon(one, other) / sum;
  }

  private static int longestCommon(List<String> one, List<String> other) {
    int[] previous = new int[other.size() + 1];
    for (String mark : one) {
      int[] current = new int[other.size() + 1];
      for (int j = 0; j < other.size(); j++) {
        current[j + 1] =
            mark.equals(other.get(j)) ? previous[j] + 1 : Math.max(previous[j + 1], current[j]);
      }
      previous = current;
    }
    return previous[other.size()];
  }

  private static double numbers(Map<String, Integer> one, Map<String, Integer> other) {
    int sum = sum(one) + sum(other);
    if (Math.min(sum(one), sum(other)) < FEW_NUMBERS && sum < 4 * FEW_NUMBERS) {
      return 1;
    }
    int shared = 0;
    for (Map.Entry<String, Integer> entry : one.entrySet()) {
      shared += Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0));
    }
    return 2.0 * shared / sum;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
