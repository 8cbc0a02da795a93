package org.p5glossary.glossary.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.json.EntryJson;
import org.p5glossary.glossary.json.EntryJsonReader;
import org.p5glossary.glossary.json.Json;
import org.p5glossary.glossary.json.JsonFormatException;

/**
 * Our own JSON: complete, UTF-8, indented by two spaces, in one form only, so that an export that
 * is imported and exported again is the same to the byte. Entry by entry, in constant memory but
 * for the ids.
 */
public final class JsonTermBase {

  private static final String FORMAT = "p5-glossary-termbase";
  private static final int VERSION = 1;
  private static final ObjectReader WITHIN_A_FILE =
      Json.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonTermBase() {}

  /** Writes entries, in the order given; does not close the stream. */
  public static void write(Iterable<Entry> entries, OutputStream out) throws IOException {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(indent)
            .withArrayIndenter(indent);
    try (JsonGenerator json = Json.MAPPER.getFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeNumberField("version", VERSION);
      json.writeArrayFieldStart("entries");
      for (Iterator<Entry> each = entries.iterator(); each.hasNext(); ) {
        json.writeTree(EntryJson.write(each.next()));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * Reads entries, one after the other.
   *
   * @param taker gets each entry as soon as it is read
   * @throws JsonFormatException if the file is not of this format, an entry is not valid, or an id
   *     stands twice; the message names the place
   */
  public static void read(InputStream in, Consumer<Entry> taker) throws IOException {
    try (JsonParser json = Json.MAPPER.getFactory().createParser(in)) {
      require(json, JsonToken.START_OBJECT);
      requireName(json, "format");
      require(json, JsonToken.VALUE_STRING);
      if (!json.getText().equals(FORMAT)) {
        throw wrong(json, "format \"" + FORMAT + "\"");
      }
      requireName(json, "version");
      require(json, JsonToken.VALUE_NUMBER_INT);
      if (json.getLongValue() != VERSION) {
        throw wrong(json, "version " + VERSION + " (a newer file needs a newer program)");
      }
      requireName(json, "entries");
      require(json, JsonToken.START_ARRAY);
      readEntries(json, taker);
      require(json, JsonToken.END_OBJECT);
      if (json.nextToken() != null) {
        throw wrong(json, "the end of the file");
      }
    } catch (JsonParseException e) {
      throw new JsonFormatException(
          "the file is not JSON: "
              + e.getOriginalMessage()
              + " (line "
              + e.getLocation().getLineNr()
              + ")",
          e);
    }
  }

  private static void readEntries(JsonParser json, Consumer<Entry> taker) throws IOException {
    Set<EntryId> seen = new HashSet<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String where =
          "entries[" + seen.size() + "] (line " + json.currentLocation().getLineNr() + ")";
      JsonNode node = WITHIN_A_FILE.readTree(json);
      Entry entry = EntryJsonReader.read(node, where);
      if (!seen.add(entry.id())) {
        throw new JsonFormatException(where + ": the id " + entry.id() + " stands twice");
      }
      taker.accept(entry);
    }
    if (json.currentToken() != JsonToken.END_ARRAY) {
      throw wrong(json, "an entry");
    }
  }

  private static void requireName(JsonParser json, String name) throws IOException {
    if (json.nextToken() != JsonToken.FIELD_NAME || !json.currentName().equals(name)) {
      throw wrong(json, "the member \"" + name + "\"");
    }
  }

  private static void require(JsonParser json, JsonToken token) throws IOException {
    if (json.nextToken() != token) {
      throw wrong(json, token.toString());
    }
  }

  private static JsonFormatException wrong(JsonParser json, String expected) throws IOException {
    return new JsonFormatException(
        "line "
            + json.currentLocation().getLineNr()
            + ": found "
            + (json.currentToken() == null ? "the end of the file" : "\"" + json.getText() + "\"")
            + " where a term base has "
            + expected);
  }
}
