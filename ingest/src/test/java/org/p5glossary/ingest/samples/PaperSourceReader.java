package org.p5glossary.ingest.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.ingest.samples.PaperSource.Sentence;
import org.p5glossary.ingest.samples.PaperSource.Unit;
import org.p5glossary.ingest.samples.PaperSource.UnitType;

/** Parses one .paper file. Used once, by one thread. */
final class PaperSourceReader {

  private static final List<String> HEADER_KEYS =
      List.of(
          "symbol",
          "language",
          "original",
          "date",
          "date-printed",
          "organ",
          "place",
          "job",
          "title",
          "submitters",
          "byline",
          "notice");
  private static final Pattern UNIT_LINE =
      Pattern.compile("== (heading|para|item|quote|footnote|tablerow) (\\S+) \"([^\"]*)\" ([0-2])");
  private static final Pattern SENTENCE_LINE =
      Pattern.compile("([1-9][0-9]*(?:\\+[1-9][0-9]*)*): (\\S.*)");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^([0-9]+)\\]");

  private final Path file;
  private final Map<String, String> header = new LinkedHashMap<>();
  private final List<Unit> units = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private Matcher unitLine;
  private int lineNumber;

  private PaperSourceReader(Path file) {
    this.file = file;
  }

  static PaperSource read(Path file) throws IOException {
    return new PaperSourceReader(file).parse(Files.readAllLines(file));
  }

  private PaperSource parse(List<String> lines) {
    boolean inHeader = true;
    for (String line : lines) {
      lineNumber++;
      if (line.isBlank()) {
        inHeader = false;
      } else if (inHeader) {
        headerLine(line);
      } else if (line.startsWith("==")) {
        unitLine(line);
      } else {
        sentenceLine(line);
      }
    }
    endUnit();
    if (!header.keySet().containsAll(HEADER_KEYS)) {
      throw wrong("the header must have the keys " + HEADER_KEYS + ", but has " + header.keySet());
    }
    return new PaperSource(Collections.unmodifiableMap(header), units);
  }

  private void headerLine(String line) {
    int colon = line.indexOf(':');
    String key = colon < 0 ? line : line.substring(0, colon);
    String value = colon < 0 ? "" : line.substring(colon + 1).strip();
    if (!HEADER_KEYS.contains(key) || value.isEmpty() || header.put(key, value) != null) {
      throw wrong("a header line is \"key: value\" with a known key, once, but was: " + line);
    }
  }

  private void unitLine(String line) {
    endUnit();
    Matcher matcher = UNIT_LINE.matcher(line);
    if (!matcher.matches() || !ids.add(matcher.group(2))) {
      throw wrong("a unit line is == TYPE ID \"LABEL\" LEVEL with an id of its own, was: " + line);
    }
    unitLine = matcher;
  }

  private void sentenceLine(String line) {
    Matcher matcher = SENTENCE_LINE.matcher(line);
    if (unitLine == null || !matcher.matches()) {
      throw wrong("a sentence line is \"KEYS: text\" in a unit, but was: " + line);
    }
    List<Integer> keys =
        Arrays.stream(matcher.group(1).split("\\+", -1)).map(Integer::valueOf).toList();
    int previous = sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).lastKey();
    boolean consecutive = keys.get(keys.size() - 1) - keys.get(0) == keys.size() - 1;
    if (keys.get(0) < previous || !consecutive || !keys.equals(keys.stream().sorted().toList())) {
      throw wrong("keys must ascend without gaps, after " + previous + ", but were " + keys);
    }
    sentences.add(sentence(keys, matcher.group(2).strip()));
  }

  private static Sentence sentence(List<Integer> keys, String marked) {
    StringBuilder text = new StringBuilder();
    List<NoteMark> marks = new ArrayList<>();
    Matcher matcher = NOTE_MARK.matcher(marked);
    int end = 0;
    while (matcher.find()) {
      text.append(marked, end, matcher.start());
      marks.add(new NoteMark(matcher.group(1), text.length()));
      end = matcher.end();
    }
    return new Sentence(keys, text.append(marked, end, marked.length()).toString(), marks);
  }

  private void endUnit() {
    if (unitLine == null) {
      return;
    }
    if (sentences.isEmpty()) {
      throw wrong("unit " + unitLine.group(2) + " has no sentence");
    }
    units.add(
        new Unit(
            UnitType.valueOf(unitLine.group(1).toUpperCase(Locale.ROOT)),
            unitLine.group(2),
            unitLine.group(3),
            Integer.parseInt(unitLine.group(4)),
            sentences));
    sentences.clear();
  }

  private IllegalArgumentException wrong(String rule) {
    return new IllegalArgumentException(file + ", line " + lineNumber + ": " + rule);
  }
}
