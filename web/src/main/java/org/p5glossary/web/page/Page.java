package org.p5glossary.web.page;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.PaperKind;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.diff.FieldChange;
import org.p5glossary.glossary.diff.TextChange;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.web.asset.StaticFiles;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.message.Messages;
import org.p5glossary.web.message.Wording;
import org.p5glossary.web.template.part.JteentrycardGenerated;
import org.p5glossary.web.template.part.JtehitGenerated;
import org.p5glossary.web.view.AlignmentFigures;
import org.p5glossary.web.view.Authorship;
import org.p5glossary.web.view.Coverage;
import org.p5glossary.web.view.EntrySummary;
import org.p5glossary.web.view.Equivalents;
import org.p5glossary.web.view.FacetField;
import org.p5glossary.web.view.FacetValue;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.Pairing;
import org.p5glossary.web.view.PaperFacet;
import org.p5glossary.web.view.PassageHit;
import org.p5glossary.web.view.TermView;
import org.p5glossary.web.view.VersionCell;
import org.p5glossary.web.view.Worded;

/** What templates ask about the page around them. Public for the templates only. Thread-safe. */
public final class Page {

  /**
   * htmx without what a strict content policy forbids, without pages kept in the browser, and with
   * pages that say what is wrong shown like all others.
   */
  private static final String HTMX =
      "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"historyCacheSize\":0,"
          + "\"refreshOnHistoryMiss\":true,"
          + "\"responseHandling\":[{\"code\":\"...\",\"swap\":true}]}";

  private final PageContext context;
  private final Messages messages;
  private final Wording wording;
  private final StaticFiles files;
  private final KeptParts parts;

  Page(PageContext context, Messages messages, StaticFiles files, KeptParts parts) {
    this.context = context;
    this.messages = messages;
    this.wording = messages.in(context.language());
    this.files = files;
    this.parts = parts;
  }

  /** The request and its reader. */
  public PageContext context() {
    return context;
  }

  /** The address of this page, with its parameters. */
  public String address() {
    return context.query().isEmpty() ? context.path() : context.path() + "?" + context.query();
  }

  /** A passage that was found beside its counterparts, as HTML. */
  public KeptHtml hit(PassageHit hit) {
    return parts.html(hit, context, out -> JtehitGenerated.render(out, null, this, hit));
  }

  /** An entry in a few words, as HTML. */
  public KeptHtml card(EntrySummary entry) {
    return parts.html(entry, context, out -> JteentrycardGenerated.render(out, null, this, entry));
  }

  /** The interface language. */
  public Language language() {
    return context.language();
  }

  /** The message of a key. */
  public String text(String key, Object... values) {
    return wording.text(key, values);
  }

  /** The name of a value in the interface language. */
  public String word(Worded value) {
    return wording.text(value.messageKey());
  }

  /** What kind of source a paper is. */
  public String kind(PaperKind kind) {
    return wording.text("kind." + kind.code().replace('-', '_'));
  }

  /** The name of a value of a closed list of the term base, by its family of messages. */
  public String name(String family, Enum<?> value) {
    return wording.name(family, value);
  }

  /** Whom something is for. */
  public String audience(Audience audience) {
    return switch (audience.circle()) {
      case DELEGATION ->
          wording.text(
              "audience.delegation", name("delegation", audience.delegation().orElseThrow()));
      case FIVE -> wording.text("audience.five");
      case PUBLIC -> wording.text("audience.public");
    };
  }

  /** A moment: day, hour and minute, UTC. */
  public String moment(Instant moment) {
    OffsetDateTime utc = moment.atOffset(ZoneOffset.UTC);
    return text(
        "moment",
        day(utc.toLocalDate()),
        String.format(Locale.ROOT, "%02d:%02d", utc.getHour(), utc.getMinute()));
  }

  /** A run of a changed field: a code of a closed list by its name, all else as it stands. */
  public String change(FieldChange.Field field, TextChange run) {
    String text = run.text();
    try {
      return switch (field) {
        case STATUS -> name("entry.status", Coded.parse(EntryStatus.class, text));
        case TERM_STATUS -> name("term.status", Coded.parse(AdministrativeStatus.class, text));
        case TERM_TYPE -> termType(Coded.parse(TermType.class, text));
        case PART_OF_SPEECH -> name("pos", Coded.parse(PartOfSpeech.class, text));
        case AUDIENCE -> audience(Audience.parse(text));
        default -> text;
      };
    } catch (IllegalArgumentException wordsBetweenCodes) {
      return text;
    }
  }

  /** The name of a term type. */
  public String termType(TermType type) {
    return type == TermType.LOOK_UP_FORM
        ? word(org.p5glossary.web.view.TermType.LOOKUP_FORM)
        : name("term.type", type);
  }

  /** The words of a notice. */
  public String notice(Notice notice) {
    String key = notice.kind().messageKey();
    return switch (notice.kind().named()) {
      case NONE -> wording.text(key);
      case NUMBER -> wording.text(key, notice.number());
      case TEXT -> wording.text(key, notice.text());
    };
  }

  /** A whole number. */
  public String number(long value) {
    return wording.number(value);
  }

  /** Whole numbers in a row. */
  public String numbers(List<Integer> values) {
    return list(values.stream().map(value -> wording.number(value)).toList());
  }

  /** A day; the word for "undated" if there is none. */
  public String date(Optional<LocalDate> date) {
    return date.map(wording::date).orElseGet(() -> wording.text("undated"));
  }

  /** A day. */
  public String day(LocalDate date) {
    return wording.date(date);
  }

