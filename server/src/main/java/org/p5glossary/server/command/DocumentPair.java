package org.p5glossary.server.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.glossary.bitext.AlignedUnit;
import org.p5glossary.glossary.bitext.BitextFormat;
import org.p5glossary.glossary.bitext.BitextWriter;
import org.p5glossary.ingest.align.DocumentAligner;
import org.p5glossary.ingest.align.DocumentAlignment;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.pipeline.Reading;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.console.WriterStream;

/** Aligns two documents and writes the pairs to standard output. */
final class DocumentPair {

  private final Terminal terminal;
  private final FileReading reading =
      new FileReading(ExtractionLimits.configured(System::getProperty));

  private final StoredMemory memory;

  DocumentPair(Terminal terminal, StoredMemory memory) {
    this.terminal = terminal;
    this.memory = memory;
  }

  int align(Path source, Path target, AlignmentLevel level, BitextFormat format)
      throws IOException {
    Reading.Read from = read(source);
    Reading.Read to = read(target);
    DocumentAlignment alignment =
        new DocumentAligner()
            .align(
                from.rendition().blocks(),
                from.language(),
                to.rendition().blocks(),
                to.language(),
                memory.between(from.language(), to.language()));
    VersionText sourceText = VersionText.of(from.language(), from.rendition().blocks());
    VersionText targetText = VersionText.of(to.language(), to.rendition().blocks());
    Alignment chosen = level == AlignmentLevel.BLOCK ? alignment.blocks() : alignment.sentences();
    DoubtWarning.warnIfDoubtful(terminal, "the two documents", chosen);
    try (OutputStream out =
            format == BitextFormat.DOCX ? terminal.bytes() : new WriterStream(terminal.out());
        BitextWriter writer =
            BitextWriter.of(
                format,
                out,
                from.language(),
                to.language(),
                "P5-Glossary " + ProgramVersion.value())) {
      for (Bead bead : chosen.beads()) {
        writer.write(unit(bead, level, sourceText, targetText));
      }
    }
    return 0;
  }

  private Reading.Read read(Path file) {
    Reading result = reading.read(IncomingFile.at(file));
    if (result instanceof Reading.Refused refused) {
      throw CommandFailure.failed(
          "cannot read " + file + ": " + refused.reason() + "; " + refused.hint());
    }
    return warned(file, (Reading.Read) result);
  }

  private Reading.Read warned(Path file, Reading.Read read) {
    for (String warning : read.rendition().warnings()) {
      terminal.err().println("warning: " + file + ": " + warning);
    }
    return read;
  }

  private static AlignedUnit unit(
      Bead bead, AlignmentLevel level, VersionText source, VersionText target) {
    return new AlignedUnit(
        texts(source, level, bead.sourceStart(), bead.sourceEnd()),
        texts(target, level, bead.targetStart(), bead.targetEnd()),
        labels(source, level, bead.sourceStart(), bead.sourceEnd()),
        labels(target, level, bead.targetStart(), bead.targetEnd()),
        bead.probability());
  }

  private static List<String> texts(VersionText text, AlignmentLevel level, int from, int to) {
    return level == AlignmentLevel.BLOCK
        ? text.blocks().subList(from, to).stream().map(block -> block.text()).toList()
        : text.sentences().subList(from, to).stream().map(VersionText.Sentence::text).toList();
  }

  private static List<String> labels(VersionText text, AlignmentLevel level, int from, int to) {
    return level == AlignmentLevel.BLOCK
        ? text.blocks().subList(from, to).stream().map(block -> block.label().printed()).toList()
        : text.sentences().subList(from, to).stream()
            .map(sentence -> text.blocks().get(sentence.block()).label().printed())
            .toList();
  }
}
