package org.p5glossary.glossary.ledger;

import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/**
 * A person gave a file to the corpus. With the originals, these events are all that a rebuild
 * needs.
 *
 * @param original hash of the file, never null
 * @param fileName the name under which it came, without its folder, never blank
 * @param ocrText hash of the recognised text that the person attached to a scan; empty if none
 * @param symbol the symbol that the person gave, which outranks what is printed; empty if none
 */
public record DocumentAdmitted(
    ContentHash original,
    String fileName,
    Optional<ContentHash> ocrText,
    Optional<DocumentSymbol> symbol)
    implements Decision {

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public DocumentAdmitted {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(ocrText, "ocrText");
    Objects.requireNonNull(symbol, "symbol");
    if (fileName == null || fileName.isBlank()) {
      throw new IllegalArgumentException("an admitted document has a file name");
    }
  }
}
