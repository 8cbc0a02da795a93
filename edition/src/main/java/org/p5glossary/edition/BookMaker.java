package org.p5glossary.edition;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.language.TextDirection;
import org.p5glossary.edition.BookParagraph.Style;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;

/**
 * Turns an edition into a book: a title page, what changed, the entries with numbers in the order
 * of the first language, and an index for each language.
 */
public final class BookMaker {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
  private static final int ID_SHOWN = 12;

  /** Before a date, so that it is not turned round after Arabic letters. */
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  private final Edition edition;
  private final HanOrder han;
  private final Language main;
  private final Labels labels;
  private final List<BookParagraph> paragraphs = new ArrayList<>();

  /** Term to numbers of entries, for each language. */
  private final Map<Language, Map<String, SortedSet<Integer>>> indexed = new HashMap<>();

  private BookMaker(Edition edition, HanOrder han) {
    this.edition = edition;
    this.han = han;
    this.main = edition.languages().get(0);
    this.labels = Labels.in(main);
  }

  /** The book of an edition; its headings are in the edition's first language. */
  public static Book of(Edition edition, HanOrder han) {
    BookMaker maker = new BookMaker(edition, han);
    maker.titlePage();
    maker.changes();
    maker.entries();
    edition.languages().forEach(maker::index);
    return new Book(
        edition.name(),
        maker.main,
        edition.name() + " · " + edition.snapshot().hex().substring(0, ID_SHOWN),
        edition.frozen(),
        maker.paragraphs);
  }

  private void add(Style style, String label, String text) {
    add(style, main, label, text);
  }

  private void add(Style style, Language language, String label, String text) {
    paragraphs.add(new BookParagraph(style, language, label, text.replaceAll("\\s+", " ").strip()));
  }

  private void titlePage() {
    add(Style.TITLE, "", edition.name());
    add(Style.FACT, "", labels.text("frozen", day()));
    add(Style.FACT, "", audience());
    add(Style.FACT, "", labels.text("entries", edition.entries().size()));
    if (edition.undecided() > 0) {
      add(Style.FACT, "", labels.text("undecided", edition.undecided()));
    }
    add(Style.FACT, "", labels.text("snapshot", edition.snapshot().hex()));
    edition.head().ifPresent(head -> add(Style.FACT, "", labels.text("head", head.hex())));
  }

  private String day() {
    String day = DAY.format(edition.frozen().atOffset(ZoneOffset.UTC));
    return main.direction() == TextDirection.RIGHT_TO_LEFT ? LEFT_TO_RIGHT_MARK + day : day;
  }

  private String audience() {
    return switch (edition.audience().circle()) {
      case PUBLIC -> labels.text("audience.public");
      case FIVE -> labels.text("audience.five");
      case DELEGATION -> labels.text("audience.other", edition.audience().name());
    };
  }

  private void changes() {
    add(Style.HEADING, "", labels.text("changes"));
    if (edition.previous().isEmpty()) {
      add(Style.FACT, "", labels.text("first"));
      return;
    }
    Edition.Previous previous = edition.previous().get();
    add(
        Style.FACT,
        "",
        labels.text("previous", previous.name(), previous.snapshot().hex().substring(0, ID_SHOWN)));
    if (edition.changes().isEmpty()) {
      add(Style.FACT, "", labels.text("unchanged"));
    }
    for (EditionChange change : edition.changes()) {
      String kind =
          switch (change.kind()) {
            case ADDED -> labels.text("added");
            case CHANGED -> labels.text("changed");
            case REMOVED -> labels.text("removed");
          };
      add(Style.CHANGE, kind, change.term() + " (" + change.entry() + ")");
    }
  }

