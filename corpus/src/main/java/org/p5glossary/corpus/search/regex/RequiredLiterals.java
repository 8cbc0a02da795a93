package org.p5glossary.corpus.search.regex;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads off a pattern which letters a match must have, so that an index can leave out most texts.
 * Errs on the safe side: what is not surely required is not named. One for each pattern.
 */
final class RequiredLiterals {

  /** Shorter runs stand in too many words to be worth looking for. In code points. */
  private static final int SHORTEST = 2;

  /** Scripts of which every letter stays the same letter, whatever stands around it. */
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.ARABIC, UnicodeScript.HAN);

  private final int[] points;
  private final List<String> found = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private UnicodeScript script = UnicodeScript.COMMON;

  private RequiredLiterals(String pattern) {
    this.points = pattern.codePoints().toArray();
  }

  static List<String> of(String pattern) {
    if (pattern.contains("(?") || pattern.contains("\\Q")) {
      return List.of();
    }
    return new RequiredLiterals(pattern).read();
  }

  private List<String> read() {
    for (int i = 0; i < points.length; ) {
      int c = points[i];
      if (c == '|') {
        return List.of(); // either side will do
      } else if (c == '\\') {
        flush();
        i = afterEscape(i);
      } else if (c == '[') {
        flush();
        i = afterClass(i);
      } else if (c == '(') {
        flush();
        i = afterGroup(i);
      } else {
        letter(c, i + 1 < points.length ? points[i + 1] : 0);
        i++;
      }
    }
    flush();
    return List.copyOf(found);
  }

  private void letter(int c, int next) {
    UnicodeScript own = UnicodeScript.of(c);
    boolean plain = Character.isLetter(c) && SCRIPTS.contains(own);
    if (!plain || own != script) {
      flush();
    }
    script = own;
    if (!plain || next == '?' || next == '*' || next == '{') {
      flush();
      return;
    }
    run.appendCodePoint(c);
    if (next == '+') {
      flush();
    }
  }

  /** A last и may be the first half of й, which is another letter. */
  private void flush() {
    while (run.length() > 0 && Character.toLowerCase(run.charAt(run.length() - 1)) == 'и') {
      run.setLength(run.length() - 1);
    }
    if (run.codePointCount(0, run.length()) >= SHORTEST) {
      found.add(run.toString());
    }
    run.setLength(0);
  }

  /** After an escape with what belongs to it: \p{Han}, \pL, \x{597D}, \x41, \d. */
  private int afterEscape(int at) {
    int next = at + 2;
    int kind = at + 1 < points.length ? points[at + 1] : 0;
    if (kind != 'p' && kind != 'P' && kind != 'x') {
      return next;
    }
    if (next < points.length && points[next] == '{') {
      while (next < points.length && points[next] != '}') {
        next++;
      }
      return next + 1;
    }
    return kind == 'x' ? next + 2 : next + 1;
  }

  private int afterClass(int at) {
    int i = at + 1;
    if (i < points.length && points[i] == '^') {
      i++;
    }
    if (i < points.length && points[i] == ']') {
      i++;
    }
    while (i < points.length && points[i] != ']') {
      if (points[i] == '\\') {
        i += 2;
      } else if (points[i] == '[' && i + 1 < points.length && points[i + 1] == ':') {
        i += 2;
        while (i < points.length && points[i] != ']') {
          i++;
        }
        i++;
      } else {
        i++;
      }
    }
    return i + 1;
  }

  private int afterGroup(int at) {
    int depth = 0;
    int i = at;
    while (i < points.length) {
      if (points[i] == '\\') {
        i = afterEscape(i);
      } else if (points[i] == '[') {
        i = afterClass(i);
      } else {
        depth += points[i] == '(' ? 1 : points[i] == ')' ? -1 : 0;
        i++;
        if (depth == 0) {
          return i;
        }
      }
    }
    return i;
  }
}
