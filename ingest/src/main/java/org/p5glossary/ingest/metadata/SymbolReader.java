package org.p5glossary.ingest.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/**
 * The document's own symbol, by majority of what stands in its masthead and on its pages outside
 * the text. Symbols that the text cites are not looked at.
 */
final class SymbolReader {

  /** A line that is nothing but the symbol outweighs this many lines that only mention it. */
  private static final int ALONE = 4;

  /** The address of a link leads to what the text cites. */
  private static final Pattern LINK = Pattern.compile("://|www\\.");

  private final Map<DocumentSymbol, Integer> votes = new LinkedHashMap<>();
  private final Map<DocumentSymbol, DocumentSymbol> asIssued = new LinkedHashMap<>();

  private SymbolReader() {}

  static Optional<DocumentSymbol> read(Rendition rendition, List<MastheadLine> head) {
    SymbolReader reader = new SymbolReader();
    for (MastheadLine line : head) {
      switch (line.place()) {
        case MASTHEAD -> reader.vote(line.plain());
        case BEGINNING ->
            DocumentSymbol.parse(line.plain()).ifPresent(one -> reader.vote(one, ALONE));
        case PAGE_MARGIN -> {
          // Counted below with the margins of the other pages.
        }
      }
    }
    for (Furniture furniture : rendition.furniture()) {
      if (!LINK.matcher(furniture.text()).find()) {
        reader.vote(PrintedText.plain(furniture.text()));
      }
    }
    return reader.winner();
  }

  private void vote(String plain) {
    Optional<DocumentSymbol> alone = DocumentSymbol.parse(plain);
    if (alone.isPresent()) {
      vote(alone.get(), ALONE);
    } else {
      DocumentSymbol.findAll(plain).forEach(found -> vote(found.symbol(), 1));
    }
  }

  private void vote(DocumentSymbol symbol, int weight) {
    DocumentSymbol bare = symbol.withoutReissue();
    votes.merge(bare, weight, Integer::sum);
    asIssued.merge(bare, symbol, (one, other) -> other.reissue() > one.reissue() ? other : one);
  }

  /** The first seen among equals. */
  private Optional<DocumentSymbol> winner() {
    DocumentSymbol winner = null;
    for (DocumentSymbol candidate : votes.keySet()) {
      if (winner == null || votes.get(candidate) > votes.get(winner)) {
        winner = candidate;
      }
    }
    return Optional.ofNullable(winner).map(asIssued::get);
  }
}
