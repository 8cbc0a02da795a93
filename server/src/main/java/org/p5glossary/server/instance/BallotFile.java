package org.p5glossary.server.instance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.glossary.exchange.table.BallotTable;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.pipeline.Reading;

/** Reads a ballot that came back, as a table of a spreadsheet or of a Word document. */
final class BallotFile {

  /** With these a DOCX begins, as every ZIP, and no table of a spreadsheet. */
  private static final String ZIP = "PK";

  private BallotFile() {}

  /**
   * Reads a file; the caller closes the stream.
   *
   * @throws ExchangeException if it is no ballot
   */
  static List<BallotTable.Answer> read(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(ZIP.length());
    byte[] head = buffered.readNBytes(ZIP.length());
    buffered.reset();
    boolean document = head.length == ZIP.length() && head[0] == 'P' && head[1] == 'K';
    return document ? document(buffered) : BallotTable.read(buffered);
  }

  private static List<BallotTable.Answer> document(InputStream in) throws IOException {
    Path file = Files.createTempFile("p5-ballot-", ".docx");
    try {
      Files.write(file, in.readAllBytes());
      Reading reading =
          new FileReading(ExtractionLimits.configured(System::getProperty))
              .readDraft(
                  new IncomingFile(file, "ballot.docx", Optional.empty()),
                  Optional.of(Language.ENGLISH));
      if (reading instanceof Reading.Refused refused) {
        throw new ExchangeException(1, refused.reason() + "; " + refused.hint());
      }
      return BallotTable.read(
          ((Reading.Read) reading)
              .rendition().blocks().stream()
                  .filter(block -> block.type() == BlockType.TABLE)
                  .map(Block::cells)
                  .toList());
    } finally {
      Files.delete(file);
    }
  }
}
