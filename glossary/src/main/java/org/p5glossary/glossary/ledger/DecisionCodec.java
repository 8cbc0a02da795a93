package org.p5glossary.glossary.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.json.CanonicalJson;
import org.p5glossary.glossary.json.EntryJson;
import org.p5glossary.glossary.json.EntryJsonReader;
import org.p5glossary.glossary.json.Json;
import org.p5glossary.glossary.json.JsonFields;
import org.p5glossary.glossary.json.JsonFormatException;

/**
 * Decisions as a kind and canonical JSON, and back. A kind is added by one line in {@link #KINDS};
 * its name is never changed, because ledgers hold it for ever. Stateless and thread-safe.
 */
public final class DecisionCodec {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** One kind of decision: its name in the ledger and the way there and back. */
  private record Kind<D extends Decision>(
      String name, Class<D> type, Function<D, JsonNode> write, Function<JsonNode, D> read) {

    String payload(Decision decision) {
      return CanonicalJson.of(write.apply(type.cast(decision)));
    }
  }

  private static final List<Kind<?>> KINDS =
      List.of(
          new Kind<>(
              "EntryPut",
              EntryPut.class,
              put -> EntryJson.write(put.entry()),
              node -> new EntryPut(EntryJsonReader.read(node, "entry"))),
          new Kind<>(
              "EntryRemoved",
              EntryRemoved.class,
              DecisionCodec::writeRemoved,
              DecisionCodec::readRemoved),
          new Kind<>(
              "CandidateRejected",
              CandidateRejected.class,
              DecisionCodec::writeRejected,
              DecisionCodec::readRejected),
          new Kind<>(
              "GroupingCorrected",
              GroupingCorrected.class,
              DecisionCodec::writeGrouping,
              DecisionCodec::readGrouping),
          new Kind<>(
              "DocumentAdmitted",
              DocumentAdmitted.class,
              DecisionCodec::writeAdmitted,
              DecisionCodec::readAdmitted),
          new Kind<>(
              "DocumentWithdrawn",
              DocumentWithdrawn.class,
              DecisionCodec::writeWithdrawn,
              DecisionCodec::readWithdrawn),
          new Kind<>(
              "AlignmentCorrected",
              AlignmentCorrected.class,
              AlignmentDecisionJson::write,
              AlignmentDecisionJson::read),
          new Kind<>(
              "CorrectionRetracted",
              CorrectionRetracted.class,
              AlignmentDecisionJson::write,
              AlignmentDecisionJson::readRetracted),
          new Kind<>(
              "CorrectionRestored",
              CorrectionRestored.class,
              AlignmentDecisionJson::write,
              AlignmentDecisionJson::readRestored),
          new Kind<>(
              "FindingSilenced",
              FindingSilenced.class,
              FindingDecisionJson::write,
              FindingDecisionJson::readSilenced),
          new Kind<>(
              "FindingUnsilenced",
              FindingUnsilenced.class,
              FindingDecisionJson::write,
              FindingDecisionJson::readUnsilenced),
          new Kind<>(
              "ProposalMade",
              ProposalMade.class,
              ReviewDecisionJson::write,
              ReviewDecisionJson::readMade),
          new Kind<>(
              "ProposalRevised",
              ProposalRevised.class,
              ReviewDecisionJson::write,
              ReviewDecisionJson::readRevised),
          new Kind<>(
              "ProposalWithdrawn",
              ProposalWithdrawn.class,
              ReviewDecisionJson::write,
              ReviewDecisionJson::readWithdrawn),
          new Kind<>(
              "ProposalAccepted",
              ProposalAccepted.class,
              ReviewDecisionJson::write,
              ReviewDecisionJson::readAccepted),
          new Kind<>(
              "ProposalRejected",
              ProposalRejected.class,
              ReviewDecisionJson::write,
              ReviewDecisionJson::readRejected),
          new Kind<>(
              "ProposalTriaged",
              ProposalTriaged.class,
              ReviewDecisionJson::write,
              ReviewDecisionJson::readTriaged),
          new Kind<>(
              "CommentMade",
              CommentMade.class,
              ReviewDecisionJson::write,
              ReviewDecisionJson::readComment),
          new Kind<>(
              "EntryRestored",
              EntryRestored.class,
              ReviewDecisionJson::write,
              ReviewDecisionJson::readRestored),
          new Kind<>(
              "SignedOff",
              SignedOff.class,
              SignOffDecisionJson::write,
              SignOffDecisionJson::readSignedOff),
          new Kind<>(
              "SilenceOpened",
              SilenceOpened.class,
              SignOffDecisionJson::write,
              SignOffDecisionJson::readOpened),
          new Kind<>(
              "SilenceWithdrawn",
              SilenceWithdrawn.class,
              SignOffDecisionJson::write,
              SignOffDecisionJson::readWithdrawn),
          new Kind<>(
              "EditionPublished",
              EditionPublished.class,
              DecisionCodec::writeEdition,
              DecisionCodec::readEdition),
          new Kind<>(
              "PaperAudienceSet",
              PaperAudienceSet.class,
              DecisionCodec::writeAudience,
              DecisionCodec::readAudience),
          new Kind<>(
              Withheld.KIND,
              Withheld.class,
              withheld -> NODES.objectNode(),
              node -> new Withheld()));

