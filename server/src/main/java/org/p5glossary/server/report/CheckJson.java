package org.p5glossary.server.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.ingest.check.CheckReport;
import org.p5glossary.ingest.check.EarlierWording;
import org.p5glossary.ingest.check.Finding;
import org.p5glossary.ingest.check.Place;
import org.p5glossary.ingest.check.SilencedFinding;
import org.p5glossary.ingest.check.TermList;
import org.p5glossary.web.message.Wording;

/** Reports as JSON. What is not known is null, never left out. */
public final class CheckJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CheckJson() {}

  /** The JSON of a report; messages are in the language of the wording. */
  public static ObjectNode write(CheckReport report, Wording wording) {
    ObjectNode node = NODES.objectNode();
    node.put("source_language", report.source().tag());
    node.put("target_language", report.target().map(Language::tag).orElse(null));
    node.put("source_sentences", report.sourceSentences());
    node.put("target_sentences", report.targetSentences());
    ArrayNode findings = node.putArray("findings");
    report.findings().forEach(finding -> findings.add(finding(finding, report, wording)));
    ArrayNode silenced = node.putArray("silenced");
    for (SilencedFinding each : report.silenced()) {
      silenced.add(
          finding(each.finding(), report, wording)
              .put("reason", each.reason())
              .put("by", each.by()));
    }
    return node;
  }

  private static ObjectNode finding(Finding finding, CheckReport report, Wording wording) {
    ObjectNode node = NODES.objectNode();
    node.put("id", finding.id().hex());
    node.put("kind", finding.kind().code());
    node.put("severity", finding.severity().code());
    node.put("message", TextReport.says(FindingRows.row(finding, report), wording));
    node.put("found", finding.found());
    ArrayNode suggestions = node.putArray("suggestions");
    finding.suggestions().forEach(suggestions::add);
    node.put("entry", finding.entry().map(EntryId::value).orElse(null));
    node.set("source", place(finding.source()));
    node.set("target", place(finding.target()));
    node.set("earlier", finding.earlier().map(CheckJson::earlier).orElse(null));
    return node;
  }

  private static ObjectNode place(Optional<Place> place) {
    return place
        .map(
            at ->
                NODES
                    .objectNode()
                    .put("sentence", at.sentence())
                    .put("block", at.block())
                    .put("paragraph", at.paragraph().isEmpty() ? null : at.paragraph())
                    .put("start", at.range().start())
                    .put("end", at.range().end())
                    .put("text", at.text()))
        .orElse(null);
  }

  private static ObjectNode earlier(EarlierWording earlier) {
    return NODES
        .objectNode()
        .put("paper", earlier.paper().value())
        .put("symbol", earlier.symbol().orElse(null))
        .put("paragraph", earlier.paragraph().isEmpty() ? null : earlier.paragraph())
        .put("source", earlier.source())
        .put("target", earlier.target())
        .put("similarity", Math.round(earlier.similarity() * 1000) / 1000.0);
  }

  /** The JSON of a list of terms. */
  public static ObjectNode write(TermList list) {
    ObjectNode node = NODES.objectNode();
    node.put("source_language", list.source().tag());
    node.put("target_language", list.target().tag());
    ArrayNode terms = node.putArray("terms");
    for (TermList.Row row : list.rows()) {
      ObjectNode term = terms.addObject();
      term.put("entry", row.entry().value());
      term.put("term", row.term());
      ArrayNode equivalents = term.putArray("equivalents");
      row.equivalents().forEach(equivalents::add);
      term.put("count", row.count());
      ArrayNode paragraphs = term.putArray("paragraphs");
      row.paragraphs().forEach(paragraphs::add);
    }
    return node;
  }
}
