package org.p5glossary.corpus.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts the text of the search box into words, phrases, parentheses, signs and fields. */
final class QueryLexer {

  /** A piece of the query; {@code text} is without quotation marks and colon. */
  record Lexeme(Type type, String text, String suffix) {}

  /** What a piece is. */
  enum Type {
    WORD,
    PHRASE,
    FIELD,
    OPEN,
    CLOSE,
    MINUS,
    AND,
    OR,
    NOT,
    /** Between two operands; the suffix is the distance, perhaps empty. */
    NEAR,
    /** Without its slashes. */
    REGEX
  }

  private static final String OPENING = "\"“„‟«＂「『";
  private static final String CLOSING = "\"”“«»＂」』";

  /** More than this help nobody mend a query. */
  static final int MOST_WARNINGS = 10;

  private final String text;
  private final FieldNames fields;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private final List<QueryWarning> warnings;
  private int at;

  /** Decides whether a name before a colon is a field. */
  interface FieldNames {
    boolean isField(String name);
  }

  QueryLexer(String text, FieldNames fields, List<QueryWarning> warnings) {
    this.text = text;
    this.fields = fields;
    this.warnings = warnings;
  }

  List<Lexeme> lexemes() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        at += Character.charCount(c);
      } else if (c == '(' || c == '（') {
        single(Type.OPEN);
      } else if (c == ')' || c == '）') {
        single(Type.CLOSE);
      } else if (OPENING.indexOf(c) >= 0) {
        phrase(c);
      } else if ((c == '-' || c == '−' || c == '－') && startsOperand(at + 1)) {
        single(Type.MINUS);
      } else if (c == '/' && regexEnd(at) > 0) {
        int end = regexEnd(at);
        lexemes.add(new Lexeme(Type.REGEX, text.substring(at + 1, end), ""));
        at = end + 1;
      } else {
        word();
      }
    }
    return lexemes;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /**
   * Whether a sign before this place negates: a rule of dashes or a dash between spaces does not.
   */
  private boolean startsOperand(int index) {
    if (index >= text.length()) {
      return false;
    }
    int c = text.codePointAt(index);
    return Character.isLetterOrDigit(c)
        || c == '('
        || c == '（'
        || (c == '/' && regexEnd(index) > 0)
        || OPENING.indexOf(c) >= 0;
  }

  /** Where a regular expression that starts here ends: at a slash before a gap; else -1. */
  private int regexEnd(int start) {
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '/' && i > start + 1 && endsOperand(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean endsOperand(int index) {
    if (index >= text.length()) {
      return true;
    }
    int c = text.codePointAt(index);
    return isSpace(c) || c == ')' || c == '）';
  }

  private void single(Type type) {
    lexemes.add(new Lexeme(type, text.substring(at, at + 1), ""));
    at++;
  }

  /** A quoted phrase and a "~5" that may follow. */
  private void phrase(int opening) {
    int start = at + 1;
    int end = start;
    while (end < text.length() && !closes(opening, text.charAt(end))) {
      end++;
    }
    String content = text.substring(start, end);
    if (end == text.length()) {
      warn(QueryWarning.Kind.UNCLOSED_QUOTE, content);
    }
    at = Math.min(text.length(), end + 1);
    int suffixStart = at;
    if (at < text.length() && isTilde(text.charAt(at))) {
      at++;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
    }
    String suffix = text.substring(suffixStart, at).replace('～', '~');
    lexemes.add(new Lexeme(Type.PHRASE, content, suffix));
  }

  private static boolean closes(int opening, char c) {
    return switch (opening) {
      case '«' -> c == '»';
      case '「' -> c == '」';
      case '『' -> c == '』';
      case '„', '‟', '“' -> c == '“' || c == '”' || c == '"';
      default -> c == '"' || c == '＂' || c == '”';
    };
  }

  static boolean isTilde(int c) {
    return c == '~' || c == '～';
  }

  /** A word up to white space, a quotation mark or a parenthesis that it did not open itself. */
  private void word() {
    int start = at;
    int open = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isSpace(c) || (at > start && (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0))) {
        break;
      }
      if (c == ')' || c == '）') {
        if (open == 0) {
          break;
        }
        open--;
      } else if (c == '(' || c == '（') {
        open++;
      } else if ((c == ':' || c == '：') && open == 0 && field(start)) {
        return;
      }
      at += Character.charCount(c);
    }
    addWord(text.substring(start, at));
  }

  /** Takes {@code name:} as a field if it is one and something follows it at once. */
  private boolean field(int start) {
    String name = text.substring(start, at);
    int next = at + 1;
    if (next >= text.length() || isSpace(text.codePointAt(next))) {
      return false;
    }
    if (!fields.isField(name)) {
      boolean looksLikeField = name.length() > 1 && name.codePoints().allMatch(Character::isLetter);
      if (looksLikeField && text.charAt(next) != '/') {
        warn(QueryWarning.Kind.UNKNOWN_FIELD, name);
      }
      return false;
    }
    lexemes.add(new Lexeme(Type.FIELD, name, ""));
    at = next;
    return true;
  }

  private static final Pattern NEAR = Pattern.compile("NEAR/[0-9]+");

  private static final Set<String> SUFFIXES = Set.of("~", "~1", "~2");

  private void addWord(String word) {
    switch (word) {
      case "AND" -> lexemes.add(new Lexeme(Type.AND, word, ""));
      case "OR" -> lexemes.add(new Lexeme(Type.OR, word, ""));
      case "NOT" -> lexemes.add(new Lexeme(Type.NOT, word, ""));
      case "NEAR" -> lexemes.add(new Lexeme(Type.NEAR, word, ""));
      default -> {
        String plain = word.replace('～', '~').replace('＊', '*');
        int tilde = plain.lastIndexOf('~');
        if (NEAR.matcher(word).matches()) {
          lexemes.add(new Lexeme(Type.NEAR, word, word.substring(5)));
        } else if (plain.endsWith("*")) {
          lexemes.add(new Lexeme(Type.WORD, plain.substring(0, plain.length() - 1), "*"));
        } else if (tilde > 0 && SUFFIXES.contains(plain.substring(tilde))) {
          lexemes.add(new Lexeme(Type.WORD, plain.substring(0, tilde), plain.substring(tilde)));
        } else {
          lexemes.add(new Lexeme(Type.WORD, word, ""));
        }
      }
    }
  }

  private void warn(QueryWarning.Kind kind, String value) {
    if (warnings.size() < MOST_WARNINGS) {
      warnings.add(new QueryWarning(kind, shown(value)));
    }
  }

  /** A piece of the query for a message: at most 40 code points. */
  static String shown(String piece) {
    return piece.codePointCount(0, piece.length()) <= 40
        ? piece
        : piece.substring(0, piece.offsetByCodePoints(0, 40)) + "…";
  }
}
