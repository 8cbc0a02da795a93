package org.p5glossary.glossary.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.Supplier;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageRef;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.Administration;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Context;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.Equivalence;
import org.p5glossary.glossary.entry.EquivalenceDegree;
import org.p5glossary.glossary.entry.Evidence;
import org.p5glossary.glossary.entry.GrammaticalGender;
import org.p5glossary.glossary.entry.GrammaticalNumber;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.Reference;
import org.p5glossary.glossary.entry.ReferenceType;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.entry.RelationType;
import org.p5glossary.glossary.entry.Reliability;
import org.p5glossary.glossary.entry.ReliabilityJudgement;
import org.p5glossary.glossary.entry.Scope;
import org.p5glossary.glossary.entry.ScopeType;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.entry.Transaction;
import org.p5glossary.glossary.entry.TransactionType;

/** Reads the JSON that {@link EntryJson} writes; refuses what it does not know. */
public final class EntryJsonReader {

  private static final Set<String> ENTRY =
      Set.of(
          "id",
          "subjectFields",
          "status",
          "definitions",
          "notes",
          "relations",
          "languages",
          "references",
          "transactions",
          "scopes",
          "audience");
  private static final Set<String> SECTION =
      Set.of("equivalence", "notes", "terms", "references", "transactions", "scopes");
  private static final Set<String> TERM =
      Set.of(
          "text",
          "termType",
          "administrativeStatus",
          "partOfSpeech",
          "grammaticalGender",
          "grammaticalNumber",
          "geographicalUsage",
          "usageNote",
          "contexts",
          "evidence",
          "reliability",
          "notes",
          "references",
          "transactions",
          "scopes");
  private static final Set<String> EVIDENCE =
      Set.of(
          "authorship", "paper", "language", "paragraph", "quote", "prefix", "suffix", "textHash");

  private EntryJsonReader() {}

  /**
   * Reads an entry.
   *
   * @param where its place in the file, for messages
   * @throws JsonFormatException if the JSON is no valid entry
   */
  public static Entry read(JsonNode node, String where) {
    JsonFields fields = JsonFields.of(node, where, ENTRY);
    return valid(
        where,
        () ->
            new Entry(
                fields.value("id", EntryId::new),
                fields.texts("subjectFields"),
                fields.code("status", EntryStatus.class),
                fields.list("definitions", EntryJsonReader::definition),
                fields.list("notes", EntryJsonReader::note),
                fields.list("relations", EntryJsonReader::relation),
                JsonFields.anyNames(fields.node("languages"), where + ".languages")
                    .members(EntryJsonReader::section),
                administration(fields),
                audience(node, fields)));
  }

  /** Left out where the entry is for everybody, as in files from before there were audiences. */
  private static Audience audience(JsonNode node, JsonFields fields) {
    return node.has("audience") ? fields.value("audience", Audience::parse) : Audience.PUBLIC;
  }

  private static LanguageSection section(String tag, JsonNode node, String where) {
    JsonFields fields = JsonFields.of(node, where, SECTION);
    return valid(
        where,
        () ->
            new LanguageSection(
                new Language(tag),
                fields.optionalNode("equivalence").map(inner -> equivalence(inner, where)),
                fields.list("notes", EntryJsonReader::note),
                fields.list("terms", EntryJsonReader::term),
                administration(fields)));
  }

  private static Equivalence equivalence(JsonNode node, String where) {
    JsonFields fields =
        JsonFields.of(node, where + ".equivalence", Set.of("degree", "explanation"));
    return new Equivalence(
        fields.code("degree", EquivalenceDegree.class),
        fields.optionalText("explanation").orElse(""));
  }

