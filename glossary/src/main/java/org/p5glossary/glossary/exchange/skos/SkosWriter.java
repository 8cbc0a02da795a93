package org.p5glossary.glossary.exchange.skos;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.Evidence;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.entry.Reference;
import org.p5glossary.glossary.entry.ReferenceType;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.exchange.ExportCount;
import org.p5glossary.glossary.exchange.ExportReport;

/** The term base as a SKOS concept scheme: plain labels for all readers, XL labels with sources. */
public final class SkosWriter {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final RDFWriter out;
  private final ExportCount count = new ExportCount();

  private SkosWriter(RDFWriter out) {
    this.out = out;
  }

  /**
   * Writes entries, in the order given; does not close the stream.
   *
   * @param title what the file is called within, with the snapshot that it is, never blank
   */
  public static ExportReport write(
      Iterable<Entry> entries, SkosSyntax syntax, String title, OutputStream stream)
      throws IOException {
    RDFWriter writer =
        switch (syntax) {
          case TURTLE -> new TurtleWriter(stream);
          case RDF_XML -> new RDFXMLWriter(stream);
        };
    try {
      SkosWriter skos = new SkosWriter(writer);
      skos.start(title);
      entries.forEach(skos::entry);
      writer.endRDF();
      return skos.count.report();
    } catch (RDFHandlerException e) {
      throw new IOException("cannot write SKOS: " + e.getMessage(), e);
    }
  }

  private void start(String title) {
    out.startRDF();
    out.handleNamespace("skos", Vocabulary.SKOS);
    out.handleNamespace("skosxl", Vocabulary.XL);
    out.handleNamespace("dct", Vocabulary.DCT);
    out.handleNamespace("owl", Vocabulary.OWL);
    out.handleNamespace("rdfs", Vocabulary.RDFS);
    out.handleNamespace("p5", Vocabulary.OURS);
    IRI scheme = Vocabulary.iri(Vocabulary.SCHEME);
    say(scheme, Vocabulary.RDF + "type", Vocabulary.iri(Vocabulary.SKOS + "ConceptScheme"));
    say(scheme, Vocabulary.DCT + "title", VALUES.createLiteral(title));
  }

  private void entry(Entry entry) {
    count.entry();
    IRI concept = Vocabulary.iri(Vocabulary.ENTRY + entry.id());
    say(concept, Vocabulary.RDF + "type", Vocabulary.iri(Vocabulary.SKOS + "Concept"));
    say(concept, Vocabulary.SKOS + "inScheme", Vocabulary.iri(Vocabulary.SCHEME));
    say(concept, Vocabulary.OURS + "status", VALUES.createLiteral(entry.status().code()));
    if (entry.status() == EntryStatus.HISTORICAL) {
      say(concept, Vocabulary.OWL + "deprecated", VALUES.createLiteral(true));
    }
    for (String field : entry.subjectFields()) {
      say(concept, Vocabulary.DCT + "subject", VALUES.createLiteral(field));
    }
    for (Definition definition : entry.definitions()) {
      say(
          concept,
          Vocabulary.SKOS + "definition",
          text(definition.text(), definition.language().tag()));
      count.lose("sources of definitions", definition.source().isEmpty() ? 0 : 1, entry.id());
    }
    entry.notes().forEach(note -> note(entry, concept, note, Optional.empty()));
    entry.relations().forEach(relation -> relation(entry, concept, relation));
    for (Reference reference : entry.administration().references()) {
      reference(entry, concept, reference);
    }
    count.lose(
        "transactions of other programs", entry.administration().transactions().size(), entry.id());
    count.lose("scopes", entry.administration().scopes().size(), entry.id());
    entry.sections().forEach(section -> section(entry, concept, section));
  }

  private void note(Entry entry, IRI concept, Note note, Optional<String> language) {
    if (note.audience() == NoteAudience.PUBLIC) {
      say(
          concept,
          Vocabulary.SKOS + "note",
          language.map(tag -> text(note.text(), tag)).orElse(VALUES.createLiteral(note.text())));
    } else {
      count.lose("notes that are not public", 1, entry.id());
    }
  }

  private void relation(Entry entry, IRI concept, Relation relation) {
    String name =
        switch (relation.type()) {
          case BROADER -> Vocabulary.SKOS + "broader";
          case NARROWER -> Vocabulary.SKOS + "narrower";
          case RELATED, CONTRAST -> Vocabulary.SKOS + "related";
          case SUPERSEDED_BY -> Vocabulary.DCT + "isReplacedBy";
        };
    say(concept, name, Vocabulary.iri(Vocabulary.ENTRY + relation.target()));
    if (name.endsWith("related")
        && relation.type() != org.p5glossary.glossary.entry.RelationType.RELATED) {
      count.lose("contrasts, written as related", 1, entry.id());
    }
  }

