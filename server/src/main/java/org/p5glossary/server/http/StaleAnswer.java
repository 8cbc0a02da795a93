package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.json.EntryJson;
import org.p5glossary.glossary.review.StaleBaseException;

/** The answer to a program whose text is no longer the text: 409 with both texts. */
final class StaleAnswer extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient StaleBaseException stale;

  StaleAnswer(StaleBaseException stale) {
    super(stale.getMessage(), stale);
    this.stale = stale;
  }

  /** The members of the problem beside the usual ones. */
  ObjectNode members() {
    var node = JsonNodeFactory.instance.objectNode();
    node.set("now", stale.now().map(StaleAnswer::json).orElse(null));
    node.set("wanted", json(stale.wanted()));
    return node;
  }

  private static ObjectNode json(Entry entry) {
    return EntryJson.write(entry);
  }
}
