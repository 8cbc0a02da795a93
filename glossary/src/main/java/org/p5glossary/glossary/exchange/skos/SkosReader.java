package org.p5glossary.glossary.exchange.skos;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.ParseLocationListener;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.exchange.ImportSink;
import org.p5glossary.glossary.exchange.ImportedEntry;
import org.p5glossary.glossary.exchange.xml.GuardedText;

/** Reads concepts with plain or XL labels, each concept when all statements are known. */
public final class SkosReader {

  /** Characters of one literal, five times what a definition may have. */
  private static final int MAX_LITERAL = 100_000;

  private final ImportOptions options;
  private final ImportSink sink;
  private final Set<EntryId> seen = new HashSet<>();
  private final Map<EntryId, Integer> wanted = new HashMap<>();
  private final Map<String, Integer> ignored = new TreeMap<>();

  private SkosReader(ImportOptions options, ImportSink sink) {
    this.options = options;
    this.sink = sink;
  }

  /**
   * Reads a file from beginning to end; the caller closes the stream.
   *
   * @throws ExchangeException if it is not of this syntax
   */
  public static void read(InputStream in, SkosSyntax syntax, ImportOptions options, ImportSink sink)
      throws IOException {
    try (StatementFile statements = StatementFile.create()) {
      parse(in, syntax, statements);
      statements.index();
      new SkosReader(options, sink).concepts(statements);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void parse(InputStream in, SkosSyntax syntax, StatementFile statements)
      throws IOException {
    RDFParser parser =
        switch (syntax) {
          case TURTLE -> new TurtleParser();
          case RDF_XML -> new RDFXMLParser();
        };
    // Entities for namespaces are common in RDF/XML and stay within the file; the XML parser's own
    // limits stop those that multiply, and nothing outside the file is read.
    parser.set(XMLParserSettings.SECURE_PROCESSING, true);
    parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, false);
    parser.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
    parser.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
    parser.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
    Collector collector = new Collector(statements);
    parser.setRDFHandler(collector);
    parser.setParseLocationListener(collector);
    try (Reader text =
        syntax == SkosSyntax.RDF_XML ? GuardedText.ofXml(in) : GuardedText.ofTurtle(in)) {
      parser.parse(text, "urn:p5-glossary:file");
    } catch (RDFParseException e) {
      if (e.getCause() instanceof ExchangeException known) {
        throw known;
      }
      throw new ExchangeException(
          (int) Math.max(1, e.getLineNumber()), "not readable as RDF: " + e.getMessage(), e);
    } catch (RDFHandlerException e) {
      if (e.getCause() instanceof IOException disk) {
        throw disk;
      }
      throw e;
    }
  }

  private void concepts(StatementFile statements) throws IOException {
    statements.concepts(subject -> concept(statements, subject));
    wanted.keySet().removeAll(seen);
    wanted.forEach(
        (target, line) -> sink.remark(line, "refers to " + target + ", which is not in the file"));
    ignored.forEach(
        (predicate, count) -> sink.remark(0, "not taken: " + count + " × " + predicate));
  }

  private void concept(StatementFile statements, String subject) {
    SkosConcept concept = new SkosConcept(statements, options, ignored);
    try {
      ImportedEntry entry = concept.read(subject);
      if (!seen.add(entry.entry().id())) {
        sink.refused(entry.line(), "the id " + entry.entry().id() + " stands twice in the file");
        return;
      }
      entry.entry().relations().forEach(r -> wanted.putIfAbsent(r.target(), entry.line()));
      sink.entry(entry);
    } catch (IllegalArgumentException e) {
      sink.refused(concept.line(), subject + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes statements as they are read, with their lines. */
  private static final class Collector extends AbstractRDFHandler implements ParseLocationListener {

    private final StatementFile statements;
    private int line = 1;

    Collector(StatementFile statements) {
      this.statements = statements;
    }

    @Override
    public void parseLocationUpdate(long lineNumber, long column) {
      line = (int) Math.max(1, lineNumber);
    }

    @Override
    public void handleStatement(Statement statement) {
      String language =
          statement.getObject() instanceof Literal literal ? literal.getLanguage().orElse("") : "";
      String object = statement.getObject().stringValue();
      if (object.length() > MAX_LITERAL) {
        throw new ExchangeException(line, "a literal has more than " + MAX_LITERAL + " characters");
      }
      try {
        statements.add(
            new StatementFile.Fact(
                statement.getSubject().stringValue(),
                statement.getPredicate().stringValue(),
                object,
                language,
                line));
      } catch (IOException e) {
        throw new RDFHandlerException(e);
      }
    }
  }
}
