package org.p5glossary.server.instance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/**
 * A small text file beside a paper that does not print its symbol: "name.pdf.symbol" holds the
 * symbol of "name.pdf" on its first line.
 */
final class SymbolSidecar {

  private static final String SUFFIX = ".symbol";
  private static final int MAX_BYTES = 1_000;

  private SymbolSidecar() {}

  /** The symbol in a file's sidecar; empty if there is none, or no symbol in it. */
  static Optional<DocumentSymbol> beside(Path file) {
    Path sidecar = file.resolveSibling(file.getFileName() + SUFFIX);
    try {
      if (!Files.isRegularFile(sidecar) || Files.size(sidecar) > MAX_BYTES) {
        return Optional.empty();
      }
      return Files.readString(sidecar, StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .flatMap(line -> DocumentSymbol.parse(line.strip()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
