package org.p5glossary.ingest.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.passage.VersionText;

/** Puts errors into a clean draft, in sentences apart from each other. */
final class ErrorMaker {

  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d./])\\d{2,}(?![\\d./])");
  private static final Pattern SYMBOL = Pattern.compile("[A-Z]+/[A-Z][A-Z0-9./]*\\d");
  private static final int APART = 3;

  /** A sentence about nothing in the papers, by language. */
  private static final Map<String, String> STRANGER =
      Map.of(
          "en", "The secretariat thanked the host city for the excellent facilities it provided.",
          "fr", "Le secrétariat a remercié la ville hôte des excellentes installations fournies.",
          "es", "La secretaría dio las gracias a la ciudad anfitriona por sus instalaciones.",
          "ru", "Секретариат поблагодарил принимающий город за прекрасные помещения для работы.",
          "zh", "秘书处感谢东道城市提供了十分出色的会议设施和周到的接待服务。",
          "ar", "وشكرت الأمانة المدينة المضيفة على المرافق الممتازة التي وفرتها للمشاركين.");

  /** Words that are no rendering of any term. */
  private static final Map<String, String> WRONG =
      Map.of(
          "en", "matter of interest",
          "fr", "sujet d’intérêt",
          "es", "cuestión de interés",
          "ru", "предмет интереса",
          "zh", "有关事项",
          "ar", "الموضوع المعني");

  private final Draft draft;
  private final TermBase terms;
  private final TermUses source;
  private final TermUses target;
  private final ChangedText changed;
  private final List<Bead> free;
  private final Set<Integer> taken = new HashSet<>();
  private final List<Map.Entry<InjectedError, int[]>> made = new ArrayList<>();
  private final String deprecated;

  /**
   * @param deprecated a deprecated term of the target language
   */
  ErrorMaker(
      Draft draft, TermBase terms, TermRecogniser recogniser, String deprecated, Random random) {
    this.draft = draft;
    this.terms = terms;
    this.deprecated = deprecated;
    this.source = TermUses.of(draft.source(), terms, recogniser);
    this.target = TermUses.of(draft.target(), terms, recogniser);
    this.changed = new ChangedText(draft.target());
    this.free = new ArrayList<>(draft.proseBeads());
    free.removeIf(
        bead -> bead.sourceSize() != 1 || bead.targetSize() != 1 || bead.probability() < .9);
    Collections.shuffle(free, random);
  }

  /** Makes errors of these kinds in turn; a kind for which there is no place is passed over. */
  void make(List<FindingKind> kinds, int count) {
    int failed = 0;
    for (int i = 0; made.size() < count && failed < kinds.size(); i++) {
      failed = make(kinds.get(i % kinds.size())) ? 0 : failed + 1;
    }
  }

  private boolean make(FindingKind kind) {
    for (Bead bead : free) {
      if (isFree(bead.targetStart()) && make(kind, bead)) {
        taken.add(bead.targetStart());
        return true;
      }
    }
    return false;
  }

  private boolean isFree(int sentence) {
    return taken.stream().noneMatch(other -> Math.abs(other - sentence) <= APART);
  }

  private boolean make(FindingKind kind, Bead bead) {
    int at = bead.targetStart();
    String text = changed.sentence(at);
    return switch (kind) {
      case NUMBER -> number(at, text);
      case DATE -> date(at, text);
      case SYMBOL -> symbol(at, text);
      case PARAGRAPH_NUMBER -> paragraph(at);
      case UNTRANSLATED -> untranslated(bead);
      case OMITTED -> omitted(bead);
      case ADDED -> added(at, text);
      case DEPRECATED_TERM ->
          term(bead, deprecated, FindingKind.DEPRECATED_TERM, FindingKind.TERM_NOT_RENDERED);
      case TERM_NOT_RENDERED -> term(bead, WRONG.get(language()), FindingKind.TERM_NOT_RENDERED);
      default -> throw new IllegalArgumentException("no error of kind " + kind);
    };
  }

  private String language() {
    return draft.target().language().primary();
  }

  private void note(Set<FindingKind> kinds, Side side, int number, String what) {
    made.add(
        Map.entry(new InjectedError(kinds, side, 0, language() + " " + what), new int[] {number}));
  }

  private boolean number(int at, String text) {
    FigureReader reader = new FigureReader(draft.target().language());
    Optional<Figure> figure =
        reader.read(text, at).stream()
            .filter(f -> f.kind() == FindingKind.NUMBER && NUMBER.matcher(f.surface()).matches())
            .findFirst();
    figure.ifPresent(f -> put(at, text, f, otherDigit(f.surface()), FindingKind.NUMBER));
    return figure.isPresent();
  }

  private boolean date(int at, String text) {
    FigureReader reader = new FigureReader(draft.target().language());
    Optional<Figure> figure =
        reader.read(text, at).stream()
            .filter(f -> f.kind() == FindingKind.DATE && NUMBER.matcher(f.surface()).matches())
            .findFirst();
    figure.ifPresent(f -> put(at, text, f, otherDigit(f.surface()), FindingKind.DATE));
    return figure.isPresent();
  }

  private void put(int at, String text, Figure figure, String instead, FindingKind kind) {
    String wrong =
        text.substring(0, figure.range().start()) + instead + text.substring(figure.range().end());
    changed.replace(at, wrong);
    note(Set.of(FindingKind.NUMBER, FindingKind.DATE), Side.TARGET, at, kind + ": " + wrong);
  }

  private static String otherDigit(String number) {
    char last = number.charAt(number.length() - 1);
    return number.substring(0, number.length() - 1) + (char) (last == '9' ? '3' : last + 1);
  }

  private boolean symbol(int at, String text) {
    Matcher matcher = SYMBOL.matcher(text);
    if (!matcher.find()) {
      return false;
    }
    String wrong =
        text.substring(0, matcher.start())
            + otherDigit(matcher.group())
            + text.substring(matcher.end());
    changed.replace(at, wrong);
    note(Set.of(FindingKind.SYMBOL), Side.TARGET, at, "symbol: " + wrong);
    return true;
  }

  private boolean paragraph(int at) {
    int block = changed.block(at);
    boolean first = at == 0 || changed.block(at - 1) != block;
    Matcher label =
        Pattern.compile("(\\d+)(.*)").matcher(draft.target().blocks().get(block).label().printed());
    if (!first || draft.target().blocks().get(block).type() != BlockType.PARA || !label.matches()) {
      return false;
    }
    String wrong = Integer.parseInt(label.group(1)) + 1 + label.group(2);
    changed.label(block, wrong);
    note(Set.of(FindingKind.PARAGRAPH_NUMBER), Side.TARGET, at, "label " + wrong);
    return true;
  }

  private boolean untranslated(Bead bead) {
    String original = draft.sentence(Side.SOURCE, bead.sourceStart());
    if (!isLong(original) || !isText(bead.targetStart())) {
      return false;
    }
    changed.replace(bead.targetStart(), original);
    note(
        Set.of(FindingKind.UNTRANSLATED),
        Side.TARGET,
        bead.targetStart(),
        "left as it is: " + original);
    return true;
  }

  private boolean isText(int sentence) {
    BlockType type = draft.target().blocks().get(changed.block(sentence)).type();
    return type == BlockType.PARA || type == BlockType.ITEM;
  }

  private static boolean isLong(String text) {
    long han = text.codePoints().filter(Character::isIdeographic).count();
    return han > 15 || text.split("\\s+", -1).length > 8;
  }

  private boolean omitted(Bead bead) {
    int at = bead.targetStart();
    if (changed.siblings(at) < 2 || !isLong(changed.sentence(at)) || !isText(at)) {
      return false;
    }
    changed.drop(at);
    note(Set.of(FindingKind.OMITTED), Side.SOURCE, bead.sourceStart(), changed.sentence(at));
    return true;
  }

  private boolean added(int at, String text) {
    if (!isText(at) || !isLong(text)) {
      return false;
    }
    changed.addAfter(at, STRANGER.get(language()));
    note(Set.of(FindingKind.ADDED), Side.TARGET, -1 - at, "added after: " + text);
    return true;
  }

  /** Puts other words for a term that stands once hereabouts. */
  private boolean term(Bead bead, String instead, FindingKind... kinds) {
    int at = bead.targetStart();
    Predicate<TermUses.Use> inSource =
        use ->
            source.in(bead.sourceStart()).stream()
                .anyMatch(s -> s.isSure() && s.entry().equals(use.entry()));
    Optional<TermUses.Use> use =
        target.in(at).stream()
            .filter(TermUses.Use::isSure)
            .filter(inSource)
            .filter(u -> u.match().range().length() > (language().equals("zh") ? 3 : 9))
            .filter(u -> isAlone(u, at))
            .filter(u -> terms.entry(u.entry()).isPresent())
            .findFirst();
    if (use.isEmpty()) {
      return false;
    }
    String text = changed.sentence(at);
    String wrong =
        text.substring(0, use.get().match().range().start())
            + instead
            + text.substring(use.get().match().range().end());
    changed.replace(at, wrong);
    note(Set.of(kinds), Side.TARGET, at, "term: " + wrong);
    return true;
  }

  private boolean isAlone(TermUses.Use use, int at) {
    for (int i = Math.max(0, at - 2); i < Math.min(target.size(), at + 3); i++) {
      for (TermUses.Use other : target.in(i)) {
        if (!other.equals(use) && other.entry().equals(use.entry())) {
          return false;
        }
      }
    }
    return true;
  }

  /** The draft's text with the errors. */
  VersionText text() {
    return changed.text();
  }

  /** The errors, at the places that they have in the changed text. */
  List<InjectedError> errors() {
    return made.stream()
        .map(
            entry -> {
              InjectedError error = entry.getKey();
              int number = entry.getValue()[0];
              return new InjectedError(
                  error.kinds(),
                  error.side(),
                  error.side() == Side.SOURCE ? number : changed.now(number),
                  error.what());
            })
        .toList();
  }
}
