package org.p5glossary.glossary.exchange.tbx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Administration;
import org.p5glossary.glossary.entry.Context;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.entry.Reference;
import org.p5glossary.glossary.entry.ReferenceType;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.entry.Scope;
import org.p5glossary.glossary.entry.ScopeType;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.Transaction;
import org.p5glossary.glossary.exchange.ExportCount;

/** Writes the parts of one entry and counts what TBX-Basic cannot hold. Not thread-safe. */
final class TbxWriting {

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://.+");

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final TbxXml xml;
  private final ExportCount count;
  private final EntryId entry;
  private final Set<String> written;
  private final Map<String, String> people;

  TbxWriting(
      TbxXml xml,
      ExportCount count,
      EntryId entry,
      Set<String> written,
      Map<String, String> people) {
    this.xml = xml;
    this.count = count;
    this.entry = entry;
    this.written = written;
    this.people = people;
  }

  /** The format knows that entries relate, not how: one reference to each of them. */
  void relations(List<Relation> relations) throws XMLStreamException {
    Set<String> targets = new LinkedHashSet<>();
    for (Relation relation : relations) {
      String target = relation.target().value();
      boolean known = written.contains(target);
      count.lose(
          known ? "kinds of relations" : "relations to entries that are not in the file", 1, entry);
      if (known && targets.add(target)) {
        crossReference(4, target, target);
      }
    }
  }

  private void crossReference(int depth, String target, String text) throws XMLStreamException {
    xml.openCategory(depth, "ref", "crossReference");
    xml.attribute("target", target);
    xml.endWith(text);
  }

  /** A definition at the level of the concept, with its language. */
  void definitionOf(Language language, Definition definition) throws XMLStreamException {
    xml.open(4, "descripGrp");
    xml.openCategory(5, "descrip", "definition");
    xml.attribute("xml:lang", language.tag());
    xml.endWith(definition.text());
    source(5, definition.source());
    xml.close(4);
  }

  void definition(int depth, Definition definition) throws XMLStreamException {
    sourced(depth, "definition", definition.text(), definition.source());
  }

  private void sourced(int depth, String category, String text, String source)
      throws XMLStreamException {
    xml.open(depth, "descripGrp");
    xml.category(depth + 1, "descrip", category, text);
    source(depth + 1, source);
    xml.close(depth);
  }

  private void source(int depth, String source) throws XMLStreamException {
    if (!source.isEmpty()) {
      xml.category(depth, "admin", "source", source);
    }
  }

  void notes(int depth, List<Note> notes) throws XMLStreamException {
    for (Note note : notes) {
      if (note.audience() == NoteAudience.PUBLIC) {
        xml.text(depth, "note", note.text());
      } else {
        count.lose("notes that are not public", 1, entry);
      }
    }
  }

  void term(Term term) throws XMLStreamException {
    xml.open(5, "termSec");
    xml.text(6, "term", term.text());
    xml.category(6, "termNote", "partOfSpeech", term.partOfSpeech().code());
    xml.category(6, "termNote", "termType", term.type().code());
    xml.category(6, "termNote", "administrativeStatus", term.status().code() + "Term-admn-sts");
    if (term.gender().isPresent()) {
      xml.category(6, "termNote", "grammaticalGender", term.gender().get().code());
    }
    if (term.geographicalUsage().isPresent()) {
      xml.category(6, "termNote", "geographicalUsage", term.geographicalUsage().get());
    }
    for (Scope scope : term.administration().scopes()) {
      if (scope.type() == ScopeType.LOCATION) {
        xml.category(6, "termNote", "termLocation", scope.name());
      }
    }
    for (Context context : term.contexts()) {
      sourced(6, "context", context.quote(), context.source());
    }
    if (term.usageNote().isPresent()) {
      xml.text(6, "note", term.usageNote().get());
    }
    notes(6, term.notes());
    administration(6, TbxLevel.Place.TERM, term.administration());
    xml.close(5);
    count.lose("grammatical numbers", term.number().isPresent() ? 1 : 0, entry);
    count.lose("judged reliabilities", term.reliability().isPresent() ? 1 : 0, entry);
    count.lose("evidence", term.evidence().size(), entry);
  }

  void administration(int depth, TbxLevel.Place place, Administration administration)
      throws XMLStreamException {
    for (Scope scope : administration.scopes()) {
      if (scope.type() == ScopeType.LOCATION && place == TbxLevel.Place.TERM) {
        continue;
      }
      if (place == TbxLevel.Place.LANGUAGE || scope.type() == ScopeType.LOCATION) {
        count.lose("scopes", 1, entry);
      } else {
        xml.category(depth, "admin", scope.type().code(), scope.name());
      }
    }
    for (Reference reference : administration.references()) {
      reference(depth, place, reference);
    }
    for (Transaction transaction : administration.transactions()) {
      transaction(depth, transaction);
    }
  }

  private void reference(int depth, TbxLevel.Place place, Reference reference)
      throws XMLStreamException {
    boolean web = WEB_ADDRESS.matcher(reference.target()).matches();
    switch (reference.type()) {
      case CROSS -> {
        boolean inFile = written.contains(reference.target());
        if (place != TbxLevel.Place.LANGUAGE && (web || inFile)) {
          crossReference(depth, reference.target(), shown(reference));
        } else {
          count.lose("references to what is not in the file", 1, entry);
        }
      }
      case SOURCE -> {
        if (place == TbxLevel.Place.TERM) {
          xml.category(depth, "admin", "source", reference.target());
        } else {
          count.lose("sources", 1, entry);
        }
      }
      default -> {
        boolean picture = reference.type() == ReferenceType.IMAGE;
        if (web && !(picture && place == TbxLevel.Place.TERM)) {
          xml.openCategory(depth, "xref", reference.type().code());
          xml.attribute("target", reference.target());
          xml.endWith(shown(reference));
        } else {
          count.lose("references and pictures that are no web addresses", 1, entry);
        }
      }
    }
  }

  private static String shown(Reference reference) {
    return reference.text().isEmpty() ? reference.target() : reference.text();
  }

  private void transaction(int depth, Transaction transaction) throws XMLStreamException {
    xml.open(depth, "transacGrp");
    xml.category(depth + 1, "transac", "transactionType", transaction.type().code());
    if (ISO_DATE.matcher(transaction.date()).matches()) {
      xml.text(depth + 1, "date", transaction.date());
    } else if (!transaction.date().isEmpty()) {
      count.lose("dates in another form than 2026-01-31", 1, entry);
    }
    if (!transaction.responsible().isEmpty() || !transaction.responsibleId().isEmpty()) {
      xml.openCategory(depth + 1, "transacNote", "responsibility");
      if (people.containsKey(transaction.responsibleId())) {
        xml.attribute("target", transaction.responsibleId());
      } else if (!transaction.responsibleId().isEmpty()) {
        count.lose("ids of people", 1, entry);
      }
      xml.endWith(transaction.responsible());
    }
    xml.close(depth);
  }
}