  /** The name of a language, as it stands alone. */
  public String languageName(Language other) {
    return wording.languageHeading(other);
  }

  /** The name of an interface language in itself. */
  public String ownName(Language other) {
    return messages.in(other).ownName();
  }

  /** The address of a paper's official page; empty if it has none or links out are not wanted. */
  public Optional<String> official(String symbol, Language other) {
    return DocumentSymbol.parse(symbol)
        .flatMap(parsed -> context.official().of(parsed, other))
        .map(URI::toString);
  }

  /** In which languages a related paper is stored, where those are not all. */
  public String stored(List<Language> languages) {
    return text(
        "paper.relation.languages",
        languages.size(),
        list(languages.stream().map(this::languageName).toList()));
  }

  /** How sure a pairing is, in words. */
  public String pairing(Pairing pairing) {
    return wording.text("pairing." + pairing.status().code(), confidence(pairing));
  }

  /** How sure a pairing is, in per cents. */
  public String confidence(Pairing pairing) {
    return wording.percent(pairing.shownConfidence());
  }

  /** Names in a row. */
  public String list(List<String> names) {
    return String.join(wording.text("list.separator"), names);
  }

  /** A paragraph as cited: "para. 12"; words that are no number stand as they are. */
  public String paragraph(String paragraph) {
    return !paragraph.isEmpty() && Character.isDigit(paragraph.codePointAt(0))
        ? wording.text("place.paragraph", paragraph)
        : paragraph;
  }

  /** The address of a static file. */
  public String asset(String name) {
    return files.address(name);
  }

  /** The configuration of htmx. */
  public String htmx() {
    return HTMX;
  }

  /** This page in another interface language. */
  public String inLanguage(Language other) {
    return Links.inLanguage(context.path(), context.query(), other);
  }

  /** By which term an entry is called here: that of the interface language, of English, or any. */
  public Headword headword(String id, List<Equivalents> equivalents) {
    return term(equivalents, language())
        .or(() -> term(equivalents, Language.ENGLISH))
        .or(() -> equivalents.stream().map(Page::first).flatMap(Optional::stream).findFirst())
        .orElse(new Headword(language(), id));
  }

  private static Optional<Headword> term(List<Equivalents> equivalents, Language language) {
    return equivalents.stream()
        .filter(section -> section.language().equals(language))
        .findFirst()
        .flatMap(Page::first);
  }

  private static Optional<Headword> first(Equivalents section) {
    return section.terms().stream()
        .map(TermView::text)
        .map(text -> new Headword(section.language(), text))
        .findFirst();
  }

  /** The space between two sentences: none in Chinese and Japanese, which write without spaces. */
  public String sentenceGap(Language other) {
    return other.primary().equals("zh") || other.primary().equals("ja") ? "" : " ";
  }

  /** The interface language as second language beside a text, unless the text is in it. */
  public Optional<Language> besides(Language text) {
    Language other = language().equals(text) ? Language.ENGLISH : language();
    return other.equals(text) ? Optional.empty() : Optional.of(other);
  }

  /** What is stored of a version: "French: translated". */
  public String versionTitle(VersionCell cell) {
    return languageName(cell.language()) + text("label.separator") + word(cell.state());
  }

  /** How a value to narrow by is shown: languages and statuses by their names. */
  public String facetValue(FacetField field, String value, String label) {
    return switch (field) {
      case LANGUAGE -> Language.parse(value).map(this::languageName).orElse(label);
      case AUTHORSHIP -> named(Authorship.values(), value).map(this::word).orElse(label);
      case STATUS ->
          named(org.p5glossary.web.view.EntryStatus.values(), value).map(this::word).orElse(label);
      case YEAR, SUBMITTER, PAPER, CONFERENCE -> label;
    };
  }

  /** A value of a facet of papers. */
  public String facetValue(PaperFacet facet, FacetValue value) {
    return switch (facet) {
      case LANGUAGE, ORIGINAL, MISSING ->
          Language.parse(value.value()).map(this::languageName).orElse(value.label());
      case AUDIENCE -> audience(Audience.parse(value.value()));
      case YEAR, SUBMITTER, CONFERENCE -> value.label();
    };
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Stream.of(values)
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** How well versions are paired. */
  public String alignment(AlignmentFigures figures) {
    return text(
        "alignment.figures",
        figures.pairs(),
        figures.verified(),
        wording.percent(figures.shownMean()));
  }

  /** What was searched. */
  public String coverage(Coverage coverage) {
    return text("coverage.papers", coverage.papers()) + reach(coverage);
  }

  /** That a passage is the earliest, and among what. */
  public String claim(Coverage coverage) {
    return text("entry.first.claim", coverage.papers()) + reach(coverage);
  }

  private String reach(Coverage coverage) {
    StringBuilder words = new StringBuilder();
    if (coverage.from().isPresent() && coverage.to().isPresent()) {
      words.append(text("coverage.years", year(coverage.from()), year(coverage.to())));
    }
    append(words, "coverage.undated", coverage.undated());
    append(words, "coverage.missing", coverage.missingVersions());
    append(words, "coverage.unreadable", coverage.notReadable());
    return words.append(text("coverage.end")).toString();
  }

  private void append(StringBuilder words, String key, int count) {
    if (count > 0) {
      words.append(text("coverage.separator")).append(text(key, count));
    }
  }

  /** A year has no thousands separator. */
  private static String year(Optional<LocalDate> date) {
    return Integer.toString(date.orElseThrow().getYear());
  }
}
