package org.p5glossary.glossary.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.json.JsonFields;

/** Sign-offs and silence procedures as JSON and back, for {@link DecisionCodec}. */
final class SignOffDecisionJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SignOffDecisionJson() {}

  static JsonNode write(SignedOff signed) {
    ObjectNode node = NODES.objectNode();
    node.put("entry", signed.entry().value());
    node.put("language", signed.language().tag());
    node.put("section", signed.section().hex());
    node.put("delegation", signed.delegation().code());
    node.put("stance", signed.stance().code());
    node.put("reason", signed.reason());
    node.put("alternative", signed.alternative());
    node.put("audience", signed.audience().name());
    ArrayNode replaces = node.putArray("replaces");
    signed.replaces().forEach(hash -> replaces.add(hash.hex()));
    return node;
  }

  static SignedOff readSignedOff(JsonNode node) {
    JsonFields fields =
        JsonFields.of(
            node,
            "sign-off",
            Set.of(
                "entry",
                "language",
                "section",
                "delegation",
                "stance",
                "reason",
                "alternative",
                "audience",
                "replaces"));
    return new SignedOff(
        fields.value("entry", EntryId::new),
        fields.value("language", Language::new),
        fields.value("section", ContentHash::new),
        fields.code("delegation", Delegation.class),
        fields.code("stance", SignedOff.Stance.class),
        fields.text("reason"),
        fields.text("alternative"),
        fields.value("audience", Audience::parse),
        fields.texts("replaces").stream().map(ContentHash::new).toList());
  }

  static JsonNode write(SilenceOpened opened) {
    return NODES
        .objectNode()
        .put("entry", opened.entry().value())
        .put("language", opened.language().tag())
        .put("section", opened.section().hex())
        .put("deadline", opened.deadline().toString());
  }

  static SilenceOpened readOpened(JsonNode node) {
    JsonFields fields =
        JsonFields.of(node, "silence", Set.of("entry", "language", "section", "deadline"));
    return new SilenceOpened(
        fields.value("entry", EntryId::new),
        fields.value("language", Language::new),
        fields.value("section", ContentHash::new),
        fields.value("deadline", SignOffDecisionJson::instant));
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "a moment is yyyy-mm-ddThh:mm:ssZ, but was \"" + text + "\"", e);
    }
  }

  static JsonNode write(SilenceWithdrawn withdrawn) {
    return NODES
        .objectNode()
        .put("silence", withdrawn.silence().hex())
        .put("reason", withdrawn.reason());
  }

  static SilenceWithdrawn readWithdrawn(JsonNode node) {
    JsonFields fields = JsonFields.of(node, "end of a silence", Set.of("silence", "reason"));
    return new SilenceWithdrawn(fields.value("silence", ContentHash::new), fields.text("reason"));
  }
}
