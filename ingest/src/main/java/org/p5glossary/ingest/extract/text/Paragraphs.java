package org.p5glossary.ingest.extract.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.structure.LabelParser;

/**
 * Makes paragraphs of lines. One instance a file; not thread-safe.
 *
 * <p>Wrapped files: white space at a line's end closes a paragraph, except between Latin words. If
 * nearly every line is followed by a blank one, two lines in a row are a page break. Notes stand
 * between a rule and the page's end. Other files: one paragraph a line, but a long line that ends
 * no sentence goes on in the next.
 */
final class Paragraphs {

  /** The rule above notes. */
  private static final Pattern RULE = Pattern.compile("[_＿]{3,}");

  /** Addresses of links that an extractor wrote out at the foot of the page. */
  private static final Pattern DUMPED_LINK = Pattern.compile("https?://\\S+");

  /** A note without a rule: a star and its text. */
  private static final Pattern STAR_NOTE = Pattern.compile("\\*{1,3}\\s+\\S.*", Pattern.DOTALL);

  /** Page and job numbers, bar codes. */
  private static final Pattern PAGE_FURNITURE =
      Pattern.compile(
          "(?:\\d{1,4}\\s*/\\s*\\d{1,4}|(?:\\w{1,3}\\.)?\\d{2}-\\d{5}(?:\\s*\\([ACEFRS]\\))?(?:\\s+\\d{6}){0,2}"
              + "|\\*\\d{7}\\*|[-–—]\\s*\\d{1,4}\\s*[-–—]|Please recycle|请回收|♲|\\s)+");

  private static final Pattern SYMBOL =
      Pattern.compile("[A-Z][A-Z0-9]{0,9}(?:/[A-Za-z0-9][A-Za-z0-9.\\-]{0,14}){1,7}\\*{0,3}");

