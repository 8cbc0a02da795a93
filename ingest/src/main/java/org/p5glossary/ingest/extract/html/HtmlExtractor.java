package org.p5glossary.ingest.extract.html;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.ingest.extract.Extraction;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.Extractor;
import org.p5glossary.ingest.extract.SourceFile;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.extract.guard.GuardedExtraction;
import org.p5glossary.ingest.extract.guard.UnreadableFileException;
import org.p5glossary.ingest.extract.text.CharsetSniffer;
import org.p5glossary.ingest.extract.text.DecodedText;
import org.p5glossary.ingest.structure.BlockTyper;

/** Reads HTML, however deep it nests. Stateless and thread-safe. */
public final class HtmlExtractor implements Extractor {

  /** Name and version; a rendition made by another version is made anew. */
  public static final String NAME = "html-1";

  /** Where a page must declare its encoding (HTML Living Standard, 4.2.5.4), with room for more. */
  private static final int DECLARED_WITHIN = 4096;

  private static final Pattern DECLARED_CHARSET =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.\\-]{2,40})");

  /** Above this share of unreadable characters the declared encoding is taken for wrong. */
  private static final double MOST_UNREADABLE = 0.005;

  @Override
  public Extraction extract(SourceFile file, ExtractionLimits limits) {
    return GuardedExtraction.of("HTML file", () -> read(file, limits));
  }

  private static Extraction read(SourceFile file, ExtractionLimits limits) throws IOException {
    Budget budget = new Budget(limits);
    long size = Files.size(file.path());
    if (size > limits.maxBytes()) {
      throw new UnreadableFileException(
          "the file has " + size + " bytes; at most " + limits.maxBytes() + " are allowed",
          "split the file, or allow larger ones");
    }
    List<String> warnings = new ArrayList<>();
    DecodedText decoded = decode(Files.readAllBytes(file.path()));
    if (decoded.malformed() > 0) {
      warnings.add(decoded.malformed() + " place(s) cannot be read as " + decoded.charset());
    }
    Document document =
        Parser.htmlParser()
            .parseInput(new TimedReader(new StringReader(decoded.text()), budget), "");
    budget.look();
    HtmlNotes notes = HtmlNotes.of(document, budget);
    HtmlBlocks blocks = new HtmlBlocks(notes, budget);
    NodeTraversor.filter(blocks, document.body());
    List<Block> typed = new BlockTyper().type(blocks.inOrder());
    budget.look();
    if (typed.isEmpty()) {
      return new Extraction.Rejected(
          "the HTML file holds no text (" + file.size() + " bytes of mark-up)",
          "if the page builds its text with a script, save it from a browser or print it to PDF");
    }
    return new Extraction.Extracted(
        new Rendition(file.hash(), FileFormat.HTML, NAME, 0, typed, blocks.furniture(), warnings));
  }

  /** The text by a byte order mark, else as the page declares if that fits, else as it looks. */
  private static DecodedText decode(byte[] bytes) {
    Optional<Charset> declared = declared(bytes);
    Optional<DecodedText> sniffed = CharsetSniffer.decode(bytes);
    if (declared.isPresent() && !isMarkedOrWide(sniffed)) {
      DecodedText text = CharsetSniffer.decode(bytes, declared.get());
      if (text.malformed() <= MOST_UNREADABLE * text.text().length()) {
        return text;
      }
    }
    return sniffed.orElseThrow(
        () ->
            new UnreadableFileException(
                "the HTML file is not text in any encoding that we know",
                "save the page as UTF-8"));
  }

  private static boolean isMarkedOrWide(Optional<DecodedText> sniffed) {
    return sniffed.filter(text -> text.charset().name().startsWith("UTF-16")).isPresent();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED_CHARSET.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    try {
      // The web reads these two as their supersets (WHATWG Encoding Standard, 4.2).
      return Optional.of(
          switch (name.toLowerCase(Locale.ROOT)) {
            case "gb2312", "gbk" -> Charset.forName("GB18030");
            case "iso-8859-1", "us-ascii" -> Charset.forName("windows-1252");
            default -> Charset.forName(name);
          });
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
