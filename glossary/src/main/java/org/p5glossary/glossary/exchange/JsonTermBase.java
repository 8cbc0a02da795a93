package org.p5glossary.glossary.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
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
    try (JsonParser json = open(in)) {
      readEntries(json, taker);
      close(json);
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

  /** A parser that stands before the first entry. */
  private static JsonParser open(InputStream in) throws IOException {
    JsonParser json = Json.MAPPER.getFactory().createParser(in);
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
    return json;
  }

  private static void close(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.END_ARRAY) {
      throw wrong(json, "an entry");
    }
    require(json, JsonToken.END_OBJECT);
    if (json.nextToken() != null) {
      throw wrong(json, "the end of the file");
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
  }

  /**
   * Reads entries for an import: an entry that is not valid is refused, and reading goes on.
   *
   * @throws ExchangeException if the file is not of this format
   */
  public static void read(InputStream in, ImportSink sink) throws IOException {
    try (JsonParser json = open(in)) {
      Set<EntryId> seen = new HashSet<>();
      int index = 0;
      while (json.nextToken() == JsonToken.START_OBJECT) {
        int line = json.currentLocation().getLineNr();
        JsonNode node = WITHIN_A_FILE.readTree(json);
        try {
          Entry entry = EntryJsonReader.read(node, "entries[" + index + "]");
          if (seen.add(entry.id())) {
            sink.entry(new ImportedEntry(entry, line, Component.ALL, List.of()));
          } else {
            sink.refused(line, "the id " + entry.id() + " stands twice in the file");
          }
        } catch (JsonFormatException e) {
          sink.refused(line, e.getMessage());
        }
        index++;
      }
      close(json);
    } catch (JsonFormatException e) {
      throw new ExchangeException(1, e.getMessage(), e);
    } catch (JsonProcessingException e) {
      throw new ExchangeException(
          e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()),
          "the file is not JSON: " + e.getOriginalMessage(),
          e);
    } catch (CharConversionException e) {
      throw new ExchangeException(1, "the file is not UTF-8; save it as UTF-8", e);
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