  private static Term term(JsonNode node, String where) {
    JsonFields fields = JsonFields.of(node, where, TERM);
    return valid(
        where,
        () ->
            new Term(
                fields.text("text"),
                fields.code("termType", TermType.class),
                fields.code("administrativeStatus", AdministrativeStatus.class),
                fields.code("partOfSpeech", PartOfSpeech.class),
                fields.optionalCode("grammaticalGender", GrammaticalGender.class),
                fields.optionalCode("grammaticalNumber", GrammaticalNumber.class),
                fields.optionalText("geographicalUsage"),
                fields.optionalText("usageNote"),
                fields.list("contexts", EntryJsonReader::context),
                fields.list("evidence", EntryJsonReader::evidence),
                fields.optionalNode("reliability").map(inner -> reliability(inner, where)),
                fields.list("notes", EntryJsonReader::note),
                administration(fields)));
  }

  private static ReliabilityJudgement reliability(JsonNode node, String where) {
    JsonFields fields = JsonFields.of(node, where + ".reliability", Set.of("degree", "reason"));
    return new ReliabilityJudgement(
        fields.code("degree", Reliability.class), fields.optionalText("reason").orElse(""));
  }

  private static Administration administration(JsonFields fields) {
    return new Administration(
        fields.list("references", EntryJsonReader::reference),
        fields.list("transactions", EntryJsonReader::transaction),
        fields.list("scopes", EntryJsonReader::scope));
  }

  private static Reference reference(JsonNode node, String where) {
    JsonFields fields = JsonFields.of(node, where, Set.of("type", "target", "text"));
    return valid(
        where,
        () ->
            new Reference(
                fields.code("type", ReferenceType.class),
                fields.text("target"),
                fields.optionalText("text").orElse("")));
  }

  private static Transaction transaction(JsonNode node, String where) {
    JsonFields fields =
        JsonFields.of(node, where, Set.of("type", "date", "responsible", "responsibleId"));
    return valid(
        where,
        () ->
            new Transaction(
                fields.code("type", TransactionType.class),
                fields.optionalText("date").orElse(""),
                fields.optionalText("responsible").orElse(""),
                fields.optionalText("responsibleId").orElse("")));
  }

  private static Scope scope(JsonNode node, String where) {
    JsonFields fields = JsonFields.of(node, where, Set.of("type", "name"));
    return valid(where, () -> new Scope(fields.code("type", ScopeType.class), fields.text("name")));
  }

  private static Definition definition(JsonNode node, String where) {
    JsonFields fields = JsonFields.of(node, where, Set.of("language", "text", "source"));
    return valid(
        where,
        () ->
            new Definition(
                fields.value("language", Language::new),
                fields.text("text"),
                fields.optionalText("source").orElse("")));
  }

  private static Note note(JsonNode node, String where) {
    JsonFields fields = JsonFields.of(node, where, Set.of("audience", "delegation", "text"));
    return valid(
        where,
        () ->
            new Note(
                fields.code("audience", NoteAudience.class),
                fields.optionalCode("delegation", Delegation.class),
                fields.text("text")));
  }

  private static Relation relation(JsonNode node, String where) {
    JsonFields fields = JsonFields.of(node, where, Set.of("type", "target"));
    return new Relation(
        fields.code("type", RelationType.class), fields.value("target", EntryId::new));
  }

  private static Context context(JsonNode node, String where) {
    JsonFields fields = JsonFields.of(node, where, Set.of("quote", "source"));
    return valid(
        where, () -> new Context(fields.text("quote"), fields.optionalText("source").orElse("")));
  }

  private static Evidence evidence(JsonNode node, String where) {
    JsonFields fields = JsonFields.of(node, where, EVIDENCE);
    PassageRef passage =
        valid(
            where,
            () ->
                new PassageRef(
                    fields.value("paper", PaperId::new),
                    fields.value("language", Language::new),
                    fields.optionalText("paragraph").orElse(""),
                    fields.text("quote"),
                    fields.optionalText("prefix").orElse(""),
                    fields.optionalText("suffix").orElse(""),
                    fields.value("textHash", ContentHash::new)));
    return new Evidence(passage, fields.value("authorship", Authorship::ofCode));
  }

  /** Adds the place to what a value's own check says. */
  private static <T> T valid(String where, Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(where + ": " + e.getMessage(), e);
    }
  }
}
