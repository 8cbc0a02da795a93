package org.p5glossary.glossary.exchange.tbx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Administration;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.entry.Transaction;
import org.p5glossary.glossary.exchange.ExportCount;
import org.p5glossary.glossary.exchange.ExportReport;

/**
 * TBX-Basic (ISO 30042:2019) in either style. Basic has no status for an entry, so that proposals
 * are left out or say in a note what they are.
 */
public final class TbxBasic {

  /** What becomes of entries that nobody has taken into the glossary. */
  public enum Proposals {
    /** Not written. */
    LEFT_OUT,
    /** Written with their status in a note. */
    MARKED_IN_A_NOTE
  }

  /** The two styles of the standard, which say the same. */
  public enum Style {
    /** Data categories as attributes. */
    DCA,
    /** Data categories as tags. */
    DCT
  }

  /** XML's own rule for ids, as far as it is ASCII. */
  private static final Pattern XML_ID = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]*");

  private final TbxXml xml;
  private final ExportCount count = new ExportCount();
  private final Set<String> written = new HashSet<>();
  private final Map<String, String> people = new TreeMap<>();
  private final Proposals proposals;

  private TbxBasic(TbxXml xml, Proposals proposals) {
    this.xml = xml;
    this.proposals = proposals;
  }

  /** As the method with a style, in DCA style. */
  public static ExportReport write(
      Iterable<Entry> entries, Proposals proposals, String title, String source, OutputStream out)
      throws IOException {
    return write(entries, proposals, Style.DCA, title, source, out);
  }

  /**
   * Writes entries, in the order given; does not close the stream. Goes over the entries twice: the
   * first time for the ids, because a reference must have a target in the file.
   *
   * @param title what the file is called within, never blank
   * @param source where the entries come from, with the snapshot that they are, never blank
   */
  public static ExportReport write(
      Iterable<Entry> entries,
      Proposals proposals,
      Style style,
      String title,
      String source,
      OutputStream out)
      throws IOException {
    Objects.requireNonNull(proposals, "proposals");
    if (title.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("a TBX file names its title and its source");
    }
    try {
      TbxBasic tbx = new TbxBasic(new TbxXml(out, style), proposals);
      entries.forEach(tbx::notePresence);
      tbx.people.keySet().removeIf(id -> !tbx.isFree(id));
      tbx.start(title, source);
      for (Entry entry : entries) {
        if (tbx.isWritten(entry)) {
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

  private void notePresence(Entry entry) {
    if (!isWritten(entry)) {
      return;
    }
    written.add(entry.id().value());
    notePeople(entry.administration());
    for (LanguageSection section : entry.sections()) {
      notePeople(section.administration());
      section.terms().forEach(term -> notePeople(term.administration()));
    }
  }

  private void notePeople(Administration administration) {
    for (Transaction transaction : administration.transactions()) {
      if (!transaction.responsibleId().isEmpty()) {
        people.put(transaction.responsibleId(), transaction.responsible());
      }
    }
  }

  private boolean isFree(String id) {
    return XML_ID.matcher(id).matches() && !written.contains(id);
  }

  private boolean isWritten(Entry entry) {
    boolean settled =
        entry.status() == EntryStatus.CURRENT || entry.status() == EntryStatus.HISTORICAL;
    return (settled || proposals == Proposals.MARKED_IN_A_NOTE)
        && entry.sections().stream().anyMatch(section -> !exportable(section).isEmpty());
  }

  private static List<Term> exportable(LanguageSection section) {
    return section.terms().stream().filter(term -> term.type() != TermType.LOOK_UP_FORM).toList();
  }

  private void start(String title, String source) throws XMLStreamException {
    xml.begin();
    xml.open(1, "tbxHeader");
    xml.open(2, "fileDesc");
    xml.open(3, "titleStmt");
    xml.text(4, "title", title);
    xml.close(3);
    xml.open(3, "sourceDesc");
    xml.text(4, "p", source);
    xml.close(3);
    xml.close(2);
    xml.close(1);
    xml.open(1, "text");
    xml.open(2, "body");
  }

  private void end() throws XMLStreamException {
    xml.close(2);
    if (!people.isEmpty()) {
      xml.open(2, "back");
      xml.open(3, "refObjectSec");
      xml.attribute("type", "respPerson");
      for (Map.Entry<String, String> person : people.entrySet()) {
        xml.open(4, "refObject");
        xml.attribute("id", person.getKey());
        xml.open(5, "item");
        xml.attribute("type", "fn");
        xml.endWith(person.getValue());
        xml.close(4);
      }
      xml.close(3);
      xml.close(2);
    }
    xml.close(1);
    xml.end();
  }

  private void entry(Entry entry) throws XMLStreamException {
    count.entry();
    TbxWriting level = new TbxWriting(xml, count, entry.id(), written, people);
    xml.open(3, "conceptEntry");
    xml.attribute("id", entry.id().value());
    for (String field : entry.subjectFields()) {
      xml.category(4, "descrip", "subjectField", field);
    }
    for (Definition definition : entry.definitions()) {
      if (entry.sections().stream().noneMatch(s -> holds(s, definition.language()))) {
        level.definitionOf(definition.language(), definition);
      }
    }
    level.relations(entry.relations());
    if (entry.status() != EntryStatus.CURRENT) {
      xml.text(4, "note", "status: " + entry.status().code());
    }
    level.notes(4, entry.notes());
    level.administration(4, TbxLevel.Place.CONCEPT, entry.administration());
    for (LanguageSection section : entry.sections()) {
      section(entry, section, level);
    }
    xml.close(3);
  }

  private static boolean holds(LanguageSection section, Language language) {
    return section.language().equals(language) && !exportable(section).isEmpty();
  }

  private void section(Entry entry, LanguageSection section, TbxWriting level)
      throws XMLStreamException {
    List<Term> terms = exportable(section);
    count.lose("look-up forms", section.terms().size() - terms.size(), entry.id());
    count.lose("degrees of equivalence", section.equivalence().isPresent() ? 1 : 0, entry.id());
    if (terms.isEmpty()) {
      count.lose("notes of languages without terms", section.notes().size(), entry.id());
      count.loseAdministration(section.administration(), entry.id());
      return;
    }
    xml.open(4, "langSec");
    xml.attribute("xml:lang", section.language().tag());
    for (Definition definition : entry.definitions()) {
      if (definition.language().equals(section.language())) {
        level.definition(5, definition);
      }
    }
    level.notes(5, section.notes());
    level.administration(5, TbxLevel.Place.LANGUAGE, section.administration());
    for (Term term : terms) {
      count.term();
      level.term(term);
    }
    xml.close(4);
  }
}
