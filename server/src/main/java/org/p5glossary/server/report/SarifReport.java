package org.p5glossary.server.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.p5glossary.ingest.check.CheckReport;
import org.p5glossary.ingest.check.Finding;
import org.p5glossary.ingest.check.FindingKind;
import org.p5glossary.ingest.check.Place;
import org.p5glossary.ingest.check.Severity;
import org.p5glossary.ingest.check.SilencedFinding;
import org.p5glossary.web.message.Wording;

/** Reports as SARIF 2.1.0, for programs that show the findings of checkers. */
public final class SarifReport {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Wording wording;
  private final String version;
  private final String sourceName;
  private final String targetName;

  /**
   * @param wording in whose language messages are
   * @param version of the program
   * @param sourceName name of the original's file
   * @param targetName name of the draft's file
   */
  public SarifReport(Wording wording, String version, String sourceName, String targetName) {
    this.wording = wording;
    this.version = version;
    this.sourceName = sourceName;
    this.targetName = targetName;
  }

  /** The log of one run. */
  public ObjectNode write(CheckReport report) {
    ObjectNode log = NODES.objectNode();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "P5 Glossary").put("version", version);
    ArrayNode rules = driver.putArray("rules");
    for (FindingKind kind : FindingKind.values()) {
      rules
          .addObject()
          .put("id", kind.code())
          .set("shortDescription", text(wording.text("check.kind." + kind.code())));
    }
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    report.findings().forEach(finding -> results.add(result(finding, report)));
    for (SilencedFinding silenced : report.silenced()) {
      ObjectNode result = result(silenced.finding(), report);
      result
          .putArray("suppressions")
          .addObject()
          .put("kind", "external")
          .put("justification", silenced.reason());
      results.add(result);
    }
    return log;
  }

  private static ObjectNode text(String text) {
    return NODES.objectNode().put("text", text);
  }

  private ObjectNode result(Finding finding, CheckReport report) {
    ObjectNode result = NODES.objectNode();
    result.put("ruleId", finding.kind().code());
    result.put("level", level(finding.severity()));
    result.set("message", text(TextReport.says(FindingRows.row(finding, report), wording)));
    result.putObject("partialFingerprints").put("finding/v1", finding.id().hex());
    ArrayNode locations = result.putArray("locations");
    locations.add(location(finding.place()));
    Optional<Place> other = finding.target().isPresent() ? finding.source() : Optional.empty();
    other.ifPresent(place -> result.putArray("relatedLocations").add(location(place)));
    return result;
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
    };
  }

  /** A sentence is a line: documents have no others that would stay the same. */
  private ObjectNode location(Place place) {
    ObjectNode location = NODES.objectNode();
    ObjectNode physical = location.putObject("physicalLocation");
    physical
        .putObject("artifactLocation")
        .put(
            "uri",
            java.net.URLEncoder.encode(
                    place.side().code().toLowerCase(Locale.ROOT).equals("source")
                        ? sourceName
                        : targetName,
                    java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20"));
    ObjectNode region = physical.putObject("region");
    region.put("startLine", place.sentence() + 1);
    region.put("startColumn", place.range().start() + 1);
    region.put("endColumn", place.range().end() + 1);
    region.set("snippet", text(place.quote()));
    if (!place.paragraph().isEmpty()) {
      location
          .putArray("logicalLocations")
          .addObject()
          .put("fullyQualifiedName", place.paragraph());
    }
    return location;
  }
}
