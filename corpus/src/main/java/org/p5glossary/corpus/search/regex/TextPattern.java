package org.p5glossary.corpus.search.regex;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.document.TextRange;

/**
 * A regular expression in the syntax of RE2: no references back and no looking around, therefore
 * never more time than in proportion to text and pattern. Case does not matter, "." is any
 * character. Immutable and thread-safe.
 */
public final class TextPattern {

  /** Characters of a pattern times all its repetitions: what one character of text can cost. */
  public static final int MOST_STEPS = 2_000;

  /** A pattern that would cost too much. */
  public static final class TooComplexException extends IllegalArgumentException {
    private final int steps;

    TooComplexException(int steps) {
      super("a regular expression has at most " + MOST_STEPS + " steps, but this has " + steps);
      this.steps = steps;
    }

    /** What it would cost for one character of text. */
    public int steps() {
      return steps;
    }
  }

  private final String source;
  private final Pattern compiled;

  private TextPattern(String source, Pattern compiled) {
    this.source = source;
    this.compiled = compiled;
  }

  /**
   * Reads a pattern.
   *
   * @throws TooComplexException if it would cost too much
   * @throws IllegalArgumentException if it is malformed; the message says how
   */
  public static TextPattern of(String pattern) {
    int steps = steps(pattern);
    if (steps > MOST_STEPS) {
      throw new TooComplexException(steps);
    }
    try {
      return new TextPattern(
          pattern, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
    } catch (PatternSyntaxException malformed) {
      throw new IllegalArgumentException(
          "the regular expression \"" + pattern + "\" is malformed: " + malformed.getMessage(),
          malformed);
    }
  }

  /** All "{2,50}" multiply: they may stand inside each other. */
  private static int steps(String pattern) {
    long steps = pattern.length();
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      int most = 0;
      int number = 0;
      for (int i = open + 1;
          i < pattern.length() && "0123456789,".indexOf(pattern.charAt(i)) >= 0;
          i++) {
        char c = pattern.charAt(i);
        number = c == ',' ? 0 : Math.min(MOST_STEPS, number * 10 + c - '0');
        most = Math.max(most, number);
      }
      steps = Math.min(Integer.MAX_VALUE, steps * Math.max(1, most));
    }
    return (int) steps;
  }

  /**
   * Where the pattern matches, from left to right, without empty matches.
   *
   * @param limit nothing more is found once it is over
   */
  public List<TextRange> find(String text, SearchLimit limit) {
    List<TextRange> ranges = new ArrayList<>();
    Matcher matcher = compiled.matcher(text);
    while (!limit.over() && matcher.find()) {
      if (matcher.end() > matcher.start()) {
        ranges.add(new TextRange(matcher.start(), matcher.end()));
      }
    }
    return ranges;
  }

  /** Runs of letters of one script that every match has, perhaps none. */
  public List<String> literals() {
    return RequiredLiterals.of(source);
  }

  @Override
  public String toString() {
    return "/" + source + "/";
  }
}
