package org.p5glossary.ingest.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.corpus.document.Rendition;

/** The job number: "21-18101", with the duty station where one is printed ("V.21-18101"). */
final class JobNumberReader {

  private static final String NUMBER = "(?<number>(?:(?:GE|V|NA)\\.)?\\d{2}-\\d{5})(?![\\d-])";

  // From the surest to the least sure; brackets may stand either way round in Arabic pages.
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<![\\d-])" + NUMBER + "\\s*[()]\\s*[ACEFRS]\\s*[()]"),
          Pattern.compile("[()]\\s*[ACEFRS]\\s*[()]\\s*" + NUMBER),
          Pattern.compile("(?<![\\p{L}\\d./-])" + NUMBER));

  private JobNumberReader() {}

  /** The job number printed most often; "" if there is none. */
  static String read(Rendition rendition, List<MastheadLine> head) {
    List<String> texts =
        Stream.concat(
                rendition.furniture().stream().map(Furniture::text).map(PrintedText::plain),
                head.stream()
                    .filter(line -> line.place() == MastheadLine.Place.MASTHEAD)
                    .map(MastheadLine::plain))
            .toList();
    for (Pattern form : FORMS) {
      Map<String, Integer> votes = new LinkedHashMap<>();
      for (String text : texts) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
          votes.merge(matcher.group("number"), 1, Integer::sum);
        }
      }
      if (!votes.isEmpty()) {
        return votes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElseThrow();
      }
    }
    return "";
  }
}
