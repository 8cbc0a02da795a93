package org.p5glossary.glossary.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Context;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;

/**
 * TBX-Basic in DCA style (ISO 30042:2019). Basic has no status for an entry, so that proposals are
 * left out or say in a note what they are.
 */
public final class TbxBasic {

  /** What becomes of entries that nobody has taken into the glossary. */
  public enum Proposals {
    /** Not written. */
    LEFT_OUT,
    /** Written with their status in a note. */
    MARKED_IN_A_NOTE
  }

  private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

  private final XMLStreamWriter xml;
  private final ExportCount count = new ExportCount();
  private final Set<EntryId> written;

  private TbxBasic(XMLStreamWriter xml, Set<EntryId> written) {
    this.xml = xml;
    this.written = written;
  }

  /**
   * Writes entries, in the order given; does not close the stream. Goes over the entries twice: the
   * first time for the ids, because a reference must have a target in the file.
   *
   * @param title what the file is called within, never blank
   * @param source where the entries come from, with the snapshot that they are, never blank
   */
  public static ExportReport write(
      Iterable<Entry> entries, Proposals proposals, String title, String source, OutputStream out)
      throws IOException {
    Objects.requireNonNull(proposals, "proposals");
    if (title.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("a TBX file names its title and its source");
    }
    Set<EntryId> ids = new HashSet<>();
    for (Entry entry : entries) {
      if (isWritten(entry, proposals)) {
        ids.add(entry.id());
      }
    }
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      TbxBasic tbx = new TbxBasic(xml, ids);
      tbx.start(title, source);
      for (Entry entry : entries) {
        if (isWritten(entry, proposals)) {
          tbx.entry(entry);
        } else {
          tbx.count.lose("entries that are " + entry.status().code(), 1, entry.id());
        }
      }
      tbx.end();
      return tbx.count.report();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write TBX: " + e.getMessage(), e);
    }
  }

  private static boolean isWritten(Entry entry, Proposals proposals) {
    boolean settled =
        entry.status() == EntryStatus.CURRENT || entry.status() == EntryStatus.HISTORICAL;
    return (settled || proposals == Proposals.MARKED_IN_A_NOTE)
        && entry.sections().stream().anyMatch(section -> !exportable(section).isEmpty());
  }

  private static List<Term> exportable(LanguageSection section) {
    return section.terms().stream().filter(term -> term.type() != TermType.LOOK_UP_FORM).toList();
  }

  private void start(String title, String source) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeCharacters("\n");
    xml.writeStartElement(NAMESPACE, "tbx");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("type", "TBX-Basic");
    xml.writeAttribute("style", "dca");
    xml.writeAttribute("xml:lang", "en");
    open(1, "tbxHeader");
    open(2, "fileDesc");
    open(3, "titleStmt");
    text(4, "title", title);
    close(3);
    open(3, "sourceDesc");
    text(4, "p", source);
    close(3);
    close(2);
    close(1);
    open(1, "text");
    open(2, "body");
  }

  private void end() throws XMLStreamException {
    close(2);
    close(1);
    close(0);
    xml.writeEndDocument();
    xml.writeCharacters("\n");
    xml.flush();
  }

  private void entry(Entry entry) throws XMLStreamException {
    count.entry();
    open(3, "conceptEntry");
    xml.writeAttribute("id", entry.id().value());
    for (String field : entry.subjectFields()) {
      typed(4, "descrip", "subjectField", field);
    }
    for (Definition definition : entry.definitions()) {
      if (entry.sections().stream().noneMatch(s -> holds(s, definition.language()))) {
        sourced(4, "definition", definition.text(), definition.source());
      }
    }
    for (Relation relation : entry.relations()) {
      relation(entry, relation);
    }
    if (entry.status() != EntryStatus.CURRENT) {
      text(4, "note", "status: " + entry.status().code());
    }
    notes(4, entry.notes(), entry.id());
    for (LanguageSection section : entry.sections()) {
      section(entry, section);
    }
    close(3);
  }

  private static boolean holds(LanguageSection section, Language language) {
    return section.language().equals(language) && !exportable(section).isEmpty();
  }

  private void relation(Entry entry, Relation relation) throws XMLStreamException {
    if (!written.contains(relation.target())) {
      count.lose("relations to entries that are not in the file", 1, entry.id());
      return;
    }
    open(4, "ref");
    xml.writeAttribute("type", "crossReference");
    xml.writeAttribute("target", relation.target().value());
    xml.writeCharacters(relation.target().value());
    xml.writeEndElement();
    count.lose("kinds of relations", 1, entry.id());
  }

  private void section(Entry entry, LanguageSection section) throws XMLStreamException {
    List<Term> terms = exportable(section);
    count.lose("look-up forms", section.terms().size() - terms.size(), entry.id());
    count.lose("degrees of equivalence", section.equivalence().isPresent() ? 1 : 0, entry.id());
    if (terms.isEmpty()) {
      count.lose("notes of languages without terms", section.notes().size(), entry.id());
      return;
    }
    open(4, "langSec");
    xml.writeAttribute("xml:lang", section.language().tag());
    for (Definition definition : entry.definitions()) {
      if (definition.language().equals(section.language())) {
        sourced(5, "definition", definition.text(), definition.source());
      }
    }
    notes(5, section.notes(), entry.id());
    for (Term term : terms) {
      term(entry.id(), term);
    }
    close(4);
  }

  private void term(EntryId entry, Term term) throws XMLStreamException {
    count.term();
    open(5, "termSec");
    text(6, "term", term.text());
    typed(6, "termNote", "partOfSpeech", term.partOfSpeech().code());
    typed(6, "termNote", "termType", term.type().code());
    typed(6, "termNote", "administrativeStatus", term.status().code() + "Term-admn-sts");
    if (term.gender().isPresent()) {
      typed(6, "termNote", "grammaticalGender", term.gender().get().code());
    }
    if (term.geographicalUsage().isPresent()) {
      typed(6, "termNote", "geographicalUsage", term.geographicalUsage().get());
    }
    for (Context context : term.contexts()) {
      sourced(6, "context", context.quote(), context.source());
    }
    if (term.usageNote().isPresent()) {
      text(6, "note", term.usageNote().get());
    }
    close(5);
    count.lose("grammatical numbers", term.number().isPresent() ? 1 : 0, entry);
    count.lose("evidence", term.evidence().size(), entry);
  }

  private void notes(int depth, List<Note> notes, EntryId entry) throws XMLStreamException {
    for (Note note : notes) {
      if (note.audience() == NoteAudience.PUBLIC) {
        text(depth, "note", note.text());
      } else {
        count.lose("notes that are not public", 1, entry);
      }
    }
  }

  private void sourced(int depth, String type, String text, String source)
      throws XMLStreamException {
    open(depth, "descripGrp");
    typed(depth + 1, "descrip", type, text);
    if (!source.isEmpty()) {
      typed(depth + 1, "admin", "source", source);
    }
    close(depth);
  }

  private void typed(int depth, String element, String type, String text)
      throws XMLStreamException {
    open(depth, element);
    xml.writeAttribute("type", type);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void text(int depth, String element, String text) throws XMLStreamException {
    open(depth, element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void open(int depth, String element) throws XMLStreamException {
    indent(depth);
    xml.writeStartElement(NAMESPACE, element);
  }

  private void close(int depth) throws XMLStreamException {
    indent(depth);
    xml.writeEndElement();
  }

  private void indent(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
