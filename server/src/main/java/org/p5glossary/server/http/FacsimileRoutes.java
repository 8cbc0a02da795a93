package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.InternalServerErrorResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.ingest.facsimile.PageImage;
import org.p5glossary.ingest.facsimile.PageImageRequest;
import org.p5glossary.ingest.facsimile.PagePlace;
import org.p5glossary.ingest.facsimile.VersionFacsimile;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;

/**
 * Pages of the originals as PNG, with a passage boxed. A browser that has the image is told so
 * without drawing it again.
 */
final class FacsimileRoutes {

  private static final Pattern FILE = Pattern.compile("([1-9][0-9]{0,4})[.]png");
  private static final String SECONDS_TO_WAIT = "5";

  private final Instance instance;
  private final Readers readers;

  FacsimileRoutes(Instance instance, Readers readers) {
    this.instance = instance;
    this.readers = readers;
  }

  void register(JavalinDefaultRouting router) {
    router.get(
        Links.PAPERS + "/{paper}/{language}/" + Links.PAGES + "/{file}", this::page, Access.READ);
  }

  private void page(Context context) {
    Version version = version(context);
    VersionFacsimile facsimile =
        instance
            .facsimiles()
            .of(version)
            .orElseThrow(() -> new NotFoundResponse("this version has no PDF"));
    int page = pageNumber(context, facsimile.pageCount());
    Optional<PagePlace> place =
        RequestFields.text(context, Links.PASSAGE)
            .map(key -> place(context, version, facsimile, key, page));
    PageImageRequest request = instance.facsimiles().request(facsimile, page, place);
    String tag = "\"" + request.tag() + "\"";
    context.header("ETag", tag);
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    answer(context, instance.facsimiles().image(request));
  }

  private static void answer(Context context, PageImage image) {
    if (image instanceof PageImage.Drawn drawn) {
      context.contentType("image/png").result(drawn.png());
      // An image has no character set, which the server would add.
      context.res().setCharacterEncoding(null);
      return;
    }
    context.removeHeader("ETag");
    if (image instanceof PageImage.Failed failed) {
      throw new InternalServerErrorResponse("this page cannot be drawn: " + failed.reason());
    }
    context.header("Retry-After", SECONDS_TO_WAIT);
    throw new ServiceUnavailableResponse("other pages are being drawn; try again in a moment");
  }

  private Version version(Context context) {
    try {
      PaperId paper = new PaperId(context.pathParam("paper"));
      return Language.parse(context.pathParam("language"))
          .flatMap(
              language ->
                  instance
                      .corpus(readers.viewer(context))
                      .papers()
                      .paper(paper)
                      .flatMap(one -> one.in(language)))
          .orElseThrow(() -> new NotFoundResponse(context.path()));
    } catch (IllegalArgumentException malformed) {
      throw new NotFoundResponse(context.path());
    }
  }

  private static int pageNumber(Context context, int pageCount) {
    Matcher file = FILE.matcher(context.pathParam("file"));
    int page = file.matches() ? Integer.parseInt(file.group(1)) : 0;
    if (page < 1 || page > pageCount) {
      throw new NotFoundResponse(
          context.pathParam("file") + ": there are pages 1 to " + pageCount + ", as 1.png");
    }
    return page;
  }

  private PagePlace place(
      Context context, Version version, VersionFacsimile facsimile, String key, int page) {
    Optional<Passage> passage;
    try {
      passage =
          instance
              .corpus(readers.viewer(context))
              .passages()
              .passage(version.id(), new PassageKey(key));
    } catch (IllegalArgumentException malformed) {
      passage = Optional.empty();
    }
    return passage
        .flatMap(facsimile::place)
        .filter(place -> place.pages().contains(page))
        .orElseThrow(() -> new NotFoundResponse("passage " + key + " is not on page " + page));
  }
}
