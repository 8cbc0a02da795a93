package org.p5glossary.ingest.extract.text;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.p5glossary.ingest.structure.BlockTyper;

/** Reads raw text in any of the encodings that six languages use. Stateless and thread-safe. */
public final class TextExtractor implements Extractor {

  /** Name and version; a rendition made by another version is made anew. */
  public static final String NAME = "text-1";

  /** Above this share of unreadable characters a text is not a text with faults but no text. */
  private static final double MOST_UNREADABLE = 0.02;

  @Override
  public Extraction extract(SourceFile file, ExtractionLimits limits) {
    return GuardedExtraction.of("text file", () -> read(file, limits));
  }

  private static Extraction read(SourceFile file, ExtractionLimits limits) throws IOException {
    Budget budget = new Budget(limits);
    List<String> warnings = new ArrayList<>();
    String text = clean(decode(file, budget, warnings).text());
    budget.look();
    Paragraphs paragraphs = new Paragraphs(TextLines.of(text), budget);
    paragraphs.read();
    budget.look();
    List<Block> blocks = new BlockTyper().type(NoteWeaver.weave(paragraphs.drafts(), budget));
    budget.look();
    if (blocks.isEmpty()) {
      return new Extraction.Rejected(
          "the text file holds no text (" + file.size() + " bytes of blanks and page numbers)",
          "fetch the file again, or extract the text anew");
    }
    return new Extraction.Extracted(
        new Rendition(
            file.hash(), FileFormat.TXT, NAME, 0, blocks, paragraphs.furniture(), warnings));
  }

  /**
   * The text of a file, and warnings about its encoding.
   *
   * @throws UnreadableFileException if it is not text or longer than allowed
   */
  private static DecodedText decode(SourceFile file, Budget budget, List<String> warnings)
      throws IOException {
    long size = Files.size(file.path());
    if (size > budget.limits().maxBytes()) {
      throw new UnreadableFileException(
          "the file has " + size + " bytes; at most " + budget.limits().maxBytes() + " are allowed",
          "split the file, or allow larger ones");
    }
    // UTF-8 needs at most three bytes a UTF-16 unit, so this is more text than allowed.
    budget.spendCharacters(size / 3);
    Optional<DecodedText> decoded = CharsetSniffer.decode(Files.readAllBytes(file.path()));
    if (decoded.isEmpty()) {
      throw new UnreadableFileException(
          "the file is not text in any encoding that we know (UTF-8, UTF-16, GB18030, Big5,"
              + " windows-1251, windows-1252, windows-1256, KOI8-R, ISO-8859-5, ISO-8859-6)",
          "save the text as UTF-8");
    }
    DecodedText text = decoded.get();
    budget.spendCharacters(Math.max(0, text.text().length() - size / 3));
    if (text.malformed() > MOST_UNREADABLE * text.text().length()) {
      throw new UnreadableFileException(
          text.malformed() + " places of the text cannot be read as " + text.charset(),
          "save the text as UTF-8; if it mixes encodings, mend it by hand");
    }
    if (text.malformed() > 0) {
      warnings.add(text.malformed() + " place(s) cannot be read as " + text.charset());
    }
    return text;
  }

  private static String clean(String text) {
    return CleanText.of(text.replace("\r\n", "\n").replace('\r', '\n'));
  }
}
