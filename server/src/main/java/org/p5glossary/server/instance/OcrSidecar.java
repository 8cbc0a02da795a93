package org.p5glossary.server.instance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text file beside a scan that holds what optical character recognition read in it:
 * "name.ocr.txt" beside "name.pdf". It is no paper of its own.
 */
final class OcrSidecar {

  private static final String SUFFIX = ".ocr.txt";

  private OcrSidecar() {}

  /** The recognised text of a PDF; empty if there is none. */
  static Optional<Path> beside(Path file) {
    String name = file.getFileName().toString();
    if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      return Optional.empty();
    }
    String stem = name.substring(0, name.length() - ".pdf".length());
    return Optional.of(file.resolveSibling(stem + SUFFIX)).filter(Files::isRegularFile);
  }

  /** Whether a file is the recognised text of a PDF that stands beside it. */
  static boolean isOne(Path file) {
    String name = file.getFileName().toString();
    if (!name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
      return false;
    }
    String stem = name.substring(0, name.length() - SUFFIX.length());
    return List.of(".pdf", ".PDF", ".Pdf").stream()
        .anyMatch(extension -> Files.isRegularFile(file.resolveSibling(stem + extension)));
  }
}
