package org.p5glossary.glossary.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.p5glossary.glossary.entry.Coded;

/**
 * The members of one JSON object, read strictly: a name that is not known, a member of another type
 * or a missing one is an error that names the place. Confined to one thread.
 */
public final class JsonFields {

  private final JsonNode object;
  private final String where;

  private JsonFields(JsonNode object, String where) {
    this.object = object;
    this.where = where;
  }

  /**
   * Opens an object.
   *
   * @param where its place, for messages ("entries[3]")
   * @param allowed the names that it may have
   * @throws JsonFormatException if it is no object or has another name
   */
  public static JsonFields of(JsonNode node, String where, Set<String> allowed) {
    JsonFields fields = anyNames(node, where);
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!allowed.contains(name)) {
        throw new JsonFormatException(
            where
                + " has a member \""
                + name
                + "\"; known are "
                + allowed.stream().sorted().collect(Collectors.joining(", ")));
      }
    }
    return fields;
  }

  /** Opens an object whose names are data. */
  public static JsonFields anyNames(JsonNode node, String where) {
    if (node == null || !node.isObject()) {
      throw new JsonFormatException(where + " should be an object, but was " + node);
    }
    return new JsonFields(node, where);
  }

  /** The text of a member that must be there. */
  public String text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  /** The text of a member that may be missing. */
  public Optional<String> optionalText(String name) {
    JsonNode value = object.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new JsonFormatException(at(name) + " should be text, but was " + value);
    }
    return Optional.of(value.textValue());
  }

  /** The value of a closed list. */
  public <E extends Enum<E> & Coded> E code(String name, Class<E> list) {
    return optionalCode(name, list).orElseThrow(() -> missing(name));
  }

  /** The value of a closed list, if the member is there. */
  public <E extends Enum<E> & Coded> Optional<E> optionalCode(String name, Class<E> list) {
    return optionalText(name).map(code -> checked(name, code, text -> Coded.parse(list, text)));
  }

  /** A text turned into a value; what the value's own check says is reported with the place. */
  public <T> T value(String name, Function<String, T> maker) {
    return checked(name, text(name), maker);
  }

  /** A member that must be there. */
  public JsonNode node(String name) {
    return optionalNode(name).orElseThrow(() -> missing(name));
  }

  /** A member that may be missing. */
  public Optional<JsonNode> optionalNode(String name) {
    return Optional.ofNullable(object.get(name));
  }

  /** The elements of an array, each turned into a value; none if the member is missing. */
  public <T> List<T> list(String name, ElementReader<T> reader) {
    JsonNode array = object.get(name);
    if (array == null) {
      return List.of();
    }
    if (!array.isArray()) {
      throw new JsonFormatException(at(name) + " should be an array, but was " + array);
    }
    List<T> values = new ArrayList<>();
    for (JsonNode element : array) {
      values.add(reader.read(element, at(name) + "[" + values.size() + "]"));
    }
    return List.copyOf(values);
  }

  /** The texts of an array; none if the member is missing. */
  public List<String> texts(String name) {
    return list(
        name,
        (element, place) -> {
          if (!element.isTextual()) {
            throw new JsonFormatException(place + " should be text, but was " + element);
          }
          return element.textValue();
        });
  }

  /** Every member, each turned into a value by its name, in the order of the file. */
  public <T> List<T> members(MemberReader<T> reader) {
    List<T> values = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      values.add(reader.read(member.getKey(), member.getValue(), at(member.getKey())));
    }
    return List.copyOf(values);
  }

  /** Reads an element of an array. */
  @FunctionalInterface
  public interface ElementReader<T> {
    T read(JsonNode element, String where);
  }

  /** Reads a member of an object. */
  @FunctionalInterface
  public interface MemberReader<T> {
    T read(String name, JsonNode value, String where);
  }

  private <T> T checked(String name, String text, Function<String, T> maker) {
    try {
      return maker.apply(text);
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(at(name) + ": " + e.getMessage(), e);
    }
  }

  private JsonFormatException missing(String name) {
    return new JsonFormatException(at(name) + " is missing");
  }

  private String at(String name) {
    return where.isEmpty() ? name : where + "." + name;
  }
}
