package org.p5glossary.server.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A form of a page with words in every field that people fill in, as a browser would send it.
 *
 * @param action where it goes
 * @param parts whether it is sent in parts, because it may have files
 * @param fields names and values, in the form's order; a file's name is its value
 */
record FilledForm(String action, boolean parts, List<Field> fields) {

  private static final String BOUNDARY = "----p5-filled";

  /** What a field says; {@code file} if it is a file of that name. */
  record Field(String name, String value, boolean file) {}

  /** Which fields get the words: identifiers that are refused hide what others would do. */
  enum Fill {
    EVERYTHING,
    ALL_BUT_IDENTIFIERS,
    /** All others keep what stands in them. */
    REASON
  }

  FilledForm {
    fields = List.copyOf(fields);
  }

  /** The form once for each of its buttons, and once where it has one without a name. */
  static List<FilledForm> of(Element form, String words, Fill fill) {
    List<FilledForm> filled = new ArrayList<>();
    for (Element button : form.select("button:not([type=button])")) {
      List<Field> fields = new ArrayList<>();
      for (Element field : form.select("input, textarea, select")) {
        value(field, words, fill)
            .ifPresent(
                value ->
                    fields.add(
                        new Field(field.attr("name"), value, field.attr("type").equals("file"))));
      }
      if (button.hasAttr("name")) {
        fields.add(new Field(button.attr("name"), button.attr("value"), false));
      }
      String action =
          button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action");
      filled.add(
          new FilledForm(
              action.replaceFirst("#.*", ""),
              form.attr("enctype").startsWith("multipart"),
              fields));
    }
    return filled;
  }

  private static Optional<String> value(Element field, String words, Fill fill) {
    String type = field.normalName().equals("input") ? field.attr("type") : field.normalName();
    return switch (type) {
      case "hidden" -> Optional.of(field.attr("value"));
      case "checkbox" -> Optional.of(field.attr("value"));
      case "radio" -> first(field) ? Optional.of(field.attr("value")) : Optional.empty();
      case "number" -> Optional.of(field.attr("value"));
      case "date" -> Optional.of("2030-01-31");
      case "datetime-local" -> Optional.of("2030-01-31T10:00");
      case "select" -> Optional.of(chosen(field));
      default -> Optional.of(text(field, words, fill));
    };
  }

  private static String text(Element field, String words, Fill fill) {
    return switch (fill) {
      case EVERYTHING -> words;
      case ALL_BUT_IDENTIFIERS -> field.attr("dir").equals("ltr") ? identifier(field) : words;
      case REASON -> field.attr("name").equals("reason") ? words : field.val();
    };
  }

  private static boolean first(Element radio) {
    Element one = radio.closest("form").selectFirst("[name=" + radio.attr("name") + "]");
    return one.id().equals(radio.id());
  }

  private static String chosen(Element select) {
    return Optional.ofNullable(select.selectFirst("option[selected]"))
        .or(() -> Optional.ofNullable(select.selectFirst("option")))
        .map(option -> option.attr("value"))
        .orElse("");
  }

  /** What stands there; a new entry needs a name. */
  private static String identifier(Element field) {
    String given = field.attr("value");
    return given.isEmpty() && field.attr("name").equals("entry") ? "a-hostile-entry" : given;
  }

  String contentType() {
    return parts
        ? "multipart/form-data; boundary=" + BOUNDARY
        : "application/x-www-form-urlencoded";
  }

  String body() {
    if (!parts) {
      return fields.stream()
          .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
          .collect(Collectors.joining("&"));
    }
    StringBuilder body = new StringBuilder();
    for (Field field : fields) {
      body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"");
      body.append(field.name()).append('"');
      if (field.file()) {
        body.append("; filename=\"").append(field.value().replace("\"", "%22")).append(".txt\"");
      }
      body.append("\r\n\r\n").append(field.value()).append("\r\n");
    }
    return body.append("--" + BOUNDARY + "--\r\n").toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