  /**
   * What closes a sentence or a clause of a list, with quotes, brackets and a note's mark after.
   */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?s).*[.。．!！?？;；:：…؟؛](?:[\"”’»)）】\\]』」*]|[0-9]{1,3}|[¹²³⁰⁴-⁹])*");

  /** In files of one paragraph a line, shorter lines are headings or names and do not go on. */
  private static final int LEAST_TO_GO_ON = 40;

  /** A symbol standing alone in the masthead: mastheads have a dozen lines. */
  private static final int FRONT_LINES = 20;

  /** A line is full if the next word would bring it over this share of the usual width. */
  private static final double FULL_LINE = 0.87;

  /** A line that ends with a clause is full from this share on: long words may follow. */
  private static final double FULL_CLAUSE = 0.75;

  /** What a note begins with: a number, or stars. */
  private static final Pattern NOTE_START = Pattern.compile("(?:\\d{1,3}|\\*{1,3})\\s+\\S");

  private final TextLines lines;
  private final boolean chinese;
  private final Set<String> repeatedSymbols;
  private final LineJoiner joiner;
  private final Budget budget;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder note = new StringBuilder();
  private TextLine lastBody;
  private TextLine lastNote;
  private boolean inNotes;

  Paragraphs(TextLines lines, Budget budget) {
    this.lines = lines;
    this.budget = budget;
    this.chinese = lines.isChinese();
    this.repeatedSymbols = repeatedSymbols(lines);
    this.joiner = new LineJoiner(lines);
  }

  /** A symbol that stands alone on several lines is a running head. */
  private static Set<String> repeatedSymbols(TextLines lines) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (TextLine line : lines.lines()) {
      if (SYMBOL.matcher(line.text()).matches() && !seen.add(line.text())) {
        repeated.add(line.text());
      }
    }
    return repeated;
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<Furniture> furniture() {
    return furniture;
  }

  void read() {
    if (lines.isWrapped()) {
      readWrapped(lines.isDoubleSpaced());
    } else if (lines.isHardWrapped()) {
      readGroups();
    } else {
      readLined();
    }
    close(false);
    close(true);
  }

  private void readWrapped(boolean doubleSpaced) {
    boolean linksEnded = false;
    for (int i = 0; i < lines.lines().size(); i++) {
      TextLine line = lines.lines().get(i);
      boolean second = i > 0 && line.blanksBefore() == 0;
      boolean link = line.openEnd() && DUMPED_LINK.matcher(line.text()).matches();
      boolean pageStart =
          line.pageBefore() || (doubleSpaced && second && !link) || (linksEnded && !link);
      if (pageStart) {
        close(true);
        inNotes = false;
      }
      linksEnded = link;
      if (link) {
        furniture.add(new Furniture(0, line.text()));
      } else if (RULE.matcher(line.text()).matches()) {
        close(true);
        inNotes = true;
      } else if (!isFurniture(line, i)) {
        boolean starNote = line.indented() && STAR_NOTE.matcher(line.text()).matches();
        if (starNote && !inNotes) {
          inNotes = true;
        }
        addWrapped(line, !doubleSpaced);
      }
    }
  }

  private void addWrapped(TextLine line, boolean blanksCount) {
    TextLine last = inNotes ? lastNote : lastBody;
    if (last != null) {
      boolean closed = !last.openEnd() && !goesOnInLatin(last, line);
      boolean gap =
          blanksCount && line.blanksBefore() > 0 && SENTENCE_END.matcher(last.text()).matches();
      if (closed || gap) {
        close(inNotes);
      }
    }
    append(line);
  }

  /** Latin words are set apart by a blank, also at a line's end, if the next did not fit. */
  private boolean goesOnInLatin(TextLine last, TextLine next) {
    int before = last.last();
    int after = next.first();
    boolean words =
        (isLatin(before) && (isLatin(after) || after == '('))
            || ((before == ',' || before == ')') && isLatin(after))
            || (!chinese && !(inNotes && NOTE_START.matcher(next.text()).lookingAt()));
    if (!words || LabelParser.parse(next.text()).isPresent()) {
      return false;
    }
    int blank = next.text().indexOf(' ');
    String word = blank < 0 ? next.text() : next.text().substring(0, blank);
    return last.width() + 1 + TextLine.widthOf(word) > lines.wrapWidth() * FULL_LINE;
  }

  private static boolean isLatin(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !TextAssembler.isChinese(codePoint);
  }

  /** Paragraphs between blank lines, their lines broken at a width. */
  private void readGroups() {
    for (int i = 0; i < lines.lines().size(); i++) {
      TextLine line = lines.lines().get(i);
      if (RULE.matcher(line.text()).matches()) {
        close(true);
        inNotes = true;
        continue;
      }
      if (line.pageBefore()) {
        close(true);
        inNotes = false;
      }
      if (isFurniture(line, i)) {
        continue;
      }
      TextLine last = inNotes ? lastNote : lastBody;
      if (last != null && endsGroup(last, line)) {
        close(inNotes);
      }
      append(line);
    }
  }

  private boolean endsGroup(TextLine last, TextLine line) {
    boolean full = last.width() >= lines.wrapWidth() * 0.75;
    boolean ended = SENTENCE_END.matcher(last.text()).matches();
    boolean lower = Character.isLowerCase(line.first());
    boolean goesOn = lower || TextAssembler.isChinese(line.first());
    if (line.blanksBefore() > 0 || line.pageBefore()) {
      return ended || !full || !goesOn;
    }
    boolean labelled = LabelParser.parse(line.text()).isPresent();
    boolean heading = last.width() < lines.wrapWidth() * 0.6;
    return (labelled && (ended || !full)) || (!full && ended && !lower) || (heading && !lower);
  }

  private void readLined() {
    List<TextLine> all = lines.lines();
    for (int i = 0; i < all.size(); i++) {
      TextLine line = all.get(i);
      if (RULE.matcher(line.text()).matches()) {
        close(false);
        inNotes = true;
        continue;
      }
      if (line.pageBefore()) {
        inNotes = false;
      }
      boolean link = DUMPED_LINK.matcher(line.text()).matches();
      String text = withoutListDash(line.text());
      if (text.isEmpty() || isFurniture(line, i)) {
        furniture.add(new Furniture(0, line.text()));
        continue;
      }
      boolean rest =
          lastBody != null && (goesOn(lastBody.text(), text) || isClauseCut(lastBody, line));
      if (lastBody != null && (link || !rest)) {
        close(false);
      }
      TextLine clean = line.withText(text);
      boolean starNote = STAR_NOTE.matcher(text).matches() || isRaisedDigit(clean.first());
      if (inNotes || starNote) {
        close(false);
        drafts.add(new Draft(text, true));
      } else {
        appendBody(clean);
      }
    }
  }

  private static boolean isRaisedDigit(int codePoint) {
    return "¹²³⁰⁴⁵⁶⁷⁸⁹".indexOf(codePoint) >= 0;
  }

  /** A full line that ends with a clause, before one that begins in lower case, without a label. */
  private boolean isClauseCut(TextLine last, TextLine next) {
    return lines.wrapWidth() <= TextLines.WIDEST_WRAP
        && last.width() >= lines.wrapWidth() * FULL_CLAUSE
        && ";；؛".indexOf(last.last()) >= 0
        && next.blanksBefore() == 0
        && Character.isLowerCase(next.first())
        && LabelParser.parse(next.text()).isEmpty();
  }

  /** A long line that ends no sentence, before one that has no label and is a sentence's rest. */
  private static boolean goesOn(String before, String next) {
    boolean rest = SENTENCE_END.matcher(next).matches() || next.length() > LEAST_TO_GO_ON;
    return before.length() > LEAST_TO_GO_ON
        && !SENTENCE_END.matcher(before).matches()
        && !before.endsWith("*")
        && !before.endsWith(">")
        && !next.startsWith("©")
        && rest
        && !DUMPED_LINK.matcher(before).matches()
        && !isRaisedDigit(next.codePointAt(0))
        && !STAR_NOTE.matcher(next).matches()
        && LabelParser.parse(next).isEmpty();
  }

  /** Converters write "- " before every item, also where it has a label. */
  private static String withoutListDash(String text) {
    if (text.equals("-") || text.equals("*")) {
      return "";
    }
    boolean dash = text.startsWith("- ") && LabelParser.parse(text.substring(2)).isPresent();
    return dash ? text.substring(2).strip() : text;
  }

  private boolean isFurniture(TextLine line, int index) {
    budget.step();
    boolean furnishes =
        PAGE_FURNITURE.matcher(line.text()).matches()
            || repeatedSymbols.contains(line.text())
            || (index < FRONT_LINES
                && SYMBOL.matcher(line.text()).matches()
                && line.text().codePoints().anyMatch(Character::isDigit));
    if (furnishes) {
      furniture.add(new Furniture(0, line.text()));
    }
    return furnishes;
  }

  private void append(TextLine line) {
    if (inNotes) {
      joiner.join(note, line, lastNote != null && lastNote.openEnd());
      lastNote = line;
    } else {
      appendBody(line);
    }
  }

  private void appendBody(TextLine line) {
    joiner.join(body, line, lastBody != null && lastBody.openEnd());
    lastBody = line;
  }

  private void close(boolean ofNotes) {
    StringBuilder open = ofNotes ? note : body;
    if (!open.isEmpty()) {
      drafts.add(new Draft(open.toString(), ofNotes));
      open.setLength(0);
    }
    if (ofNotes) {
      lastNote = null;
    } else {
      lastBody = null;
    }
  }
}
