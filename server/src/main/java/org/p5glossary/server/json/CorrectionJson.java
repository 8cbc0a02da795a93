package org.p5glossary.server.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.ingest.correction.Correction;
import org.p5glossary.ingest.correction.OrphanReason;
import org.p5glossary.ingest.correction.PlacedCorrection;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.server.instance.AlignmentState;

/** Alignments and their corrections as JSON. Stateless and thread-safe. */
public final class CorrectionJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CorrectionJson() {}

  /** An alignment with the version that a correction of it must name. */
  public static ObjectNode alignment(AlignmentState state) {
    ObjectNode node = NODES.objectNode();
    node.put("paper", state.paper().id().value());
    node.put("source", state.source().language().tag());
    node.put("target", state.target().language().tag());
    node.put("version", state.version().hex());
    node.put("memory", state.memory().map(ContentHash::hex).orElse(null));
    node.put("undo", state.undoable().map(one -> one.id().hex()).orElse(null));
    node.put("redo", state.redoable().map(one -> one.id().hex()).orElse(null));
    ArrayNode beads = node.putArray("beads");
    for (Bead bead : state.sentences().beads()) {
      ObjectNode one = beads.addObject();
      one.put("bead", beads.size() - 1);
      one.put("source_start", bead.sourceStart());
      one.put("target_start", bead.targetStart());
      texts(one.putArray("source"), state.source(), bead.sourceStart(), bead.sourceEnd());
      texts(one.putArray("target"), state.target(), bead.targetStart(), bead.targetEnd());
      one.put("status", bead.status().code());
      one.put("confidence", bead.probability());
      ArrayNode via = one.putArray("derived_via");
      state.via(beads.size() - 1).forEach(language -> via.add(language.tag()));
      Optional<Correction> by =
          state.verifiedBy(bead).filter(known -> bead.status() == BeadStatus.VERIFIED);
      one.put("verified_by", by.map(Correction::by).orElse(null));
      one.put("verified_at", by.map(known -> known.at().toString()).orElse(null));
      one.put("correction", by.map(known -> known.id().hex()).orElse(null));
    }
    return node;
  }

  private static void texts(ArrayNode array, VersionText version, int start, int end) {
    for (VersionText.Sentence sentence : version.sentences().subList(start, end)) {
      array.add(sentence.text());
    }
  }

  /** A correction and what became of it. */
  public static ObjectNode correction(PlacedCorrection placed) {
    Correction correction = placed.correction();
    ObjectNode node = NODES.objectNode();
    node.put("id", correction.id().hex());
    node.put("status", placed.state().code());
    node.put("orphaned", placed.orphaned().map(OrphanReason::code).orElse(null));
    node.put("change", correction.decision().change().code());
    node.put("paper", correction.decision().paper().value());
    node.put("source", correction.decision().source().language().tag());
    node.put("target", correction.decision().target().language().tag());
    node.put("by", correction.by());
    node.put("at", correction.at().toString());
    node.put("retracted_by", correction.retraction().map(Correction.Retraction::by).orElse(null));
    node.put("retracted_at", correction.retraction().map(one -> one.at().toString()).orElse(null));
    ArrayNode beads = node.putArray("beads");
    correction
        .decision()
        .beads()
        .forEach(
            bead -> {
              ObjectNode one = beads.addObject();
              one.set("source", array(bead.source()));
              one.set("target", array(bead.target()));
            });
    return node;
  }

  private static ArrayNode array(List<String> texts) {
    ArrayNode array = NODES.arrayNode();
    texts.forEach(array::add);
    return array;
  }
}
