package org.p5glossary.corpus.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.search.QueryLexer.Lexeme;
import org.p5glossary.corpus.search.QueryOutcome.QueryRejected;
import org.p5glossary.corpus.search.QueryOutcome.QueryRejected.Reason;
import org.p5glossary.corpus.search.QueryWarning.Kind;
import org.p5glossary.corpus.search.regex.TextPattern;

/**
 * Reads the search box. All words by default; {@code "exact phrase"}, {@code "near words"~5},
 * {@code prefix*}, {@code fuzzy~}, {@code AND}, {@code OR} (binds less), {@code NOT}, {@code -},
 * parentheses; {@code near NEAR/3 "each other"}; {@code /regular expression/}; {@code symbol:},
 * {@code submitter:}, {@code conference:}, {@code lang:zh,en}, {@code year:2010..2020}, {@code
 * authored:yes}; {@code en:"launch on warning"} for a language. Never fails on a text: what is
 * malformed is read leniently with a warning, what is too large refused.
 */
public final class QueryParser {

  /** No question is longer; a pasted paper is. Counted in UTF-16 units. */
  public static final int LONGEST_QUERY = 10_000;

  /** Words, phrases and filters; a run of Han characters counts each. */
  public static final int MOST_CLAUSES = 200;

  /** Nested parentheses. */
  public static final int DEEPEST = 20;

  private final List<QueryWarning> warnings = new ArrayList<>();
  private final List<Lexeme> lexemes;
  private int at;
  private int deepest;
  private int clauses;

  private Optional<QueryRejected> refusal = Optional.empty();

  private QueryParser(String text) {
    lexemes = new QueryLexer(text, QueryFields::isField, warnings).lexemes();
  }

  /** Reads a query; null is read as an empty box. */
  public static QueryOutcome parse(String text) {
    String query = text == null ? "" : text;
    if (query.length() > LONGEST_QUERY) {
      return new QueryRejected(Reason.TOO_LONG, query.length(), LONGEST_QUERY);
    }
    return new QueryParser(query).parse();
  }

  private QueryOutcome parse() {
    if (measureDepth() > DEEPEST) {
      return new QueryRejected(Reason.TOO_DEEP, deepest, DEEPEST);
    }
    List<Query> parts = new ArrayList<>();
    while (at < lexemes.size()) {
      disjunction().ifPresent(parts::add);
      if (at < lexemes.size()) {
        at++; // a closing parenthesis that was never opened
        warn(Kind.UNBALANCED_PARENTHESIS, ")");
      }
    }
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (clauses > MOST_CLAUSES) {
      return new QueryRejected(Reason.TOO_MANY_WORDS, clauses, MOST_CLAUSES);
    }
    return new QueryOutcome.Parsed(conjunction(parts).orElse(new Query.MatchAll()), warnings);
  }

  /** Signs nest too: every "-" or NOT before an operand is one more call. */
  private int measureDepth() {
    int open = 0;
    int signs = 0;
    for (Lexeme lexeme : lexemes) {
      switch (lexeme.type()) {
        case OPEN -> open++;
        case CLOSE -> open = Math.max(0, open - 1);
        default -> {}
      }
      boolean nests =
          lexeme.type() == QueryLexer.Type.MINUS || lexeme.type() == QueryLexer.Type.NOT;
      signs = nests || lexeme.type() == QueryLexer.Type.FIELD ? signs + 1 : 0;
      deepest = Math.max(deepest, Math.max(open, signs));
    }
    return deepest;
  }

  private boolean next(QueryLexer.Type type) {
    if (at < lexemes.size() && lexemes.get(at).type() == type) {
      at++;
      return true;
    }
    return false;
  }

  private boolean ahead(QueryLexer.Type type) {
    return ahead(0, type);
  }

  private boolean ahead(int further, QueryLexer.Type type) {
    return at + further < lexemes.size() && lexemes.get(at + further).type() == type;
  }

  private void warn(Kind kind, String value) {
    if (warnings.size() < QueryLexer.MOST_WARNINGS) {
      warnings.add(new QueryWarning(kind, QueryLexer.shown(value)));
    }
  }

