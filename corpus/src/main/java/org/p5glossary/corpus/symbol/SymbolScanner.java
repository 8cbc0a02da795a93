package org.p5glossary.corpus.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.symbol.SymbolPart.Role;

/**
 * Reads the pieces of one symbol from a place in a text.
 *
 * <p>Components and kinds are those that the United Nations Editorial Manual lists, with those of
 * the disarmament conferences and of the IAEA. White space, also a line break, is allowed at the
 * joints of a symbol, where a narrow column breaks it.
 */
final class SymbolScanner {

  // Blanks, line breaks, no-break spaces, soft hyphens and the invisible marks of bidirectional
  // text: all that may stand at a joint of a symbol. Bounded, so that no search runs away.
  private static final String GAP =
      "[\\s\\u00A0\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202F\\u2066-\\u2069]{0,12}";
  private static final String SLASH = GAP + "[/\\uFF0F]" + GAP;
  private static final String DOT = "(?:" + GAP + "[.\\uFF0E]" + GAP + "|\\s?)";
  private static final String ROMAN = "(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})";
  private static final String NO_MORE = "(?![\\p{IsLatin}\\p{Nd}])";

  private static final Pattern ORGAN =
      Pattern.compile(
          "(?<word>INFCIRC|CTBT-Art\\.?\\s?XIV|TPNW|ENDC|APLC|UNIDIR|SPLOS|FCCC|UNEP|NPT|CCD|CCW|"
              + "CCM|BWC|GOV|JIU|PBC|IDB|LOS|CD|DC|DP|ST|TD|SG|A|S|E|T)"
              + "|GC\\s?\\(\\s?(?<session>\\d{1,3}|[IVXL]{1,7})\\s?\\)");
  private static final Pattern ORGAN_ANY_CASE =
      Pattern.compile(ORGAN.pattern(), Pattern.CASE_INSENSITIVE);

  private static final Pattern BODY =
      component("(?<name>CONF|GGE|MSP|SUB|SER|AC|AP|CN|GC|GE|MC|MX|PC|SB|SC|TF|WG|C|P)");
  private static final Pattern KIND =
      component("(?<name>AMEND|MISC|PRST|BP|CRP|DEC|INF|NGO|PET|RES|DC|NV|PV|SR|WP|L|R)");
  private static final Pattern MODIFIER = component("(?<name>AMEND|ADD|CORR|REV)");
  private static final Pattern BARE_KIND =
      word("(?<name>CRP|DEC|INF|MISC|NGO|PET|PRST|PV|RES|SR|WP|L|R|DC|REP|NTB|TS|OS)");
  private static final Pattern BARE_BODY =
      word(
          "(?<name>CONF|HRC|BUR|MSP|PC|WG|AI|IC|SGB|LEG|ESA|STAT|DDA|ODA|DISARM|ECE|ESCAP|ECA|"
              + "ESCWA|CP|SBI|SBSTA|GC|TRANS|C)");
  private static final Pattern NUMBER =
      Pattern.compile(
          SLASH + "(?<value>(?:(?:S|ES)\\s?-\\s?)?\\d{1,6}(?:[A-Z](?:-[A-Z])?)?)" + NO_MORE);
  private static final Pattern ROMAN_PIECE =
      Pattern.compile(SLASH + "(?<value>" + ROMAN + ")" + NO_MORE);
  private static final Pattern PART_PIECE =
      Pattern.compile(SLASH + "(?i:part)\\.?\\s?(?<value>\\d+|" + ROMAN + ")" + NO_MORE);
  private static final String COUNT = "(?:\\d+|" + ROMAN + ")";
  private static final Pattern DIVISION =
      Pattern.compile(
          GAP
              + "\\("
              + GAP
              + "(?:(?<name>(?i:Vols?|Parts?|Sect|Prog|Resumption))\\.?\\s?(?<value>"
              + COUNT
              + "(?:\\s?(?:and|,|-|–)\\s?"
              + COUNT
              + "){0,3})|(?<word>(?i:Corrected|Supp)))"
              + GAP
              + "\\)");
  private static final Pattern SESSION =
      Pattern.compile(
          GAP
              + "\\(\\s?(?<value>(?:19|20)\\d\\d|(?:(?:S|ES)-)?"
              + ROMAN
              + "|"
              + "X{1,3}"
              + ")\\s?\\)");

