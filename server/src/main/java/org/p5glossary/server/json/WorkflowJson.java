package org.p5glossary.server.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.diff.FieldChange;
import org.p5glossary.glossary.diff.TextChange;
import org.p5glossary.glossary.history.EntryVersion;
import org.p5glossary.glossary.json.EntryJson;
import org.p5glossary.glossary.review.Comment;
import org.p5glossary.glossary.review.Proposal;
import org.p5glossary.glossary.signoff.DelegationState;
import org.p5glossary.glossary.signoff.RecordedStance;
import org.p5glossary.glossary.signoff.SectionState;

/** Proposals, sign-offs and histories as JSON. What a viewer may not see was cut off before. */
public final class WorkflowJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private WorkflowJson() {}

  /** A proposal. */
  public static ObjectNode proposal(Proposal proposal) {
    ObjectNode node = NODES.objectNode();
    node.put("id", proposal.id().hex());
    node.put("entry", proposal.entry().value());
    node.put("kind", proposal.kind().code());
    node.put("status", proposal.status().code());
    node.put("audience", proposal.audience().name());
    node.put("priority", proposal.priority().code());
    node.put("assignee", proposal.assignee().orElse(null));
    node.put("due", proposal.due().map(Object::toString).orElse(null));
    node.put("by", proposal.author());
    node.put("at", proposal.made().toString());
    node.put("revision", proposal.current().event().hex());
    node.put("revisions", proposal.revisions().size());
    node.put("reason", proposal.current().reason());
    proposal.absorbed().ifPresent(other -> node.put("absorbs", other.entry().value()));
    node.set("result", EntryJson.write(proposal.current().result()));
    proposal
        .decision()
        .ifPresent(
            end ->
                node.putObject("decision")
                    .put("by", end.by())
                    .put("at", end.at().toString())
                    .put("reason", end.reason()));
    ArrayNode comments = node.putArray("comments");
    proposal.comments().forEach(comment -> comments.add(comment(comment)));
    return node;
  }

  /** A comment. */
  public static ObjectNode comment(Comment comment) {
    ObjectNode node = NODES.objectNode();
    node.put("id", comment.event().hex());
    comment.decision().inReplyTo().ifPresent(other -> node.put("in_reply_to", other.hex()));
    node.put("by", comment.by());
    node.put("at", comment.at().toString());
    node.put("audience", comment.decision().audience().name());
    node.put("text", comment.decision().text());
    return node;
  }

  /**
   * Where the five stand on a section.
   *
   * @param readable which reasons and alternatives may be read
   */
  public static ObjectNode section(SectionState state, Predicate<Audience> readable) {
    ObjectNode node = NODES.objectNode();
    node.put("entry", state.entry().value());
    node.put("language", state.language().tag());
    node.put("text", state.text().hex());
    node.put("agreed", state.agreed());
    node.put("agreed_by_silence", state.agreedBySilence());
    ObjectNode delegations = node.putObject("delegations");
    for (DelegationState each : state.delegations()) {
      ObjectNode one = delegations.putObject(each.delegation().code());
      one.put("position", each.position().code());
      each.latest().ifPresent(stance -> stance(one, stance, readable));
    }
    state
        .silence()
        .ifPresent(
            silence -> {
              ObjectNode inner = node.putObject("silence");
              inner.put("stage", silence.stage().code());
              inner.put("deadline", silence.deadline().toString());
              inner.put("by", silence.by());
              silence.brokenBy().ifPresent(who -> inner.put("broken_by", who.code()));
            });
    return node;
  }

  private static void stance(ObjectNode node, RecordedStance stance, Predicate<Audience> readable) {
    node.put("by", stance.by());
    node.put("at", stance.at().toString());
    node.put("text", stance.decision().section().hex());
    if (readable.test(stance.decision().audience())) {
      node.put("reason", stance.decision().reason());
      node.put("alternative", stance.decision().alternative());
      node.put("audience", stance.decision().audience().name());
    }
  }

  /** A version of an entry, without its text. */
  public static ObjectNode version(EntryVersion version) {
    ObjectNode node = NODES.objectNode();
    node.put("entry", version.entry().value());
    node.put("number", version.number());
    node.put("version", version.event().hex());
    node.put("how", version.how().code());
    node.put("by", version.by());
    node.put("at", version.at().toString());
    node.put("reason", version.reason());
    version.proposal().ifPresent(proposal -> node.put("proposal", proposal.hex()));
    return node;
  }

  /** What changed. */
  public static ArrayNode changes(List<FieldChange> changes) {
    ArrayNode array = NODES.arrayNode();
    for (FieldChange change : changes) {
      ObjectNode node = array.addObject();
      node.put("field", change.field().name().toLowerCase(Locale.ROOT));
      change.language().ifPresent(language -> node.put("language", language.tag()));
      if (!change.term().isEmpty()) {
        node.put("term", change.term());
      }
      ArrayNode runs = node.putArray("runs");
      for (TextChange run : change.changes()) {
        runs.addObject()
            .put("kind", run.kind().name().toLowerCase(Locale.ROOT))
            .put("text", run.text());
      }
    }
    return array;
  }
}
