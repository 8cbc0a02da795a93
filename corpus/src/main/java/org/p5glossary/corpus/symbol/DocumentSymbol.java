package org.p5glossary.corpus.symbol;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.p5glossary.corpus.symbol.SymbolPart.Role;
import org.p5glossary.corpus.symbol.SymbolScanner.Spelling;

/**
 * The symbol of a document of the United Nations or the IAEA in canonical spelling:
 * "NPT/CONF.2020/WP.33", "A/RES/70/33", "A/75/123–S/2020/456", "NPT/CONF.2010/50 (Vol. I)".
 *
 * <p>The same in all languages. Two issues of one document differ in the trailing asterisks only
 * ({@link #reissue}); {@link #withoutReissue} is what they share. Immutable and thread-safe.
 *
 * @param text canonical spelling, never null; asterisks of a reissue at its end
 */
public record DocumentSymbol(String text) implements Comparable<DocumentSymbol> {

  /**
   * A symbol that stands in a text.
   *
   * @param symbol the symbol, never null
   * @param start first UTF-16 unit in the text, 0-based
   * @param end one past the last unit
   */
  public record Found(DocumentSymbol symbol, int start, int end) {

    /**
     * @throws IllegalArgumentException if the range is empty or negative
     */
    public Found {
      Objects.requireNonNull(symbol, "symbol");
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException(
            "a symbol's range [" + start + ", " + end + ") must have 0 <= start < end");
      }
    }
  }

  /** Most asterisks that a symbol may carry; more are an ornament. */
  private static final int MAX_REISSUE = 3;

  private static final Pattern JOINT =
      Pattern.compile("[\\s\\u00A0]{0,4}[-\\u2010-\\u2014\\u2212][\\s\\u00A0]{0,4}(?=[AES]\\s?/)");
  private static final Pattern START =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{Nd}_./\\uFF0F-])(?=[A-Z])"
              + "|(?<=undocs\\.org/)(?=[A-Z])|(?<=undocs\\.org/[a-z]{2}/)(?=[A-Z])");

  /**
   * @throws IllegalArgumentException if {@code text} is not a symbol in canonical spelling
   */
  public DocumentSymbol {
    Objects.requireNonNull(text, "text");
    String canonical = canonical(text, Spelling.PRINTED);
    if (!text.equals(canonical)) {
      throw new IllegalArgumentException(
          "not a document symbol in canonical spelling: \""
              + text
              + "\" (expected "
              + (canonical.isEmpty() ? "something like NPT/CONF.2020/WP.33" : canonical)
              + "); use DocumentSymbol.parse for other spellings");
    }
  }

  /**
   * The symbol that the whole of {@code spelling} names: blanks and line breaks inside, lower case,
   * full-width signs and missing dots are accepted.
   *
   * @return empty if it is not a whole symbol
   */
  public static Optional<DocumentSymbol> parse(String spelling) {
    String folded =
        Normalizer.normalize(spelling, Normalizer.Form.NFKC)
            .replaceAll("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
            .strip();
    String canonical = canonical(folded, Spelling.ANY);
    if (canonical.isEmpty()) {
      // Roman numerals and letters after a dot are read in capitals only.
      String capitals = folded.toUpperCase(Locale.ROOT).replace(" AND ", " and ");
      canonical = canonical(capitals, Spelling.ANY);
    }
    return canonical.isEmpty() ? Optional.empty() : Optional.of(new DocumentSymbol(canonical));
  }

  /**
   * The letters and digits of what may be a symbol, in capitals and half width: the same however
   * the signs between them are written, or left out.
   */
  public static String lettersAndDigits(String spelling) {
    return Normalizer.normalize(spelling, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}*]", "");
  }

  /** Every symbol that stands in {@code text} in printed spelling, in order, without overlaps. */
  public static List<Found> findAll(String text) {
    List<Found> found = new ArrayList<>();
    Matcher start = START.matcher(text);
    int from = 0;
    while (from < text.length() && start.find(from)) {
      Scan scan = scan(text, start.start(), Spelling.PRINTED);
      if (scan.canonical().isEmpty() || !plainInRunningText(scan.canonical())) {
        from = start.start() + 1;
      } else {
        found.add(new Found(new DocumentSymbol(scan.canonical()), start.start(), scan.end()));
        from = scan.end();
      }
    }
    return List.copyOf(found);
  }

  /** "A/4" in a sentence is a paper size; a symbol has more to it. */
  private static boolean plainInRunningText(String canonical) {
    return !canonical.matches("[A-Z]/\\d{1,2}[A-Z]?\\**");
  }

  /** The members of a joint symbol ("A/75/123–S/2020/456"), or the symbol itself. */
  public List<DocumentSymbol> members() {
    String bare = withoutStars();
    String[] pieces = bare.split("–");
    if (pieces.length == 1) {
      return List.of(this);
    }
    return Arrays.stream(pieces).map(DocumentSymbol::new).toList();
  }

  /** The organ or conference: "A", "S", "NPT", "CCW", "INFCIRC". Of the first of a joint symbol. */
  public String organ() {
    return parts().get(0).text();
  }

  /** Subsidiary organs between the organ and the number: "C.1", "CONF.2020/PC.I"; empty if none. */
  public String body() {
    return parts().stream()
        .filter(part -> part.role() == Role.BODY)
        .map(SymbolPart::text)
        .collect(Collectors.joining("/"));
  }

  /**
   * The review cycle, session or year as written: "2020" of NPT/CONF.2020/WP.33, "70" of
   * A/C.1/70/L.13, "2004" of S/RES/1540 (2004); empty if the symbol has none.
   */
  public String cycle() {
    List<SymbolPart> parts = parts();
    Optional<SymbolPart> bracketed =
        parts.stream().filter(part -> part.role() == Role.SESSION).findFirst();
    if (bracketed.isPresent()) {
      return bracketed.get().value();
    }
    List<SymbolPart> numbers = parts.stream().filter(SymbolPart::numbered).toList();
    boolean conferenceNamesCycle = !organ().equals("A") && !organ().equals("E");
    Optional<SymbolPart> conference =
        parts.stream()
            .filter(part -> conferenceNamesCycle && part.name().equals("CONF"))
            .filter(part -> !part.value().isEmpty())
            .findFirst();
    if (conference.isPresent()) {
      return conference.get().value();
    }
    if (numbers.size() > 1) {
      return numbers.get(0).value();
    }
    return parts.get(0).value();
  }

  /** The kind of document: "WP", "L", "RES", "PV"; empty for a plain number. */
  public String series() {
    String series = "";
    for (SymbolPart part : parts()) {
      if (part.role() == Role.KIND || part.role() == Role.BARE_KIND) {
        series = part.name();
      }
    }
    return series;
  }

  /** The number of the document as written: "33", "36L"; never empty. */
  public String number() {
    String number = "";
    for (SymbolPart part : parts()) {
      if (part.numbered()) {
        number = part.value();
      }
    }
    return number;
  }

  /**
   * Whether the document was invented for demonstration or for tests: its number is 9000 to 9999,
   * which no real session reaches.
   */
  public boolean demonstration() {
    // Documents of 1973 really are called A/9030.
    boolean old = series().isEmpty() && List.of("A", "S", "E").contains(organ());
    return number().matches("9\\d{3}") && !old;
  }

  /** The suffixes in order; empty for a base document. */
  public List<SymbolModifier> modifiers() {
    return parts().stream()
        .filter(part -> part.role() == Role.MODIFIER)
        .map(
            part ->
                new SymbolModifier(
                    SymbolModifier.Kind.valueOf(part.name().toUpperCase(Locale.ROOT)),
                    Integer.parseInt(part.value())))
        .toList();
  }

  /** The volume, part or section: "Vol. I", "Parts I and II"; empty if the symbol names none. */
  public String part() {
    return parts().stream()
        .filter(part -> part.role() == Role.DIVISION)
        .map(SymbolPart::value)
        .collect(Collectors.joining(", "));
  }

  /** How often the document was issued again: the number of trailing asterisks, 0 to 3. */
  public int reissue() {
    return text.length() - withoutStars().length();
  }

  /** The same symbol without asterisks. */
  public DocumentSymbol withoutReissue() {
    return reissue() == 0 ? this : new DocumentSymbol(withoutStars());
  }

  /** The symbol of the first document: without suffixes and asterisks. */
  public DocumentSymbol base() {
    List<DocumentSymbol> members = members();
    if (members.size() > 1) {
      return new DocumentSymbol(
          members.stream().map(member -> member.base().text()).collect(Collectors.joining("–")));
    }
    List<SymbolPart> parts = parts();
    List<SymbolPart> kept = parts.stream().takeWhile(part -> part.role() != Role.MODIFIER).toList();
    return kept.size() == parts.size() ? withoutReissue() : new DocumentSymbol(join(kept));
  }

  /**
   * What the document of this symbol does to the document of {@code other}, as far as the symbols
   * say: WP.5/Rev.2 revises WP.5 and WP.5/Rev.1; WP.5/Rev.1/Corr.1 corrects WP.5/Rev.1, not WP.5.
   *
   * @return empty if the symbols name no direct relation
   */
  public Optional<PaperRelation> relationTo(DocumentSymbol other) {
    DocumentSymbol mine = withoutReissue();
    DocumentSymbol theirs = other.withoutReissue();
    if (mine.equals(theirs)) {
      return reissue() > other.reissue() ? Optional.of(PaperRelation.REISSUES) : Optional.empty();
    }
    List<SymbolModifier> modifiers = mine.modifiers();
    if (modifiers.isEmpty() || !mine.base().equals(theirs.base())) {
      return Optional.empty();
    }
    List<SymbolModifier> earlier = theirs.modifiers();
    SymbolModifier last = modifiers.get(modifiers.size() - 1);
    List<SymbolModifier> stem = modifiers.subList(0, modifiers.size() - 1);
    if (stem.equals(earlier)) {
      return Optional.of(last.kind().relation());
    }
    boolean laterRevision =
        last.kind() == SymbolModifier.Kind.REV
            && earlier.size() == modifiers.size()
            && stem.equals(earlier.subList(0, stem.size()))
            && earlier.get(stem.size()).kind() == SymbolModifier.Kind.REV
            && earlier.get(stem.size()).number() < last.number();
    return laterRevision ? Optional.of(PaperRelation.REVISES) : Optional.empty();
  }

  /** Orders by canonical spelling, runs of digits by their value: WP.9 before WP.33. */
  @Override
  public int compareTo(DocumentSymbol other) {
    return SymbolOrder.compare(text, other.text);
  }

  @Override
  public String toString() {
    return text;
  }

  private String withoutStars() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '*') {
      end--;
    }
    return text.substring(0, end);
  }

  private List<SymbolPart> parts() {
    return new SymbolScanner(text, Spelling.PRINTED).partsAt(0);
  }

  private static String canonical(String text, Spelling spelling) {
    Scan scan = scan(text, 0, spelling);
    return scan.end() == text.length() ? scan.canonical() : "";
  }

  /** A symbol read from a text: its canonical spelling, empty if there was none, and its end. */
  private record Scan(String canonical, int end) {}

  private static Scan scan(String text, int start, Spelling spelling) {
    SymbolScanner scanner = new SymbolScanner(text, spelling);
    List<SymbolPart> parts = scanner.partsAt(start);
    if (parts.isEmpty()) {
      return new Scan("", start);
    }
    StringBuilder canonical = new StringBuilder(join(parts));
    int end = parts.get(parts.size() - 1).end();
    Matcher joint = JOINT.matcher(text);
    while (joint.region(end, text.length()).useTransparentBounds(true).lookingAt()) {
      List<SymbolPart> member = scanner.partsAt(joint.end());
      if (member.isEmpty()) {
        break;
      }
      canonical.append('–').append(join(member));
      end = member.get(member.size() - 1).end();
    }
    int stars = 0;
    while (end + stars < text.length() && text.charAt(end + stars) == '*') {
      stars++;
    }
    boolean barcode = end + stars < text.length() && Character.isDigit(text.charAt(end + stars));
    if (stars > 0 && stars <= MAX_REISSUE && !barcode) {
      canonical.append("*".repeat(stars));
      end += stars;
    }
    return new Scan(canonical.toString(), end);
  }

  private static String join(List<SymbolPart> parts) {
    StringBuilder joined = new StringBuilder();
    for (SymbolPart part : parts) {
      if (!joined.isEmpty()) {
        joined.append(part.bracketed() ? " " : "/");
      }
      joined.append(part.text());
    }
    return joined.toString();
  }
}
