package org.p5glossary.corpus.symbol;

/** Orders symbols as a person lists them: runs of digits by value. */
final class SymbolOrder {

  private SymbolOrder() {}

  static int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int leftEnd = digitsEnd(left, i);
      int rightEnd = digitsEnd(right, j);
      if (leftEnd > i && rightEnd > j) {
        int byValue =
            Integer.compare(
                number(left.substring(i, leftEnd)), number(right.substring(j, rightEnd)));
        if (byValue != 0) {
          return byValue;
        }
        i = leftEnd;
        j = rightEnd;
      } else {
        int byUnit = Character.compare(left.charAt(i), right.charAt(j));
        if (byUnit != 0) {
          return byUnit;
        }
        i++;
        j++;
      }
    }
    int byRest = Integer.compare(left.length() - i, right.length() - j);
    return byRest != 0 ? byRest : left.compareTo(right);
  }

  // A symbol's numbers have at most six digits, so an int holds them.
  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
