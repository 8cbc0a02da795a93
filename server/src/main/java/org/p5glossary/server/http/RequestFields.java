package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.view.EntriesRequest;
import org.p5glossary.web.view.FacetField;
import org.p5glossary.web.view.Filter;
import org.p5glossary.web.view.PassageRequest;
import org.p5glossary.web.view.SearchRequest;

/**
 * Reads what an address asks for. An empty parameter means none; a wrong one is refused by name.
 */
final class RequestFields {

  /** Nobody reads further; each page costs the pages before it. */
  private static final int LAST_PAGE = 50;

  private RequestFields() {}

  static SearchRequest search(Context context) {
    List<Filter> filters = new ArrayList<>();
    for (FacetField field : FacetField.values()) {
      text(context, field.parameter()).ifPresent(value -> filters.add(new Filter(field, value)));
    }
    return new SearchRequest(
        text(context, Links.QUERY).orElse(""),
        language(context, Links.WITH),
        filters,
        page(context));
  }

  static EntriesRequest entries(Context context) {
    return new EntriesRequest(
        text(context, Links.LETTER), text(context, Links.SUBJECT), page(context));
  }

  static PassageRequest passages(Context context) {
    return new PassageRequest(
        language(context, Links.LANGUAGE), language(context, Links.WITH), page(context));
  }

  static Optional<String> text(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
  }

  static Optional<Language> language(Context context, String name) {
    return text(context, name)
        .map(
            tag ->
                Language.parse(tag)
                    .orElseThrow(
                        () ->
                            new BadRequestResponse(
                                name + "=\"" + tag + "\" is no language tag; try zh or en")));
  }

  static int page(Context context) {
    String given = text(context, Links.PAGE).orElse("1");
    try {
      int page = Integer.parseInt(given);
      if (page >= 1 && page <= LAST_PAGE) {
        return page;
      }
    } catch (NumberFormatException malformed) {
      // Refused below, like a number out of range.
    }
    throw new BadRequestResponse("page=\"" + given + "\" is not a number from 1 to " + LAST_PAGE);
  }
}
