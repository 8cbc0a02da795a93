package org.p5glossary.glossary.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.p5glossary.glossary.exchange.skos.SkosReader;
import org.p5glossary.glossary.exchange.skos.SkosSyntax;
import org.p5glossary.glossary.exchange.table.TableReader;
import org.p5glossary.glossary.exchange.tbx.TbxReader;

/** The formats in which entries can be read. */
public enum ImportFormat {
  /** Our own, complete. */
  JSON("JSON"),
  /** TBX version 3 in both styles, and version 2. */
  TBX("TBX"),
  /** Comma or semicolon. */
  CSV("CSV"),
  /** Tab; glossaries of OmegaT and the UN thesaurus too. */
  TSV("TSV, OmegaT, UNBIS"),
  /** SKOS in Turtle. */
  TURTLE("SKOS (Turtle)"),
  /** SKOS in RDF/XML. */
  RDF_XML("SKOS (RDF/XML)");

  private final String title;

  ImportFormat(String title) {
    this.title = title;
  }

  /** What it is called, in every language. */
  public String title() {
    return title;
  }

  /**
   * The format that a file seems to have.
   *
   * @param fileName its name; the ending decides
   * @param head its first bytes, which decide where the ending says XML only
   */
  public static Optional<ImportFormat> guess(String fileName, byte[] head) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "json" -> Optional.of(JSON);
      case "tbx" -> Optional.of(TBX);
      case "csv" -> Optional.of(CSV);
      case "tsv", "tab", "txt", "utf8" -> Optional.of(TSV);
      case "ttl" -> Optional.of(TURTLE);
      case "rdf", "owl" -> Optional.of(RDF_XML);
      case "xml" ->
          Optional.of(
              new String(head, StandardCharsets.ISO_8859_1).contains("rdf:RDF") ? RDF_XML : TBX);
      default -> Optional.empty();
    };
  }

  /**
   * Reads a file of this format from beginning to end; the caller closes the stream.
   *
   * @throws ExchangeException if it is not of this format, or cannot be read any further
   */
  public void read(InputStream in, ImportOptions options, ImportSink sink) throws IOException {
    switch (this) {
      case JSON -> JsonTermBase.read(in, sink);
      case TBX -> TbxReader.read(in, options, sink);
      case CSV -> TableReader.read(in, TableReader.Layout.CSV, options, sink);
      case TSV -> TableReader.read(in, TableReader.Layout.TSV, options, sink);
      case TURTLE -> SkosReader.read(in, SkosSyntax.TURTLE, options, sink);
      case RDF_XML -> SkosReader.read(in, SkosSyntax.RDF_XML, options, sink);
    }
  }
}