  private static final Map<String, Kind<?>> BY_NAME = new HashMap<>();
  private static final Map<Class<?>, Kind<?>> BY_TYPE = new HashMap<>();

  static {
    for (Kind<?> kind : KINDS) {
      BY_NAME.put(kind.name(), kind);
      BY_TYPE.put(kind.type(), kind);
    }
  }

  private DecisionCodec() {}

  /** The name of a decision's kind in the ledger. */
  public static String kind(Decision decision) {
    return kindOf(decision).name();
  }

  /** The names of kinds in the ledger. */
  static Set<String> kinds(Set<Class<? extends Decision>> types) {
    return types.stream()
        .map(type -> BY_TYPE.get(type).name())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The canonical JSON of a decision. */
  public static String payload(Decision decision) {
    return kindOf(decision).payload(decision);
  }

  /**
   * Reads a decision.
   *
   * @throws LedgerException if the kind is not known, or the payload is not one of its kind
   */
  public static Decision decode(String kind, String payload) {
    Kind<?> known = BY_NAME.get(kind);
    if (known == null) {
      throw new LedgerException(
          "the ledger holds an event of kind \""
              + kind
              + "\", which this version of the program does not know (it knows "
              + BY_NAME.keySet().stream().sorted().toList()
              + "); use the newer program that wrote it");
    }
    try {
      return known.read().apply(Json.parse(kind + " event", payload));
    } catch (JsonFormatException | IllegalArgumentException e) {
      throw new LedgerException("the ledger holds a bad " + kind + ": " + e.getMessage(), e);
    }
  }

  private static Kind<?> kindOf(Decision decision) {
    Kind<?> kind = BY_TYPE.get(decision.getClass());
    if (kind == null) {
      throw new IllegalStateException("no kind is registered for " + decision.getClass());
    }
    return kind;
  }

  private static JsonNode writeRemoved(EntryRemoved removed) {
    return NODES.objectNode().put("id", removed.id().value()).put("reason", removed.reason());
  }

  private static EntryRemoved readRemoved(JsonNode node) {
    JsonFields fields = JsonFields.of(node, "removal", Set.of("id", "reason"));
    return new EntryRemoved(fields.value("id", EntryId::new), fields.text("reason"));
  }

  private static JsonNode writeRejected(CandidateRejected rejected) {
    return NODES
        .objectNode()
        .put("source", rejected.source().tag())
        .put("sourceTerm", rejected.sourceTerm())
        .put("target", rejected.target().tag())
        .put("targetTerm", rejected.targetTerm())
        .put("reason", rejected.reason());
  }

  private static CandidateRejected readRejected(JsonNode node) {
    JsonFields fields =
        JsonFields.of(
            node, "rejection", Set.of("source", "sourceTerm", "target", "targetTerm", "reason"));
    return new CandidateRejected(
        fields.value("source", Language::new),
        fields.text("sourceTerm"),
        fields.value("target", Language::new),
        fields.text("targetTerm"),
        fields.text("reason"));
  }

  private static JsonNode writeGrouping(GroupingCorrected corrected) {
    ObjectNode node = NODES.objectNode();
    node.put("change", corrected.change().code());
    ArrayNode originals = node.putArray("originals");
    corrected.originals().forEach(hash -> originals.add(hash.hex()));
    return node.put("paper", corrected.paper().value()).put("reason", corrected.reason());
  }

  private static GroupingCorrected readGrouping(JsonNode node) {
    JsonFields fields =
        JsonFields.of(node, "grouping", Set.of("change", "originals", "paper", "reason"));
    return new GroupingCorrected(
        fields.code("change", GroupingCorrected.Change.class),
        fields.texts("originals").stream().map(ContentHash::new).toList(),
        fields.value("paper", PaperId::new),
        fields.text("reason"));
  }

  private static JsonNode writeAdmitted(DocumentAdmitted admitted) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("original", admitted.original().hex())
            .put("fileName", admitted.fileName())
            .put("symbol", admitted.symbol().map(DocumentSymbol::text).orElse(""));
    // Left out where there is none, as in ledgers from before text could be attached.
    admitted.ocrText().ifPresent(hash -> node.put("ocrText", hash.hex()));
    return node;
  }

