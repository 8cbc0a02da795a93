package org.p5glossary.ingest.extract.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.ingest.extract.docx.Section.NoteCounting;
import org.p5glossary.ingest.structure.RawBlock;
import org.p5glossary.ingest.structure.RawBlock.Region;

/** The reading of one document, part by part. Not thread-safe. */
final class DocxReading {

  private static final NoteCounting USUAL = new NoteCounting(null, null, false);

  private final DocxPackage docx;
  private final List<String> warnings = new ArrayList<>();
  private List<RawBlock> blocks = List.of();
  private List<Furniture> furniture = List.of();

  DocxReading(DocxPackage docx) {
    this.docx = docx;
  }

  List<RawBlock> blocks() {
    return blocks;
  }

  List<Furniture> furniture() {
    return furniture;
  }

  List<String> warnings() {
    return warnings;
  }

  /**
   * Reads the document.
   *
   * @throws IOException if the main part cannot be read
   */
  void read() throws IOException {
    String main = mainPart();
    XmlCursor xml = docx.xmlToDamage(main, warnings);
    ContentReader content = new ContentReader(xml);
    List<Node> body = content.nodes();
    warnings.addAll(content.warnings());

    Relationships parts = relationships(main);
    StyleSheet styles =
        optional(parts, "styles", StyleSheet::read, "headings may be missed")
            .orElseGet(StyleSheet::empty);
    Numbering numbering =
        optional(parts, "numbering", Numbering::read, "labels of lists may be missing")
            .orElseGet(Numbering::empty);
    Map<String, NoteCounting> settings =
        optional(parts, "settings", DocxReading::noteSettings, "notes may be numbered wrongly")
            .orElseGet(Map::of);
    Map<String, Notes> notes =
        Map.of(
            "footnote", notes("footnote", "decimal", parts, content.sections(), settings),
            "endnote", notes("endnote", "lowerRoman", parts, content.sections(), settings));

    BlockFlow flow = new BlockFlow(styles, new ListCounter(numbering, styles), notes);
    addHeads(flow, content.sections(), parts);
    flow.add(body, Region.BODY);
    warnings.addAll(flow.warnings());
    blocks = flow.blocks();
    furniture = flow.furniture();
    if (blocks.isEmpty() && docx.isCut()) {
      throw new IOException("it is cut before its text begins");
    }
    if (blocks.isEmpty()) {
      warnings.add("the document holds no text: it may be a scan or pictures only");
    }
  }

  /** The main part by the package's relationships; usually word/document.xml. */
  private String mainPart() throws IOException {
    String usual = "word/document.xml";
    if (docx.has(usual) || !docx.has("_rels/.rels")) {
      return usual;
    }
    return Relationships.read(docx.xml("_rels/.rels"), "").ofType("officeDocument").orElse(usual);
  }

  private Relationships relationships(String main) {
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    String part = folder + "_rels/" + main.substring(slash) + ".rels";
    try {
      return Relationships.read(docx.xml(part), folder);
    } catch (IOException e) {
      warnings.add(
          "the list of parts is missing or damaged; styles, labels and notes may be missing: "
              + e.getMessage());
      Map<String, String> usual = new LinkedHashMap<>();
      for (String name : List.of("styles", "numbering", "footnotes", "endnotes", "settings")) {
        if (docx.has(folder + name + ".xml")) {
          usual.put(name, folder + name + ".xml");
        }
      }
      return new Relationships(Map.of(), usual);
    }
  }

  /** How to read a part. */
  @FunctionalInterface
  private interface PartReader<T> {
    T read(XmlCursor xml) throws IOException;
  }

  private <T> Optional<T> optional(
      Relationships parts, String type, PartReader<T> reader, String otherwise) {
    Optional<String> part = parts.ofType(type);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    return read(part.get(), reader, otherwise);
  }

  private <T> Optional<T> read(String part, PartReader<T> reader, String otherwise) {
    try {
      return Optional.of(reader.read(docx.xml(part)));
    } catch (IOException e) {
      warnings.add(otherwise + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Map<String, NoteCounting> noteSettings(XmlCursor xml) throws IOException {
    Map<String, NoteCounting> settings = new LinkedHashMap<>();
    xml.forEachChild(
        name -> {
          if (name.equals("footnotePr") || name.equals("endnotePr")) {
            settings.put(name.replace("Pr", ""), SectionReader.counting(xml));
          }
        });
    return settings;
  }

  private Notes notes(
      String kind,
      String usualFormat,
      Relationships parts,
      List<Section> sections,
      Map<String, NoteCounting> settings) {
    NoteCounting counting =
        sections.stream()
            .map(section -> kind.equals("footnote") ? section.footnotes() : section.endnotes())
            .filter(own -> own != null && (own.format() != null || own.start() != null))
            .findFirst()
            .orElseGet(() -> settings.getOrDefault(kind, USUAL));
    Notes notes = new Notes(counting, usualFormat);
    optional(
        parts,
        kind + "s",
        xml -> {
          notes.read(xml);
          return notes;
        },
        kind + "s are missing");
    warnings.addAll(notes.warnings());
    return notes;
  }

  /**
   * The first page's head is the masthead of a United Nations document if it has the fields of one;
   * all other heads and feet are furniture.
   */
  private void addHeads(BlockFlow flow, List<Section> sections, Relationships parts) {
    String firstHeader = sections.isEmpty() ? "" : sections.get(0).firstHeader();
    Map<String, Boolean> heads = new LinkedHashMap<>();
    sections.forEach(section -> section.headers().forEach(id -> heads.put(id, true)));
    sections.forEach(section -> section.footers().forEach(id -> heads.put(id, false)));
    for (String id : heads.keySet()) {
      String part = parts.byId().get(id);
      if (part == null) {
        continue;
      }
      List<Node> nodes =
          read(part, xml -> new ContentReader(xml).nodes(), "a running head or foot is missing")
              .orElseGet(List::of);
      if (id.equals(firstHeader) && flow.isMasthead(nodes)) {
        flow.add(nodes, Region.MASTHEAD);
      } else {
        flow.addFurniture(nodes);
      }
    }
  }
}
