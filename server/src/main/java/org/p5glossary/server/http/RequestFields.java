package org.p5glossary.server.http;

import static java.util.stream.Collectors.joining;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.view.Authorship;
import org.p5glossary.web.view.EntriesRequest;
import org.p5glossary.web.view.EntryStatus;
import org.p5glossary.web.view.FacetField;
import org.p5glossary.web.view.Filter;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.PaperFacet;
import org.p5glossary.web.view.PapersRequest;
import org.p5glossary.web.view.PassageRequest;
import org.p5glossary.web.view.SearchLayout;
import org.p5glossary.web.view.SearchRequest;
import org.p5glossary.web.view.SearchSort;

/**
 * Reads what an address asks for. An empty parameter means none; a wrong one is refused by name.
 */
final class RequestFields {

  /** Nobody reads further; each page costs the pages before it. */
  private static final int LAST_PAGE = 50;

  /** A list that is held in memory is read anywhere at the same cost. */
  private static final int LAST_PAGE_OF_LIST = 100_000;

  private static final String AUDIENCES = "public, five, CN, FR, RU, GB, US";

  private static final String OFFICIAL_TAGS =
      Language.OFFICIAL.stream().map(Language::tag).collect(joining(", "));

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  /**
   * Control characters, halves of characters, and the signs that turn the direction of the text
   * around them: nobody types them, and shown again they would garble the page.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

  private RequestFields() {}

  /**
   * Refuses a page number beyond the end of a list.
   *
   * @param pages how many there are, at least 1
   */
  static void within(int page, long pages) {
    if (page > pages) {
      throw refused(
          HttpStatus.NOT_FOUND,
          Links.PAGE,
          Integer.toString(page),
          "1–" + pages,
          "is beyond the last page, " + pages);
    }
  }

  static SearchRequest search(Context context) {
    List<Filter> filters = new ArrayList<>();
    for (FacetField field : FacetField.values()) {
      text(context, field.parameter()).map(value -> filter(field, value)).ifPresent(filters::add);
    }
    return new SearchRequest(
        text(context, Links.QUERY).orElse(""),
        language(context, Links.WITH),
        language(context, Links.ALSO),
        choice(context, Links.SORT, SearchSort.values(), SearchSort.RELEVANCE),
        choice(context, Links.VIEW, SearchLayout.values(), SearchLayout.PASSAGES),
        filters,
        page(context));
  }

  private static <E extends Enum<E>> E choice(
      Context context, String name, E[] values, E otherwise) {
    Optional<String> given = text(context, name);
    return given.isEmpty() ? otherwise : named(name, given.get(), values);
  }

  private static <E extends Enum<E>> E named(String name, String given, E[] values) {
    return Stream.of(values)
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(given))
        .findFirst()
        .orElseThrow(
            () -> {
              String allowed = Arrays.toString(values).toLowerCase(Locale.ROOT);
              return refused(
                  name, given, allowed.substring(1, allowed.length() - 1), "is none of " + allowed);
            });
  }

  static EntriesRequest entries(Context context) {
    return new EntriesRequest(
        text(context, Links.LETTER), text(context, Links.SUBJECT), listPage(context));
  }

  static PassageRequest passages(Context context) {
    return new PassageRequest(
        language(context, Links.LANGUAGE), language(context, Links.WITH), page(context));
  }

  static PapersRequest papers(Context context) {
    Map<PaperFacet, String> facets = new EnumMap<>(PaperFacet.class);
    for (PaperFacet facet : PaperFacet.values()) {
      text(context, facet.parameter()).ifPresent(value -> facets.put(facet, value(facet, value)));
    }
    return new PapersRequest(text(context, Links.FILTER).orElse(""), facets, listPage(context));
  }

  /** A value of a facet as the papers have it. */
  private static String value(PaperFacet facet, String given) {
    return switch (facet) {
      case YEAR -> year(facet.parameter(), given);
      case LANGUAGE, ORIGINAL, MISSING -> language(facet.parameter(), given).tag();
      case AUDIENCE -> audience(facet.parameter(), given);
      case SUBMITTER, CONFERENCE -> given;
    };
  }

  private static String audience(String name, String given) {
    try {
      return Audience.parse(given).name();
    } catch (IllegalArgumentException unknown) {
      throw refused(name, given, AUDIENCES, "is no audience: " + unknown.getMessage());
    }
  }

  private static String year(String name, String given) {
    if (!YEAR.matcher(given).matches()) {
      throw refused(name, given, "2015", "is no year; try 2015");
    }
    return given;
  }

  private static Filter filter(FacetField field, String value) {
    String name = field.parameter();
    if (field == FacetField.LANGUAGE) {
      language(name, value);
    } else if (field == FacetField.YEAR) {
      year(name, value);
    } else if (field == FacetField.AUTHORSHIP) {
      named(name, value, Authorship.values());
    } else if (field == FacetField.STATUS) {
      named(name, value, EntryStatus.values());
    }
    return new Filter(field, value);
  }

  /** What a parameter says, without what cannot be seen; empty if nothing is left. */
  static Optional<String> text(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name))
        .map(value -> UNSEEN.matcher(value).replaceAll(" "))
        .filter(value -> !value.isBlank());
  }

  /** What a field of a form says, without what cannot be seen and without space around; else "". */
  static String form(Context context, String name) {
    return Optional.ofNullable(context.formParam(name))
        .map(value -> UNSEEN.matcher(value).replaceAll(" ").strip())
        .orElse("");
  }

  static Optional<Language> language(Context context, String name) {
    return text(context, name).map(tag -> language(name, tag));
  }

  private static Language language(String name, String tag) {
    return Language.parse(tag)
        .orElseThrow(() -> refused(name, tag, OFFICIAL_TAGS, "is no language tag; try zh or en"));
  }

  /** A number of something that is counted from 0; empty if none is given. */
  static Optional<Integer> number(Context context, String name) {
    Optional<String> given = text(context, name);
    try {
      return given.map(Integer::parseInt).filter(number -> number >= 0);
    } catch (NumberFormatException malformed) {
      throw refused(name, given.orElse(""), "0, 1, 2 …", "is no number; numbers start from 0");
    }
  }

  /** The page of results that is asked for, from 1. */
  static int page(Context context) {
    return page(context, LAST_PAGE);
  }

  /** The page of a list that is asked for, from 1. */
  static int listPage(Context context) {
    return page(context, LAST_PAGE_OF_LIST);
  }

  private static int page(Context context, int last) {
    String given = text(context, Links.PAGE).orElse("1");
    try {
      int page = Integer.parseInt(given);
      if (page >= 1 && page <= last) {
        return page;
      }
    } catch (NumberFormatException malformed) {
      // Refused below, like a number out of range.
    }
    throw refused(Links.PAGE, given, "1–" + last, "is not a number from 1 to " + last);
  }

  private static Refusal refused(String name, String given, String allowed, String english) {
    return refused(HttpStatus.BAD_REQUEST, name, given, allowed, english);
  }

  /**
   * @param allowed what would be, in no language
   */
  private static Refusal refused(
      HttpStatus status, String name, String given, String allowed, String english) {
    String seen = name + "=\"" + given + "\" ";
    Notice notice = Notice.of(NoticeKind.ADDRESS_VALUE, seen + "(" + allowed + ")");
    return new Refusal(status, notice, seen + english);
  }
}
