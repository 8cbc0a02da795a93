package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRouting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.glossary.bitext.BitextFormat;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.PaperPassages;
import org.p5glossary.web.link.Links;

/** Two versions of a paper, passage by passage, as a file for other programs. Thread-safe. */
final class BitextRoute {

  private final Instance instance;
  private final Readers readers;
  private final PaperPages papers;
  private final String version;

  BitextRoute(Instance instance, Readers readers, String version) {
    this.instance = instance;
    this.readers = readers;
    this.papers = new PaperPages(instance, readers);
    this.version = version;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.PAPERS + "/{paper}/" + Links.BITEXT, this::download, Access.READ);
  }

  private void download(Context context) {
    Paper paper = papers.asked(context);
    Language left = language(context, paper, Links.LEFT);
    Language right = language(context, paper, Links.RIGHT);
    if (left.equals(right)) {
      throw new BadRequestResponse("left and right are two languages, not both \"" + left + "\"");
    }
    Download download = Download.of(context.queryParam(Links.FORMAT));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PaperPassages(instance, "P5-Glossary " + version, readers.viewer(context))
          .bilingual(List.of(paper), left, right, download.format, out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    String name = paper.id().value() + "." + left + "-" + right + "." + download.ending;
    context
        .contentType(download.mediaType)
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + '"')
        .result(out.toByteArray());
  }

  /** What may be downloaded. */
  private enum Download {
    TMX(BitextFormat.TMX, "tmx", "application/x-tmx+xml; charset=utf-8"),
    HTML(BitextFormat.HTML, "html", "text/html; charset=utf-8"),
    WORD(
        BitextFormat.DOCX,
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final BitextFormat format;
    private final String ending;
    private final String mediaType;

    Download(BitextFormat format, String ending, String mediaType) {
      this.format = format;
      this.ending = ending;
      this.mediaType = mediaType;
    }

    /** The format of a name; TMX without one. */
    static Download of(String name) {
      return Stream.of(values())
          .filter(one -> one.ending.equals(name == null ? TMX.ending : name))
          .findFirst()
          .orElseThrow(
              () ->
                  new BadRequestResponse(
                      Links.FORMAT + "=\"" + name + "\" is none of tmx, html, docx"));
    }
  }

  private static Language language(Context context, Paper paper, String parameter) {
    String value = context.queryParam(parameter);
    return Language.parse(value)
        .filter(language -> paper.in(language).isPresent())
        .orElseThrow(
            () ->
                new BadRequestResponse(
                    parameter
                        + " is a language of the paper, not \""
                        + (value == null ? "" : value)
                        + '"'));
  }
}