  private final String text;
  private final boolean anyCase;

  /** Scans {@code text}; lower-case organs are accepted only where {@code anyCase} is set. */
  SymbolScanner(String text, Spelling spelling) {
    this.text = text;
    this.anyCase = spelling == Spelling.ANY;
  }

  /** How strictly the organ's letters are read. */
  enum Spelling {
    PRINTED,
    ANY
  }

  private static Pattern component(String name) {
    // Without a dot or blank only digits can follow: "WP33" is plain, "PCI" is not.
    return Pattern.compile(
        SLASH
            + "(?i:"
            + name
            + ")(?:"
            + DOT
            + "(?<digits>\\d{1,5})|"
            + GAP
            + "[.\\uFF0E]"
            + GAP
            + "(?<letters>"
            + ROMAN
            + "|[A-Z]))"
            + NO_MORE);
  }

  private static Pattern word(String name) {
    return Pattern.compile(SLASH + "(?i:" + name + ")" + NO_MORE + "(?!" + GAP + "[.\\uFF0E]\\d)");
  }

  /** The pieces of the symbol that starts at {@code start}; empty if none does. */
  List<SymbolPart> partsAt(int start) {
    List<SymbolPart> parts = new ArrayList<>();
    Optional<SymbolPart> organ = organAt(start);
    if (organ.isEmpty()) {
      return parts;
    }
    parts.add(organ.get());
    Optional<SymbolPart> next = organ;
    while (next.isPresent()) {
      next = partAt(next.get().end(), parts);
      next.ifPresent(parts::add);
    }
    while (!parts.isEmpty() && !ends(parts)) {
      parts.remove(parts.size() - 1);
    }
    return wellFormed(parts) ? parts : List.of();
  }

