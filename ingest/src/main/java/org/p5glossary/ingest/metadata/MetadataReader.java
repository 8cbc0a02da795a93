package org.p5glossary.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.language.Language;

/** Reads what a document says about itself. Stateless and thread-safe. */
public final class MetadataReader {

  /** Blocks from the start among which a byline stands that the extractor did not mark. */
  private static final int FIRST_BLOCKS = 15;

  /** A longer block is no byline: some list fifty States, in UTF-16 units. */
  private static final int LONGEST_BYLINE = 2_000;

  /**
   * The metadata of a document.
   *
   * @param rendition the extracted file, never null; a scan gives what stands in its margins
   * @param language the language of this version, never null
   * @return what is printed; absent fields are empty, never guessed
   */
  public DocumentMetadata read(Rendition rendition, Language language) {
    List<MastheadLine> head = MastheadLine.of(rendition);
    String byline = byline(rendition.blocks(), language);
    return new DocumentMetadata(
        SymbolReader.read(rendition, head),
        HeadFields.original(head, language),
        HeadFields.date(head),
        title(rendition.blocks(), language),
        byline,
        SubmitterReader.read(byline, language),
        HeadFields.session(head),
        HeadFields.conference(head),
        HeadFields.place(head),
        JobNumberReader.read(rendition, head));
  }

  /** The first run of title blocks: a long title is sometimes set in two. */
  private static String title(List<Block> blocks, Language language) {
    List<Block> titles =
        blocks.stream()
            .dropWhile(block -> block.type() != BlockType.TITLE)
            .takeWhile(block -> block.type() == BlockType.TITLE)
            .toList();
    String joint = language.primary().equals("zh") || language.primary().equals("ja") ? "" : " ";
    return titles.stream()
        .map(block -> withoutMark(block.text()))
        .collect(Collectors.joining(joint));
  }

  private static String byline(List<Block> blocks, Language language) {
    Optional<Block> marked =
        blocks.stream().filter(block -> block.type() == BlockType.BYLINE).findFirst();
    return marked
        .or(
            () ->
                blocks.stream()
                    .limit(FIRST_BLOCKS)
                    .filter(block -> block.label().isEmpty())
                    .filter(block -> block.text().length() <= LONGEST_BYLINE)
                    .filter(block -> SubmitterReader.isByline(block.text(), language))
                    .findFirst())
        .map(block -> withoutMark(block.text()))
        .orElse("");
  }

  // An asterisk at the end leads to a note; extractors of raw text may leave it.
  private static String withoutMark(String text) {
    return text.replaceFirst("[\\s\\u00A0]*\\*+$", "").strip();
  }
}
