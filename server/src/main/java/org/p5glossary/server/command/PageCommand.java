package org.p5glossary.server.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.pdf.PageMark;
import org.p5glossary.ingest.extract.pdf.PageResolution;
import org.p5glossary.ingest.facsimile.PageImage;
import org.p5glossary.ingest.facsimile.PageImageRequest;
import org.p5glossary.ingest.facsimile.PageImages;
import org.p5glossary.ingest.facsimile.PagePlace;
import org.p5glossary.ingest.facsimile.PassageLocator;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.pipeline.Reading;
import org.p5glossary.server.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 page}: a page of a PDF as an image, with the boxes of its text. */
@Command(
    name = "page",
    mixinStandardHelpOptions = true,
    description = {
      "Draw a page of a PDF as PNG with the lines of its blocks boxed, or with --highlight only",
      "the lines that hold some words. Colours: titles and mastheads violet, headings red,",
      "paragraphs blue, lists green, footnotes brown, tables turquoise, found words yellow."
    })
final class PageCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  @Parameters(paramLabel = "FILE", description = "The PDF file.")
  private String file;

  @Option(
      names = "--page",
      paramLabel = "N",
      description = {
        "Page number, from 1. May be left out with --highlight: then the first page that has the",
        "words."
      })
  private Optional<Integer> page = Optional.empty();

  @Option(
      names = "--highlight",
      paramLabel = "TEXT",
      description = {
        "Box only the lines that hold these words. Case, accents, spaces, punctuation and line",
        "breaks do not matter."
      })
  private Optional<String> highlight = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT.png",
      description = "Where the image goes; - for standard output.")
  private String output;

  private final Terminal terminal;

  PageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path pdf = FileArgument.existingFile(file);
    if (page.isEmpty() && highlight.isEmpty()) {
      throw CommandFailure.usage("--page is missing: give --page N, or --highlight TEXT");
    }
    Rendition rendition = read(pdf);
    List<PagePlace> places = highlight.map(words -> places(rendition, words)).orElse(List.of());
    int number = page.orElseGet(() -> places.get(0).pages().get(0));
    if (number < 1 || number > rendition.pageCount()) {
      throw CommandFailure.failed(
          "--page " + number + ": " + file + " has " + pages(rendition.pageCount()));
    }
    List<PageMark> marks =
        highlight.isPresent() ? found(places, number) : blocks(rendition, number);
    write(png(new PageImageRequest(pdf, rendition.hash(), number, marks, PageResolution.PRINT)));
    return 0;
  }

  private static String pages(int count) {
    return count == 1 ? "one page" : "pages 1 to " + count;
  }

  private Rendition read(Path pdf) {
    Reading reading = new FileReading(ExtractionLimits.DEFAULT).read(IncomingFile.at(pdf));
    if (reading instanceof Reading.Refused refused) {
      throw CommandFailure.failed(
          "cannot read " + file + ": " + refused.reason() + "; " + refused.hint());
    }
    Rendition rendition = ((Reading.Read) reading).rendition();
    if (rendition.format() != FileFormat.PDF) {
      throw CommandFailure.failed(
          file + " is not a PDF but " + rendition.format() + ", which has no pages; give its PDF");
    }
    for (String warning : rendition.warnings()) {
      terminal.err().println("warning: " + file + ": " + warning);
    }
    return rendition;
  }

  private List<PagePlace> places(Rendition rendition, String words) {
    List<PagePlace> places = PassageLocator.of(rendition.blocks()).find(words);
    if (places.isEmpty()) {
      throw CommandFailure.failed(
          "\""
              + words
              + "\" is not in the text of "
              + file
              + (rendition.readable()
                  ? "; p5 extract prints it"
                  : ", which is a scan without text"));
    }
    return places;
  }

  private List<PageMark> found(List<PagePlace> places, int number) {
    List<PageMark> marks =
        places.stream()
            .flatMap(place -> place.boxes().stream())
            .filter(box -> box.page() == number)
            .map(box -> new PageMark(box, PageMark.Style.HIGHLIGHT))
            .distinct()
            .toList();
    if (marks.isEmpty()) {
      throw CommandFailure.failed(
          "\""
              + highlight.orElseThrow()
              + "\" is not on page "
              + number
              + " of "
              + file
              + " but on "
              + places.stream()
                  .flatMap(place -> place.pages().stream())
                  .distinct()
                  .sorted()
                  .map(String::valueOf)
                  .collect(Collectors.joining(", ")));
    }
    return marks;
  }

  private static List<PageMark> blocks(Rendition rendition, int number) {
    return rendition.blocks().stream()
        .flatMap(
            block ->
                block.lines().stream()
                    .map(line -> new PageMark(line.box(), PageMark.Style.of(block.type()))))
        .filter(mark -> mark.box().page() == number)
        .toList();
  }

  private byte[] png(PageImageRequest request) {
    try (PageImages images = new PageImages()) {
      PageImage image = images.image(request);
      if (image instanceof PageImage.Drawn drawn) {
        return drawn.png();
      }
      String reason = image instanceof PageImage.Failed failed ? failed.reason() : "interrupted";
      throw CommandFailure.failed(
          "cannot draw page " + request.page() + " of " + file + ": " + reason);
    }
  }

  private void write(byte[] png) throws IOException {
    if (output.equals(STANDARD_OUTPUT)) {
      // The terminal's writer is for text; bytes go past it.
      terminal.out().flush();
      terminal.bytes().write(png);
      terminal.bytes().flush();
      return;
    }
    Path target = FileArgument.path(output).toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
      throw CommandFailure.usage(
          "cannot write " + output + ": it must name a file in a folder that exists");
    }
    // A picture is whole or not there.
    Path part = folder.resolve(".p5-page-" + ProcessHandle.current().pid() + ".png");
    try (OutputStream out = Files.newOutputStream(part)) {
      out.write(png);
    }
    try {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