  private static DocumentAdmitted readAdmitted(JsonNode node) {
    Set<String> names =
        node.has("ocrText")
            ? Set.of("original", "fileName", "symbol", "ocrText")
            : Set.of("original", "fileName", "symbol");
    JsonFields fields = JsonFields.of(node, "admission", names);
    String symbol = fields.text("symbol");
    return new DocumentAdmitted(
        fields.value("original", ContentHash::new),
        fields.text("fileName"),
        node.has("ocrText")
            ? Optional.of(fields.value("ocrText", ContentHash::new))
            : Optional.empty(),
        symbol.isEmpty() ? Optional.empty() : Optional.of(new DocumentSymbol(symbol)));
  }

  private static JsonNode writeEdition(EditionPublished edition) {
    return NODES
        .objectNode()
        .put("name", edition.name())
        .put("snapshot", edition.snapshot().hex())
        .put("audience", edition.audience().name());
  }

  private static EditionPublished readEdition(JsonNode node) {
    JsonFields fields = JsonFields.of(node, "edition", Set.of("name", "snapshot", "audience"));
    return new EditionPublished(
        fields.text("name"),
        fields.value("snapshot", ContentHash::new),
        fields.value("audience", Audience::parse));
  }

  private static JsonNode writeAudience(PaperAudienceSet set) {
    ObjectNode node = NODES.objectNode();
    ArrayNode originals = node.putArray("originals");
    set.originals().forEach(hash -> originals.add(hash.hex()));
    return node.put("paper", set.paper().map(PaperId::value).orElse(""))
        .put("audience", set.audience().name())
        .put("reason", set.reason());
  }

  private static PaperAudienceSet readAudience(JsonNode node) {
    JsonFields fields =
        JsonFields.of(
            node, "audience of a paper", Set.of("originals", "paper", "audience", "reason"));
    String paper = fields.text("paper");
    return new PaperAudienceSet(
        fields.texts("originals").stream().map(ContentHash::new).toList(),
        paper.isEmpty() ? Optional.empty() : Optional.of(fields.value("paper", PaperId::new)),
        fields.value("audience", Audience::parse),
        fields.text("reason"));
  }

  private static JsonNode writeWithdrawn(DocumentWithdrawn withdrawn) {
    return NODES
        .objectNode()
        .put("original", withdrawn.original().hex())
        .put("reason", withdrawn.reason());
  }

  private static DocumentWithdrawn readWithdrawn(JsonNode node) {
    JsonFields fields = JsonFields.of(node, "withdrawal", Set.of("original", "reason"));
    return new DocumentWithdrawn(fields.value("original", ContentHash::new), fields.text("reason"));
  }
}
