package org.p5glossary.glossary.bitext;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One JSON object a line. */
final class JsonlBitextWriter implements BitextWriter {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Writer out;

  JsonlBitextWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void write(AlignedUnit unit) throws IOException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    array(node, "source", unit.source());
    array(node, "target", unit.target());
    array(node, "source_labels", unit.sourceLabels());
    array(node, "target_labels", unit.targetLabels());
    node.put("confidence", Math.round(unit.confidence() * 1000) / 1000.0);
    out.write(MAPPER.writeValueAsString(node));
    out.write('\n');
  }

  private static void array(ObjectNode node, String name, List<String> values) {
    values.forEach(node.putArray(name)::add);
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