  private void reference(Entry entry, IRI concept, Reference reference) {
    boolean web = reference.target().matches("https?://[^\\s<>\"{}|\\\\^`]+");
    if (web && reference.type() == ReferenceType.EXTERNAL) {
      say(concept, Vocabulary.RDFS + "seeAlso", Vocabulary.iri(reference.target()));
    } else if (web && reference.type() == ReferenceType.IMAGE) {
      say(concept, Vocabulary.FOAF + "depiction", Vocabulary.iri(reference.target()));
    } else {
      count.lose("references that are no web addresses", 1, entry.id());
      return;
    }
    count.lose("texts of references", reference.text().isEmpty() ? 0 : 1, entry.id());
  }

  private void section(Entry entry, IRI concept, LanguageSection section) {
    String tag = section.language().tag();
    section.notes().forEach(note -> note(entry, concept, note, Optional.of(tag)));
    count.lose("degrees of equivalence", section.equivalence().isPresent() ? 1 : 0, entry.id());
    count.loseAdministration(section.administration(), entry.id());
    Term main = section.mainTerm();
    int number = 0;
    for (Term term : section.terms()) {
      number++;
      count.term();
      String kind = kind(term, main);
      say(concept, Vocabulary.SKOS + kind, text(term.text(), tag));
      IRI label = Vocabulary.iri(Vocabulary.LABEL + entry.id() + ":" + tag + ":" + number);
      say(concept, Vocabulary.XL + kind, label);
      say(label, Vocabulary.RDF + "type", Vocabulary.iri(Vocabulary.XL + "Label"));
      say(label, Vocabulary.XL + "literalForm", text(term.text(), tag));
      label(entry, label, term);
    }
  }

  /** SKOS allows one preferred label in a language. */
  private static String kind(Term term, Term main) {
    if (term.type() == TermType.LOOK_UP_FORM
        || term.status() == AdministrativeStatus.DEPRECATED
        || term.status() == AdministrativeStatus.SUPERSEDED) {
      return "hiddenLabel";
    }
    return term.equals(main) && term.status() == AdministrativeStatus.PREFERRED
        ? "prefLabel"
        : "altLabel";
  }

  private void label(Entry entry, IRI label, Term term) {
    ours(label, "administrativeStatus", term.status().code());
    ours(label, "termType", term.type().code());
    ours(label, "partOfSpeech", term.partOfSpeech().code());
    term.gender().ifPresent(gender -> ours(label, "grammaticalGender", gender.code()));
    term.number().ifPresent(number -> ours(label, "grammaticalNumber", number.code()));
    term.geographicalUsage().ifPresent(usage -> ours(label, "geographicalUsage", usage));
    term.usageNote().ifPresent(note -> ours(label, "usageNote", note));
    for (Evidence evidence : term.evidence()) {
      String paragraph = evidence.passage().paragraph();
      say(
          label,
          Vocabulary.DCT + "source",
          VALUES.createLiteral(
              evidence.passage().paper().value()
                  + (paragraph.isEmpty() ? "" : ", para. " + paragraph)));
    }
    for (Reference reference : term.administration().references()) {
      if (reference.type() == ReferenceType.SOURCE) {
        say(label, Vocabulary.DCT + "source", VALUES.createLiteral(reference.target()));
      } else {
        count.lose("references of terms", 1, entry.id());
      }
    }
    count.lose(
        "quotes of evidence, of which the place is kept", term.evidence().size(), entry.id());
    count.lose("contexts", term.contexts().size(), entry.id());
    count.lose("judged reliabilities", term.reliability().isPresent() ? 1 : 0, entry.id());
    count.lose("further notes of terms", term.notes().size(), entry.id());
    count.lose(
        "transactions of other programs", term.administration().transactions().size(), entry.id());
    count.lose("scopes", term.administration().scopes().size(), entry.id());
  }

  private void ours(IRI label, String name, String value) {
    say(label, Vocabulary.OURS + name, VALUES.createLiteral(value));
  }

  private static Value text(String text, String tag) {
    return VALUES.createLiteral(text, tag);
  }

  private void say(IRI subject, String predicate, Value object) {
    out.handleStatement(VALUES.createStatement(subject, Vocabulary.iri(predicate), object));
  }
}