  private void entries() {
    add(Style.HEADING, "", labels.text("terms"));
    Collator collator = TermIndex.collator(main, han);
    Map<EntryId, List<Reservation>> reservations = new HashMap<>();
    edition
        .reservations()
        .forEach(
            one -> reservations.computeIfAbsent(one.entry(), key -> new ArrayList<>()).add(one));
    List<Entry> ordered =
        edition.entries().stream()
            .filter(entry -> edition.languages().stream().anyMatch(l -> entry.in(l).isPresent()))
            .sorted(
                Comparator.<Entry, String>comparing(this::title, collator::compare)
                    .thenComparing(Entry::id))
            .toList();
    int number = 0;
    for (Entry entry : ordered) {
      number++;
      add(
          Style.ENTRY,
          number + ".",
          title(entry) + " (" + labels.text("status." + entry.status().code()) + ")");
      for (Language language : edition.languages()) {
        int here = number;
        entry
            .in(language)
            .ifPresent(
                section ->
                    section(
                        entry, section, here, reservations.getOrDefault(entry.id(), List.of())));
      }
      entry.notes().forEach(note -> add(Style.DETAIL, labels.text("note"), note.text()));
    }
  }

  private String title(Entry entry) {
    return entry.in(main).orElse(entry.sections().get(0)).mainTerm().text();
  }

  private void section(
      Entry entry, LanguageSection section, int number, List<Reservation> reservations) {
    Language language = section.language();
    String label = language.tag();
    for (Term term : section.terms()) {
      if (term.type() == TermType.LOOK_UP_FORM) {
        continue;
      }
      boolean avoided =
          term.status() == AdministrativeStatus.DEPRECATED
              || term.status() == AdministrativeStatus.SUPERSEDED;
      add(avoided ? Style.AVOIDED_TERM : Style.TERM, language, label, term.text());
      indexed
          .computeIfAbsent(language, key -> new HashMap<>())
          .computeIfAbsent(term.text(), key -> new TreeSet<>())
          .add(number);
      term.usageNote().ifPresent(note -> detail(language, "note", note));
      term.notes().forEach(note -> detail(language, "note", note.text()));
    }
    entry.definitions().stream()
        .filter(definition -> definition.language().equals(language))
        .forEach(definition -> detail(language, "definition", definition(definition)));
    for (Note note : section.notes()) {
      detail(language, "note", note.text());
    }
    reservations.stream().filter(one -> one.language().equals(language)).forEach(this::reservation);
  }

  private static String definition(Definition definition) {
    return definition.source().isEmpty()
        ? definition.text()
        : definition.text() + " [" + definition.source() + "]";
  }

  private void detail(Language language, String label, String text) {
    add(Style.DETAIL, language, Labels.in(language).text(label), text);
  }

  private void reservation(Reservation one) {
    Labels own = Labels.in(one.language());
    String kind =
        own.text(
            one.stance() == org.p5glossary.glossary.ledger.SignedOff.Stance.ALTERNATIVE
                ? "alternative"
                : "reservation");
    add(
        Style.DETAIL,
        one.language(),
        kind + " (" + one.delegation().code() + ")",
        one.text().isEmpty() ? own.text("withheld") : one.text());
  }

  private void index(Language language) {
    Map<String, SortedSet<Integer>> terms = new HashMap<>();
    indexed.forEach(
        (held, numbers) -> {
          if (held.matches(language)) {
            numbers.forEach(
                (term, at) -> terms.computeIfAbsent(term, key -> new TreeSet<>()).addAll(at));
          }
        });
    if (terms.isEmpty()) {
      return;
    }
    String name = ULocale.getDisplayLanguage(language.tag(), ULocale.forLanguageTag(main.tag()));
    add(Style.HEADING, "", labels.text("index", name));
    for (TermIndex.Section section : TermIndex.of(language, han, terms)) {
      add(Style.INDEX_LETTER, language, "", section.letter());
      for (TermIndex.Line line : section.lines()) {
        String numbers = String.join(", ", line.numbers().stream().map(String::valueOf).toList());
        add(Style.INDEX_LINE, language, numbers, line.term());
      }
    }
  }
}
