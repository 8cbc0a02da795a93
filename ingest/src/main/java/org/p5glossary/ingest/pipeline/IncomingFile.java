package org.p5glossary.ingest.pipeline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.audience.Audience;

/**
 * A file to take in.
 *
 * @param path where its bytes are, never null
 * @param name the name under which it came, without its folder, never null
 * @param ocrText a text file with what optical character recognition read in it; empty if none
 * @param symbol the symbol that a person gave it; empty to read it from the document
 * @param audience whom a person said it is for; empty for what was said before, else for everybody
 */
public record IncomingFile(
    Path path,
    String name,
    Optional<Path> ocrText,
    Optional<DocumentSymbol> symbol,
    Optional<Audience> audience) {

  /** A file of which nobody said now whom it is for. */
  public IncomingFile(
      Path path, String name, Optional<Path> ocrText, Optional<DocumentSymbol> symbol) {
    this(path, name, ocrText, symbol, Optional.empty());
  }

  /** A file without recognised text beside it. */
  public IncomingFile(Path path, String name, Optional<DocumentSymbol> symbol) {
    this(path, name, Optional.empty(), symbol);
  }

  public IncomingFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(ocrText, "ocrText");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(audience, "audience");
  }

  /** A file under its own name, whose symbol is read from the document. */
  public static IncomingFile at(Path path) {
    return new IncomingFile(path, path.getFileName().toString(), Optional.empty());
  }
}