  private Optional<Query> disjunction() {
    List<Query> alternatives = new ArrayList<>();
    boolean joined = false;
    do {
      Optional<Query> alternative = sequence();
      if (alternative.isEmpty() && (joined || ahead(QueryLexer.Type.OR))) {
        warn(Kind.STRAY_OPERATOR, "OR");
      }
      alternative.ifPresent(alternatives::add);
      joined = true;
    } while (next(QueryLexer.Type.OR));
    if (alternatives.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(alternatives.size() == 1 ? alternatives.get(0) : new Query.Or(alternatives));
  }

  private Optional<Query> sequence() {
    List<Query> operands = new ArrayList<>();
    List<String> words = new ArrayList<>();
    boolean andBefore = false;
    while (at < lexemes.size() && !ahead(QueryLexer.Type.OR) && !ahead(QueryLexer.Type.CLOSE)) {
      if (next(QueryLexer.Type.AND)) {
        if (andBefore || (operands.isEmpty() && words.isEmpty())) {
          warn(Kind.STRAY_OPERATOR, "AND");
        }
        andBefore = true;
        continue;
      }
      andBefore = false;
      Lexeme lexeme = lexemes.get(at);
      if (isStretch(lexeme) && ahead(1, QueryLexer.Type.NEAR)) {
        operands.addAll(within());
      } else if (lexeme.type() == QueryLexer.Type.WORD && lexeme.suffix().isEmpty()) {
        at++;
        clauses += size(lexeme.text());
        words.add(lexeme.text());
      } else {
        operand().ifPresent(operands::add);
      }
    }
    if (andBefore && !(operands.isEmpty() && words.isEmpty())) {
      warn(Kind.STRAY_OPERATOR, "AND");
    }
    if (!words.isEmpty()) {
      operands.add(0, new Query.AllWords(words));
    }
    return conjunction(operands);
  }

  private static Optional<Query> conjunction(List<Query> operands) {
    if (operands.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(operands.size() == 1 ? operands.get(0) : new Query.And(operands));
  }

  /** One operand with its signs; what is missing or not understood gives a warning and nothing. */
  private Optional<Query> operand() {
    Lexeme lexeme = lexemes.get(at++);
    return switch (lexeme.type()) {
      case MINUS, NOT -> negation(lexeme);
      case OPEN -> group();
      case FIELD -> field(lexeme.text());
      case PHRASE -> phrase(lexeme);
      case WORD -> word(lexeme);
      case REGEX -> Optional.of(regex(lexeme.text()));
      case NEAR -> {
        warn(Kind.STRAY_OPERATOR, lexeme.text());
        yield Optional.empty();
      }
      default -> throw new IllegalStateException("not an operand: " + lexeme);
    };
  }

  private static boolean isStretch(Lexeme lexeme) {
    return (lexeme.type() == QueryLexer.Type.WORD
            || (lexeme.type() == QueryLexer.Type.PHRASE && !lexeme.text().isBlank()))
        && lexeme.suffix().isEmpty();
  }

  /** A row of stretches with NEAR between them: each is near the next. */
  private List<Query> within() {
    List<Query> found = new ArrayList<>();
    Query left = stretch(lexemes.get(at++));
    while (ahead(QueryLexer.Type.NEAR)) {
      Lexeme near = lexemes.get(at++);
      if (at == lexemes.size() || !isStretch(lexemes.get(at))) {
        warn(Kind.STRAY_OPERATOR, near.text());
        break;
      }
      Query right = stretch(lexemes.get(at++));
      found.add(new Query.Within(left, right, distance(near.suffix())));
      left = right;
    }
    return found.isEmpty() ? List.of(left) : found;
  }

  private Query stretch(Lexeme lexeme) {
    clauses += size(lexeme.text());
    return lexeme.type() == QueryLexer.Type.PHRASE
        ? new Query.Phrase(lexeme.text())
        : new Query.AllWords(List.of(lexeme.text()));
  }

  /** A regular expression; nothing is found by a malformed one, which a warning tells. */
  private Query regex(String pattern) {
    clauses++;
    try {
      return new Query.Regex(pattern);
    } catch (TextPattern.TooComplexException e) {
      refusal =
          Optional.of(
              new QueryRejected(Reason.REGEX_TOO_COMPLEX, e.steps(), TextPattern.MOST_STEPS));
    } catch (IllegalArgumentException malformed) {
      warn(Kind.BAD_REGEX, "/" + pattern + "/");
    }
    return new Query.Or(List.of());
  }

  private boolean operandAhead() {
    return at < lexemes.size()
        && !ahead(QueryLexer.Type.OR)
        && !ahead(QueryLexer.Type.AND)
        && !ahead(QueryLexer.Type.CLOSE);
  }

  private Optional<Query> negation(Lexeme sign) {
    if (!operandAhead()) {
      warn(Kind.STRAY_OPERATOR, sign.text());
      return Optional.empty();
    }
    return operand().map(Query.Not::new);
  }

  private Optional<Query> group() {
    Optional<Query> inner = disjunction();
    if (!next(QueryLexer.Type.CLOSE)) {
      warn(Kind.UNBALANCED_PARENTHESIS, "(");
    }
    return inner;
  }

  private Optional<Query> phrase(Lexeme lexeme) {
    if (lexeme.text().isBlank()) {
      return Optional.empty();
    }
    clauses++;
    if (lexeme.suffix().isEmpty()) {
      return Optional.of(new Query.Phrase(lexeme.text()));
    }
    return Optional.of(new Query.Near(lexeme.text(), distance(lexeme.suffix().substring(1))));
  }

  private static int distance(String digits) {
    if (digits.isEmpty()) {
      return DEFAULT_DISTANCE;
    }
    return digits.length() > 3
        ? Query.Near.FARTHEST
        : Math.min(Integer.parseInt(digits), Query.Near.FARTHEST);
  }

  /** A clause's length: words of {@code "…"~} without a number may be this far apart. */
  private static final int DEFAULT_DISTANCE = 10;

  private Optional<Query> word(Lexeme lexeme) {
    clauses += size(lexeme.text());
    String text = lexeme.text();
    if (text.isEmpty()) {
      return Optional.of(new Query.MatchAll()); // a "*" alone
    }
    return Optional.of(
        switch (lexeme.suffix()) {
          case "" -> new Query.AllWords(List.of(text));
          case "*" -> new Query.Prefix(text);
          case "~1" -> new Query.Fuzzy(text, 1);
          case "~2" -> new Query.Fuzzy(text, 2);
          default -> new Query.Fuzzy(text, text.codePointCount(0, text.length()) > 5 ? 2 : 1);
        });
  }

  private Optional<Query> field(String name) {
    Optional<Language> language = QueryFields.language(name);
    if (language.isPresent()) {
      if (!operandAhead()) {
        warn(Kind.BAD_VALUE, name + ":");
        return Optional.empty();
      }
      return operand().map(inner -> new Query.InLanguage(language.get(), inner));
    }
    if (!ahead(QueryLexer.Type.WORD) && !ahead(QueryLexer.Type.PHRASE)) {
      warn(Kind.BAD_VALUE, name + ":");
      return Optional.empty();
    }
    Lexeme value = lexemes.get(at++);
    clauses++;
    String suffix = value.type() == QueryLexer.Type.WORD ? value.suffix() : "";
    Optional<Query> filter = QueryFields.filter(name, value.text() + suffix);
    if (filter.isEmpty()) {
      warn(Kind.BAD_VALUE, name.toLowerCase(Locale.ROOT) + ":" + value.text());
    }
    return filter;
  }

  /** How much a word weighs: one, and one for each Han character and each separator within. */
  private static int size(String word) {
    long separators =
        word.codePoints()
            .filter(c -> Character.isIdeographic(c) || !Character.isLetterOrDigit(c))
            .count();
    return (int) Math.max(1, separators);
  }
}
