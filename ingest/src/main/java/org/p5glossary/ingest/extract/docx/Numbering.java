package org.p5glossary.ingest.extract.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lists of a document as defined (part "numbering"). Immutable after reading. */
final class Numbering {

  /** Word knows nine levels (ISO/IEC 29500-1, 17.9.6). */
  static final int LEVELS = 9;

  /**
   * One level of a list.
   *
   * @param start first number
   * @param format name of the number format
   * @param text the label with %1 … %9 for the numbers of the levels
   * @param restartAfter a paragraph of this level (1-based) or a higher one starts it anew; 0
   *     never; -1 any higher level
   * @param legal whether all numbers print as decimal
   * @param styleId paragraph style that is linked to the level; empty if none
   * @param font font of the label, null if not said
   * @param indent start indent in twentieths of a point, null if not said
   */
  record Level(
      int start,
      String format,
      String text,
      int restartAfter,
      boolean legal,
      String styleId,
      String font,
      Integer indent) {}

  /**
   * A list that paragraphs belong to.
   *
   * @param definition the definition whose counters it shares with other lists
   * @param levels its levels by number, 0-based
   * @param startOverrides first numbers of its own, by level
   */
  record ListInstance(
      int definition, Map<Integer, Level> levels, Map<Integer, Integer> startOverrides) {}

  private final Map<Integer, Map<Integer, Level>> definitions = new HashMap<>();
  private final Map<Integer, String> linkedTo = new HashMap<>();
  private final Map<String, Integer> linkTargets = new HashMap<>();
  private final Map<Integer, ListInstance> lists = new HashMap<>();

  private Numbering() {}

  /** A document without lists. */
  static Numbering empty() {
    return new Numbering();
  }

  /** Reads the part "numbering". */
  static Numbering read(XmlCursor xml) throws IOException {
    Numbering numbering = new Numbering();
    xml.forEachChild(
        name -> {
          if (name.equals("abstractNum")) {
            numbering.readDefinition(xml);
          } else if (name.equals("num")) {
            numbering.readList(xml);
          }
        });
    return numbering;
  }

  /** A list by its number; empty for 0 and for lists that are not defined. */
  Optional<ListInstance> list(int id) {
    ListInstance list = lists.get(id);
    if (list == null || !list.levels().isEmpty()) {
      return Optional.ofNullable(list);
    }
    int definition = resolve(list.definition());
    return Optional.of(
        new ListInstance(
            definition, definitions.getOrDefault(definition, Map.of()), list.startOverrides()));
  }

  /** A definition may only name a list style, whose levels stand in another definition. */
  private int resolve(int definition) {
    String style = linkedTo.get(definition);
    return style == null ? definition : linkTargets.getOrDefault(style, definition);
  }

  private void readDefinition(XmlCursor xml) throws IOException {
    int id = xml.intAttribute("abstractNumId", -1);
    Map<Integer, Level> levels = new TreeMap<>();
    xml.forEachChild(
        name -> {
          switch (name) {
            case "lvl" -> levels.put(xml.intAttribute("ilvl", 0), level(xml));
            case "numStyleLink" -> linkedTo.put(id, xml.attribute("val"));
            case "styleLink" -> linkTargets.put(xml.attribute("val"), id);
            default -> {
              // names and templates
            }
          }
        });
    definitions.put(id, levels);
  }

  private static Level level(XmlCursor xml) throws IOException {
    LevelReader reader = new LevelReader(xml);
    xml.forEachChild(reader::read);
    return reader.level();
  }

  private void readList(XmlCursor xml) throws IOException {
    int id = xml.intAttribute("numId", -1);
    int[] definition = {-1};
    Map<Integer, Level> own = new TreeMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    xml.forEachChild(
        name -> {
          if (name.equals("abstractNumId")) {
            definition[0] = xml.intValue(-1);
          } else if (name.equals("lvlOverride")) {
            int level = xml.intAttribute("ilvl", 0);
            xml.forEachChild(
                override -> {
                  if (override.equals("startOverride")) {
                    starts.put(level, xml.intValue(1));
                  } else if (override.equals("lvl")) {
                    own.put(level, level(xml));
                  }
                });
          }
        });
    Map<Integer, Level> levels = new TreeMap<>(definitions.getOrDefault(definition[0], Map.of()));
    levels.putAll(own);
    lists.put(id, new ListInstance(definition[0], levels, starts));
  }

  /** Collects one level. */
  private static final class LevelReader {
    private final XmlCursor xml;
    private int start = 1;
    private String format = "decimal";
    private String text = "";
    private int restartAfter = -1;
    private boolean legal;
    private String styleId = "";
    private String font;
    private Integer indent;

    LevelReader(XmlCursor xml) {
      this.xml = xml;
    }

    void read(String name) throws IOException {
      switch (name) {
        case "start" -> start = xml.intValue(1);
        case "numFmt" -> format = xml.attribute("val");
        case "lvlText" -> text = xml.attribute("val");
        case "lvlRestart" -> restartAfter = xml.intValue(-1);
        case "isLgl" -> legal = xml.isOn();
        case "pStyle" -> styleId = xml.attribute("val");
        case "rPr" -> font = RunLook.read(xml).font();
        case "pPr" -> indent = ParagraphLook.read(xml, () -> {}).indent();
        case "mc:AlternateContent" ->
            // Newer formats stand in a choice beside a plain one.
            xml.forEachChild(
                option -> {
                  if (option.equals("mc:Fallback")) {
                    xml.forEachChild(this::read);
                  }
                });
        default -> {
          // how the label is set
        }
      }
    }

    Level level() {
      return new Level(start, format, text, restartAfter, legal, styleId, font, indent);
    }
  }
}
