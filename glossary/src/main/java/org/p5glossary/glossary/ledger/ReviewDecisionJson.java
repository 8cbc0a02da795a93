package org.p5glossary.glossary.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.json.EntryJson;
import org.p5glossary.glossary.json.EntryJsonReader;
import org.p5glossary.glossary.json.JsonFields;

/** Decisions about proposals and entries as JSON and back, for {@link DecisionCodec}. */
final class ReviewDecisionJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ReviewDecisionJson() {}

  static JsonNode write(ProposalMade made) {
    ObjectNode node = NODES.objectNode();
    node.put("kind", made.kind().code());
    node.set("result", EntryJson.write(made.result()));
    made.base().ifPresent(base -> node.put("base", base.hex()));
    made.absorbed()
        .ifPresent(
            absorbed ->
                node.putObject("absorbed")
                    .put("entry", absorbed.entry().value())
                    .put("base", absorbed.base().hex()));
    return node.put("reason", made.reason()).put("audience", made.audience().name());
  }

  static ProposalMade readMade(JsonNode node) {
    JsonFields fields =
        JsonFields.of(
            node, "proposal", Set.of("kind", "result", "base", "absorbed", "reason", "audience"));
    return new ProposalMade(
        fields.code("kind", ProposalMade.Kind.class),
        EntryJsonReader.read(fields.node("result"), "proposal.result"),
        fields.optionalText("base").map(ContentHash::new),
        fields.optionalNode("absorbed").map(ReviewDecisionJson::readAbsorbed),
        fields.text("reason"),
        fields.value("audience", Audience::parse));
  }

  private static ProposalMade.Absorbed readAbsorbed(JsonNode node) {
    JsonFields fields = JsonFields.of(node, "proposal.absorbed", Set.of("entry", "base"));
    return new ProposalMade.Absorbed(
        fields.value("entry", EntryId::new), fields.value("base", ContentHash::new));
  }

  static JsonNode write(ProposalRevised revised) {
    ObjectNode node = NODES.objectNode();
    node.put("proposal", revised.proposal().hex());
    node.put("revises", revised.revises().hex());
    node.set("result", EntryJson.write(revised.result()));
    revised.base().ifPresent(base -> node.put("base", base.hex()));
    return node.put("reason", revised.reason());
  }

  static ProposalRevised readRevised(JsonNode node) {
    JsonFields fields =
        JsonFields.of(node, "revision", Set.of("proposal", "revises", "result", "base", "reason"));
    return new ProposalRevised(
        fields.value("proposal", ContentHash::new),
        fields.value("revises", ContentHash::new),
        EntryJsonReader.read(fields.node("result"), "revision.result"),
        fields.optionalText("base").map(ContentHash::new),
        fields.text("reason"));
  }

  static JsonNode write(ProposalWithdrawn withdrawn) {
    return NODES
        .objectNode()
        .put("proposal", withdrawn.proposal().hex())
        .put("reason", withdrawn.reason());
  }

  static ProposalWithdrawn readWithdrawn(JsonNode node) {
    JsonFields fields = JsonFields.of(node, "withdrawal", Set.of("proposal", "reason"));
    return new ProposalWithdrawn(fields.value("proposal", ContentHash::new), fields.text("reason"));
  }

  static JsonNode write(ProposalAccepted accepted) {
    return NODES
        .objectNode()
        .put("proposal", accepted.proposal().hex())
        .put("revision", accepted.revision().hex())
        .put("result", accepted.result().hex())
        .put("reason", accepted.reason());
  }

  static ProposalAccepted readAccepted(JsonNode node) {
    JsonFields fields =
        JsonFields.of(node, "acceptance", Set.of("proposal", "revision", "result", "reason"));
    return new ProposalAccepted(
        fields.value("proposal", ContentHash::new),
        fields.value("revision", ContentHash::new),
        fields.value("result", ContentHash::new),
        fields.text("reason"));
  }

  static JsonNode write(ProposalRejected rejected) {
    return NODES
        .objectNode()
        .put("proposal", rejected.proposal().hex())
        .put("revision", rejected.revision().hex())
        .put("reason", rejected.reason());
  }

  static ProposalRejected readRejected(JsonNode node) {
    JsonFields fields = JsonFields.of(node, "rejection", Set.of("proposal", "revision", "reason"));
    return new ProposalRejected(
        fields.value("proposal", ContentHash::new),
        fields.value("revision", ContentHash::new),
        fields.text("reason"));
  }

  static JsonNode write(ProposalTriaged triaged) {
    ObjectNode node = NODES.objectNode();
    node.put("proposal", triaged.proposal().hex());
    node.put("priority", triaged.priority().code());
    triaged.assignee().ifPresent(name -> node.put("assignee", name));
    triaged.due().ifPresent(day -> node.put("due", day.toString()));
    return node;
  }

  static ProposalTriaged readTriaged(JsonNode node) {
    JsonFields fields =
        JsonFields.of(node, "triage", Set.of("proposal", "priority", "assignee", "due"));
    Optional<LocalDate> due =
        node.has("due")
            ? Optional.of(fields.value("due", ReviewDecisionJson::day))
            : Optional.empty();
    return new ProposalTriaged(
        fields.value("proposal", ContentHash::new),
        fields.code("priority", ProposalTriaged.Priority.class),
        fields.optionalText("assignee"),
        due);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("a day is yyyy-mm-dd, but was \"" + text + "\"", e);
    }
  }

  static JsonNode write(CommentMade comment) {
    ObjectNode node = NODES.objectNode();
    node.put("entry", comment.entry().value());
    comment.proposal().ifPresent(proposal -> node.put("proposal", proposal.hex()));
    comment.inReplyTo().ifPresent(other -> node.put("inReplyTo", other.hex()));
    return node.put("text", comment.text()).put("audience", comment.audience().name());
  }

  static CommentMade readComment(JsonNode node) {
    JsonFields fields =
        JsonFields.of(
            node, "comment", Set.of("entry", "proposal", "inReplyTo", "text", "audience"));
    return new CommentMade(
        fields.value("entry", EntryId::new),
        fields.optionalText("proposal").map(ContentHash::new),
        fields.optionalText("inReplyTo").map(ContentHash::new),
        fields.text("text"),
        fields.value("audience", Audience::parse));
  }

  static JsonNode write(EntryRestored restored) {
    return NODES
        .objectNode()
        .put("entry", restored.entry().value())
        .put("version", restored.version().hex())
        .put("reason", restored.reason());
  }

  static EntryRestored readRestored(JsonNode node) {
    JsonFields fields = JsonFields.of(node, "restoration", Set.of("entry", "version", "reason"));
    return new EntryRestored(
        fields.value("entry", EntryId::new),
        fields.value("version", ContentHash::new),
        fields.text("reason"));
  }
}
