package org.p5glossary.glossary.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.Administration;
import org.p5glossary.glossary.entry.Context;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.Evidence;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.Reference;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.entry.ReliabilityJudgement;
import org.p5glossary.glossary.entry.Scope;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.Transaction;

/**
 * Entries as JSON, members in a fixed order, what is empty left out, so that equal entries have
 * equal JSON. {@link EntryJsonReader} is the way back.
 */
public final class EntryJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private EntryJson() {}

  /** The JSON of an entry. */
  public static ObjectNode write(Entry entry) {
    ObjectNode node = NODES.objectNode();
    node.put("id", entry.id().value());
    put(node, "subjectFields", entry.subjectFields(), NODES::textNode);
    node.put("status", entry.status().code());
    put(node, "definitions", entry.definitions(), EntryJson::definition);
    put(node, "notes", entry.notes(), EntryJson::note);
    put(node, "relations", entry.relations(), EntryJson::relation);
    ObjectNode languages = node.putObject("languages");
    for (LanguageSection section : entry.sections()) {
      languages.set(section.language().tag(), section(section));
    }
    administration(node, entry.administration());
    if (!entry.audience().equals(Audience.PUBLIC)) {
      node.put("audience", entry.audience().name());
    }
    return node;
  }

  private static ObjectNode section(LanguageSection section) {
    ObjectNode node = NODES.objectNode();
    section
        .equivalence()
        .ifPresent(
            equivalence -> {
              ObjectNode inner = node.putObject("equivalence");
              inner.put("degree", equivalence.degree().code());
              putText(inner, "explanation", equivalence.explanation());
            });
    put(node, "notes", section.notes(), EntryJson::note);
    put(node, "terms", section.terms(), EntryJson::term);
    administration(node, section.administration());
    return node;
  }

  private static ObjectNode term(Term term) {
    ObjectNode node = NODES.objectNode();
    node.put("text", term.text());
    node.put("termType", term.type().code());
    node.put("administrativeStatus", term.status().code());
    node.put("partOfSpeech", term.partOfSpeech().code());
    term.gender().ifPresent(gender -> node.put("grammaticalGender", gender.code()));
    term.number().ifPresent(number -> node.put("grammaticalNumber", number.code()));
    term.geographicalUsage().ifPresent(usage -> node.put("geographicalUsage", usage));
    term.usageNote().ifPresent(note -> node.put("usageNote", note));
    put(node, "contexts", term.contexts(), EntryJson::context);
    put(node, "evidence", term.evidence(), EntryJson::evidence);
    term.reliability().ifPresent(judged -> node.set("reliability", reliability(judged)));
    put(node, "notes", term.notes(), EntryJson::note);
    administration(node, term.administration());
    return node;
  }

  private static ObjectNode reliability(ReliabilityJudgement judged) {
    ObjectNode node = NODES.objectNode();
    node.put("degree", judged.degree().code());
    putText(node, "reason", judged.reason());
    return node;
  }

  private static void administration(ObjectNode node, Administration administration) {
    put(node, "references", administration.references(), EntryJson::reference);
    put(node, "transactions", administration.transactions(), EntryJson::transaction);
    put(node, "scopes", administration.scopes(), EntryJson::scope);
  }

  private static ObjectNode reference(Reference reference) {
    ObjectNode node = NODES.objectNode();
    node.put("type", reference.type().code());
    node.put("target", reference.target());
    putText(node, "text", reference.text());
    return node;
  }

  private static ObjectNode transaction(Transaction transaction) {
    ObjectNode node = NODES.objectNode();
    node.put("type", transaction.type().code());
    putText(node, "date", transaction.date());
    putText(node, "responsible", transaction.responsible());
    putText(node, "responsibleId", transaction.responsibleId());
    return node;
  }

  private static ObjectNode scope(Scope scope) {
    return NODES.objectNode().put("type", scope.type().code()).put("name", scope.name());
  }

  private static ObjectNode definition(Definition definition) {
    ObjectNode node = NODES.objectNode();
    node.put("language", definition.language().tag());
    node.put("text", definition.text());
    putText(node, "source", definition.source());
    return node;
  }

  private static ObjectNode note(Note note) {
    ObjectNode node = NODES.objectNode();
    node.put("audience", note.audience().code());
    note.owner().ifPresent(owner -> node.put("delegation", owner.code()));
    return node.put("text", note.text());
  }

  private static ObjectNode relation(Relation relation) {
    return NODES
        .objectNode()
        .put("type", relation.type().code())
        .put("target", relation.target().value());
  }

  private static ObjectNode context(Context context) {
    ObjectNode node = NODES.objectNode();
    node.put("quote", context.quote());
    putText(node, "source", context.source());
    return node;
  }

  private static ObjectNode evidence(Evidence evidence) {
    ObjectNode node = NODES.objectNode();
    node.put("authorship", evidence.authorship().code());
    node.put("paper", evidence.passage().paper().value());
    node.put("language", evidence.passage().language().tag());
    putText(node, "paragraph", evidence.passage().paragraph());
    node.put("quote", evidence.passage().quote());
    putText(node, "prefix", evidence.passage().prefix());
    putText(node, "suffix", evidence.passage().suffix());
    node.put("textHash", evidence.passage().textHash().hex());
    return node;
  }

  private static void putText(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  private static <T> void put(
      ObjectNode node, String name, Collection<T> values, Function<T, JsonNode> writer) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(value -> array.add(writer.apply(value)));
    }
  }
}
