package org.p5glossary.ingest.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.language.Language;

/**
 * Splits a byline into the States and groups that submitted the paper.
 *
 * <p>"The members of X (A, B, C)" gives X, A, B and C: the paper is found under each. Those that
 * only support it are left out.
 */
final class SubmitterReader {

  private static final Pattern WITH_MEMBERS =
      Pattern.compile("^(?<group>[^(（]+?)\\s*[(（](?<members>.+)[)）]$", Pattern.DOTALL);
  private static final Pattern COMMA = Pattern.compile("[,，、،;；]");

  /** A byline begins within so many units, else it is a sentence that mentions one. */
  private static final Pattern SENTENCE = Pattern.compile(".*[.。;；:：]\\s*$", Pattern.DOTALL);

  private final BylineWords words;
  private final StateNames states;
  private final boolean russian;

  private SubmitterReader(BylineWords words, StateNames states, boolean russian) {
    this.words = words;
    this.states = states;
    this.russian = russian;
  }

  /** Whether {@code text} as a whole is worded like a byline. */
  static boolean isByline(String text, Language language) {
    String plain = PrintedText.plain(text).replaceFirst("\\s*\\*+$", "");
    return !SENTENCE.matcher(plain).matches()
        && BylineWords.of(language)
            .map(known -> known.byline().matcher(plain).matches())
            .orElse(false);
  }

  /** The submitters in printed order, each once; empty if the byline names none. */
  static List<String> read(String byline, Language language) {
    Optional<BylineWords> words = BylineWords.of(language);
    if (words.isEmpty()) {
      return List.of();
    }
    Matcher matcher = words.get().byline().matcher(PrintedText.plain(byline));
    if (!matcher.find()) {
      return List.of();
    }
    boolean russian = language.primary().equals("ru");
    SubmitterReader reader = new SubmitterReader(words.get(), StateNames.of(language), russian);
    String list = words.get().support().matcher(matcher.group("list")).replaceFirst("");
    Set<String> submitters = new LinkedHashSet<>();
    for (String side : words.get().behalf().split(list, -1)) {
      submitters.addAll(reader.names(side));
    }
    return List.copyOf(submitters);
  }

  private List<String> names(String list) {
    List<String> pieces = outsideBrackets(list, COMMA);
    List<String> split = new ArrayList<>();
    for (String piece : pieces) {
      split.addAll(atConjunctions(piece));
    }
    boolean anyKnown =
        pieces.size() > 1
            || split.stream().anyMatch(name -> states.knows(withoutOpening(name)))
            || split.stream().map(this::withoutOpening).allMatch(states::couldBeName);
    List<String> names = new ArrayList<>();
    for (String name : anyKnown ? split : pieces) {
      names.addAll(withMembers(name));
    }
    return names;
  }

  private List<String> withMembers(String name) {
    Matcher matcher = WITH_MEMBERS.matcher(name.strip());
    if (matcher.matches()) {
      String members = matcher.group("members");
      boolean isList =
          COMMA.matcher(members).find()
              || atConjunctions(members).stream()
                  .anyMatch(one -> states.knows(withoutOpening(one)));
      if (isList) {
        List<String> all = new ArrayList<>();
        all.add(clean(matcher.group("group")));
        all.addAll(names(members));
        return all;
      }
    }
    String clean = clean(name);
    return clean.isEmpty() ? List.of() : List.of(clean);
  }

  private String clean(String name) {
    String bare = withoutOpening(name);
    return russian ? RussianNames.nominative(bare) : bare;
  }

  private String withoutOpening(String name) {
    String stripped = name.strip();
    if (!russian) {
      stripped = stripped.replaceFirst("(?:各成员国|成员国|成员)$", "");
    }
    return words.opening().matcher(stripped).replaceFirst("").strip();
  }

  private List<String> atConjunctions(String piece) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    String masked = masked(piece);
    // A list with commas may begin its last piece with the conjunction: ", and Thailand".
    Matcher conjunction = words.conjunction().matcher(" " + masked);
    while (conjunction.find()) {
      int from = Math.max(0, conjunction.start() - 1);
      int to = Math.max(0, conjunction.end() - 1);
      String rest = piece.substring(to);
      if (!states.goesOn(rest) && !startsLower(withoutOpening(rest))) {
        if (from > start) {
          parts.add(piece.substring(start, from));
        }
        start = to;
      }
    }
    parts.add(piece.substring(start));
    return parts;
  }

  private static boolean startsLower(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private static List<String> outsideBrackets(String list, Pattern separator) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    Matcher matcher = separator.matcher(masked(list));
    while (matcher.find()) {
      pieces.add(list.substring(start, matcher.start()));
      start = matcher.end();
    }
    pieces.add(list.substring(start));
    pieces.removeIf(String::isBlank);
    return pieces;
  }

  /** The text with everything inside brackets or guillemets blotted out, unit for unit. */
  private static String masked(String text) {
    StringBuilder masked = new StringBuilder(text);
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      if ("(（«“".indexOf(mark) >= 0) {
        depth++;
      } else if (")）»”".indexOf(mark) >= 0 && depth > 0) {
        depth--;
      } else if (depth > 0) {
        masked.setCharAt(at, '_');
      }
    }
    return masked.toString();
  }
}