  private Optional<SymbolPart> organAt(int start) {
    Matcher matcher = (anyCase ? ORGAN_ANY_CASE : ORGAN).matcher(text).region(start, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String session = matcher.group("session");
    String name = matcher.group("word");
    String canonical;
    if (session != null) {
      name = "GC";
      canonical = "GC(" + session.toUpperCase(Locale.ROOT) + ")";
    } else if (name.toUpperCase(Locale.ROOT).startsWith("CTBT")) {
      canonical = "CTBT-Art.XIV";
      name = canonical;
    } else {
      name = name.toUpperCase(Locale.ROOT);
      canonical = name;
    }
    return Optional.of(
        new SymbolPart(Role.ORGAN, name, session == null ? "" : session, canonical, matcher.end()));
  }

  private Optional<SymbolPart> partAt(int start, List<SymbolPart> before) {
    SymbolPart last = before.get(before.size() - 1);
    boolean counted = before.stream().anyMatch(SymbolPart::numbered);
    if (counted) {
      Optional<SymbolPart> suffix = suffixAt(start, before, last);
      if (suffix.isPresent() || last.role() == Role.MODIFIER || last.role() == Role.DIVISION) {
        return suffix;
      }
    }
    return dotted(KIND, Role.KIND, start)
        .or(() -> dotted(BODY, Role.BODY, start))
        .or(() -> plainWord(BARE_KIND, Role.BARE_KIND, start))
        .or(() -> plainWord(BARE_BODY, Role.BODY, start))
        .or(() -> number(start));
  }

  private Optional<SymbolPart> suffixAt(int start, List<SymbolPart> before, SymbolPart last) {
    Optional<SymbolPart> suffix =
        dotted(MODIFIER, Role.MODIFIER, start)
            .or(() -> division(start))
            .or(() -> partPiece(PART_PIECE, "Part ", start));
    boolean resolution = before.stream().anyMatch(part -> part.name().equals("RES"));
    if (suffix.isEmpty() && resolution && last.role() == Role.NUMBER) {
      suffix = session(start);
    }
    boolean conference = before.get(0).name().equals("NPT");
    if (suffix.isEmpty() && conference && last.numbered()) {
      suffix = partPiece(ROMAN_PIECE, "", start);
    }
    return suffix;
  }

  private Optional<SymbolPart> dotted(Pattern pattern, Role role, int start) {
    Matcher matcher = at(pattern, start);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String name = canonicalName(matcher.group("name"));
    String digits = matcher.group("digits");
    String value = digits != null ? digits : matcher.group("letters");
    if (value == null || (role == Role.MODIFIER && (digits == null || digits.matches("0+")))) {
      return Optional.empty();
    }
    value = value.toUpperCase(Locale.ROOT);
    return Optional.of(new SymbolPart(role, name, value, name + "." + value, matcher.end()));
  }

  private static String canonicalName(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return switch (upper) {
      case "SUB", "ADD", "AMEND", "CORR", "REV" ->
          upper.charAt(0) + upper.substring(1).toLowerCase(Locale.ROOT);
      default -> upper;
    };
  }

  private Optional<SymbolPart> plainWord(Pattern pattern, Role role, int start) {
    Matcher matcher = at(pattern, start);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String name = canonicalName(matcher.group("name"));
    return Optional.of(new SymbolPart(role, name, "", name, matcher.end()));
  }

  private Optional<SymbolPart> number(int start) {
    Matcher matcher = at(NUMBER, start);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String value = matcher.group("value").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return Optional.of(new SymbolPart(Role.NUMBER, "", value, value, matcher.end()));
  }

  private Optional<SymbolPart> partPiece(Pattern pattern, String prefix, int start) {
    Matcher matcher = at(pattern, start);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String printed = prefix + matcher.group("value").toUpperCase(Locale.ROOT);
    return Optional.of(new SymbolPart(Role.DIVISION, "", printed, printed, matcher.end()));
  }

  private Optional<SymbolPart> division(int start) {
    Matcher matcher = at(DIVISION, start);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String word = matcher.group("word");
    String printed;
    if (word != null) {
      printed = capitalised(word);
    } else {
      String name = capitalised(matcher.group("name"));
      String dot = name.startsWith("Part") || name.equals("Resumption") ? "" : ".";
      printed = name + dot + " " + matcher.group("value").replaceAll("\\s+", " ");
    }
    return Optional.of(
        new SymbolPart(Role.DIVISION, "", printed, "(" + printed + ")", matcher.end()));
  }

  private Optional<SymbolPart> session(int start) {
    Matcher matcher = at(SESSION, start);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String value = matcher.group("value").toUpperCase(Locale.ROOT);
    return Optional.of(new SymbolPart(Role.SESSION, "", value, "(" + value + ")", matcher.end()));
  }

  private Matcher at(Pattern pattern, int start) {
    return pattern
        .matcher(text)
        .region(start, text.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static boolean ends(List<SymbolPart> parts) {
    Role last = parts.get(parts.size() - 1).role();
    return switch (last) {
      case KIND, NUMBER, SESSION, DIVISION, MODIFIER -> true;
      case ORGAN, BODY, BARE_KIND -> false;
    };
  }

  /** A symbol cut short after its year or session is none. */
  private static boolean wellFormed(List<SymbolPart> parts) {
    if (parts.size() < 2) {
      return false;
    }
    long numbers = parts.stream().filter(SymbolPart::numbered).count();
    if (numbers != 1 || parts.stream().anyMatch(part -> part.role() == Role.SESSION)) {
      return numbers > 0;
    }
    SymbolPart only = parts.stream().filter(SymbolPart::numbered).findFirst().orElseThrow();
    if (only.role() == Role.KIND) {
      return true;
    }
    SymbolPart before = parts.get(parts.indexOf(only) - 1);
    String organ = parts.get(0).name();
    if (organ.equals("NPT")) {
      return parts.stream().anyMatch(part -> part.role() == Role.BODY);
    }
    boolean year = only.value().matches("(?:19|20)\\d\\d");
    boolean shortNumber = only.value().matches("(?:E?S-)?\\d{1,2}");
    return switch (before.role()) {
      case BODY -> !year && !(organ.equals("A") && shortNumber);
      case BARE_KIND ->
          !(organ.equals("A") && shortNumber) && !(year && !before.name().equals("RES"));
      default -> !only.value().contains("S-");
    };
  }
}
