package org.p5glossary.ingest.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.bitext.MemoryPiece;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.ingest.extract.SourceFile;

/**
 * Reads a kept part of a translation memory: a paragraph for each unit, labelled with its number,
 * and no cutting into sentences, because the memory says what belongs together.
 */
final class MemoryPieceReading {

  /** Name and version; a rendition made by another version is made anew. */
  private static final String NAME = "tmx-1";

  private MemoryPieceReading() {}

  static Reading read(SourceFile file, List<String> warnings) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
      return read(MemoryPiece.read(in), file, warnings);
    } catch (ExchangeException e) {
      return new Reading.Refused(
          "line " + e.line() + ": " + e.getMessage(),
          "take the part from a backup, or import the memory anew: p5 import FILE.tmx");
    } catch (IOException e) {
      return new Reading.Refused(
          "cannot be read: " + e.getMessage(), "check that the file is not damaged");
    }
  }

  private static Reading read(MemoryPiece piece, SourceFile file, List<String> warnings) {
    List<Block> blocks = new ArrayList<>();
    piece
        .texts()
        .forEach(
            (number, text) ->
                blocks.add(
                    new Block(
                        BlockType.PARA,
                        new Label(Integer.toString(number), 0),
                        text,
                        List.of(),
                        List.of(),
                        List.of(new TextRange(0, text.length())),
                        false)));
    DocumentMetadata none = DocumentMetadata.NONE;
    DocumentMetadata titled =
        new DocumentMetadata(
            none.symbol(),
            none.original(),
            none.date(),
            piece.memory() + " (" + piece.part() + ")",
            none.byline(),
            none.submitters(),
            none.session(),
            none.conference(),
            none.place(),
            none.jobNumber());
    return new Reading.Read(
        piece.language(),
        titled,
        new Rendition(file.hash(), FileFormat.TMX, NAME, 0, blocks, List.of(), warnings),
        Optional.of(PaperId.ofMemory(piece.memory(), piece.part())));
  }
}
