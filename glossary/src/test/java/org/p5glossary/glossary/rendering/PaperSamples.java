package org.p5glossary.glossary.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.FiledRendition;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/** Papers without texts. */
final class PaperSamples {

  private PaperSamples() {}

  /**
   * A paper with a symbol in two languages.
   *
   * @param original the language that it was written in
   * @param day "" for none
   */
  static Paper paper(
      String symbol,
      String title,
      String day,
      Language original,
      Language other,
      String... submitters) {
    DocumentSymbol parsed = DocumentSymbol.parse(symbol).orElseThrow();
    PaperId id = PaperId.ofSymbol(parsed.text());
    DocumentMetadata metadata =
        new DocumentMetadata(
            Optional.of(parsed),
            Optional.of(original),
            Optional.of(day)
                .filter(text -> !text.isEmpty())
                .map(text -> new DocumentDate(LocalDate.parse(text), "masthead: " + text)),
            title,
            "",
            List.of(submitters),
            "",
            "",
            "",
            "");
    return new Paper(
        id,
        Optional.of(parsed),
        "test",
        Stream.of(original, other)
            .distinct()
            .map(language -> version(new VersionId(id, language), metadata))
            .toList());
  }

  private static Version version(VersionId id, DocumentMetadata metadata) {
    ContentHash hash = ContentHash.of(id.toString());
    return new Version(
        id,
        metadata,
        Optional.of(hash),
        hash,
        Optional.empty(),
        List.of(new FiledRendition(hash, "x.txt", FileFormat.TXT, "text-1", 0, true, List.of())));
  }
}
