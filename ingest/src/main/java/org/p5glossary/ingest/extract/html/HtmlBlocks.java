package org.p5glossary.ingest.extract.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.extract.text.TextAssembler;
import org.p5glossary.ingest.structure.LabelParser;
import org.p5glossary.ingest.structure.RawBlock;
import org.p5glossary.ingest.structure.RawBlock.Adjustment;
import org.p5glossary.ingest.structure.RawBlock.Look;
import org.p5glossary.ingest.structure.RawBlock.Region;

/** Collects the blocks of a page while it is walked. One instance a page; not thread-safe. */
final class HtmlBlocks implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "menu");

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "button",
          "select",
          "input",
          "textarea",
          "head",
          "map",
          "rt",
          "rp");

  private static final Set<String> FRAMES = Set.of("nav", "header", "footer");

  /** A paragraph of at least this many characters in a head is text, not a slogan. */
  private static final int LEAST_PROSE = 80;

  private static final Pattern HIDDEN =
      Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private static final Pattern CENTRED =
      Pattern.compile("text-align\\s*:\\s*center", Pattern.CASE_INSENSITIVE);

  /** Type sizes in points that browsers give headings 1 to 6 over text of 12 points. */
  private static final double[] HEADING_SIZES = {24, 18, 14, 12, 12, 12};

  private static final double TEXT_SIZE = 12;

  /** Indents in points of lists and quotations in browsers (40 CSS pixels). */
  private static final double INDENT = 30;

  /**
   * Below this depth rows and heads are not looked into, so that a bomb costs no more than text.
   */
  private static final int DEEPEST_TABLE = 256;

  private final HtmlNotes notes;
  private final Budget budget;
  private final List<Placed> blocks = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final Deque<ListCount> lists = new ArrayDeque<>();
  private TextAssembler text = new TextAssembler();
  private final List<Element> references = new ArrayList<>();
  private boolean allBold = true;
  private boolean allItalic = true;
  private int bold;
  private int italic;
  private int quotes;
  private String label = "";
  private Element note;
  private boolean noteBegun;

  /**
   * A block and the notes that it refers to.
   *
   * @param block the block
   * @param references the links to its notes
   * @param note the note that it belongs to; null in the text proper
   */
  private record Placed(RawBlock block, List<Element> references, Element note) {}

  HtmlBlocks(HtmlNotes notes, Budget budget) {
    this.notes = notes;
    this.budget = budget;
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** The blocks in reading order, every note after the block that refers to it. */
  List<RawBlock> inOrder() {
    Map<Element, List<RawBlock>> texts = new HashMap<>();
    for (Placed placed : blocks) {
      if (placed.note() != null) {
        texts.computeIfAbsent(placed.note(), n -> new ArrayList<>()).add(placed.block());
      }
    }
    Map<Element, Element> noteOf = new HashMap<>();
    notes.targets().forEach((block, reference) -> noteOf.put(reference, block));
    List<RawBlock> ordered = new ArrayList<>();
    for (Placed placed : blocks) {
      if (placed.note() != null) {
        continue;
      }
      ordered.add(placed.block());
      for (Element reference : placed.references()) {
        List<RawBlock> noteText = texts.remove(noteOf.get(reference));
        ordered.addAll(noteText == null ? List.of() : noteText);
      }
    }
    for (Placed placed : blocks) {
      if (placed.note() != null && texts.containsKey(placed.note())) {
        ordered.add(placed.block());
      }
    }
    return ordered;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    budget.step();
    if (node instanceof TextNode characters) {
      add(characters);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (isDropped(element, depth) || notes.backLinks().containsKey(element)) {
      addFurniture(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (notes.marks().containsKey(element)) {
      text.mark(notes.marks().get(element));
      references.add(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    return enter(element, depth);
  }

  private void addFurniture(Element element) {
    if (FRAMES.contains(element.normalName())) {
      String shown = new TextAssembler().append(element.text()).text();
      if (!shown.isEmpty()) {
        furniture.add(new Furniture(0, shown));
      }
    }
  }

  /** What stands around the text and is shown: menus, heads and feet of the site. */
  List<Furniture> furniture() {
    return furniture;
  }

  private FilterResult enter(Element element, int depth) {
    String name = element.normalName();
    switch (name) {
      case "br" -> text.append("\n");
      case "b", "strong" -> bold++;
      case "i", "em", "cite" -> italic++;
      default -> {
        if (!isBlock(element)) {
          return FilterResult.CONTINUE;
        }
        flush(element);
        if (notes.targets().containsKey(element)) {
          note = element;
          noteBegun = false;
        }
        enterBlock(element, name);
        if (name.equals("tr") && depth <= DEEPEST_TABLE && isData(element)) {
          addRow(element);
          return FilterResult.SKIP_ENTIRELY;
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private void enterBlock(Element element, String name) {
    switch (name) {
      case "blockquote" -> quotes++;
      case "ol" -> lists.push(ListCount.ordered(element));
      case "ul", "menu" -> lists.push(ListCount.bulleted());
      case "li" -> label = lists.isEmpty() ? "•" : lists.peek().next(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> label = "";
      default -> {
        // no state of its own
      }
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    switch (name) {
      case "b", "strong" -> bold--;
      case "i", "em", "cite" -> italic--;
      default -> {
        if (isBlock(element)) {
          flush(element);
          leaveBlock(element, name);
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private void leaveBlock(Element element, String name) {
    switch (name) {
      case "blockquote" -> quotes--;
      case "ol", "ul", "menu" -> lists.poll();
      case "li" -> label = "";
      default -> {
        // no state of its own
      }
    }
    if (element.equals(note)) {
      note = null;
    }
  }

  private boolean isDropped(Element element, int depth) {
    String name = element.normalName();
    if (DROPPED.contains(name)
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("role").equals("navigation")
        || HIDDEN.matcher(element.attr("style")).find()) {
      return true;
    }
    boolean frame = name.equals("header") || name.equals("footer");
    return frame && depth <= DEEPEST_TABLE && !hasText(element);
  }

  /** The head of a site holds its menus; that of an article its title, or even its first part. */
  private boolean hasText(Element frame) {
    if (frame.closest("article") != null || frame.selectFirst("h1") != null) {
      return true;
    }
    if (notes.targets().keySet().stream()
        .anyMatch(block -> frame.equals(block.closest("footer")))) {
      return true;
    }
    return frame.normalName().equals("header")
        && frame.select("p").stream().anyMatch(p -> p.ownText().length() >= LEAST_PROSE);
  }

  private void add(TextNode characters) {
    String raw = characters.getWholeText();
    if (raw.isBlank()) {
      text.append(raw.isEmpty() ? "" : " ");
      return;
    }
    budget.spendCharacters(raw.length());
    text.append(raw);
    allBold &= bold > 0;
    allItalic &= italic > 0;
  }

  /** Closes the block before an element begins or ends. */
  private void flush(Element at) {
    if (!text.isBlank()) {
      Element inner = at;
      String name = at.normalName();
      boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6';
      add(inner, heading ? name.charAt(1) - '0' : 0);
      label = "";
    } else if (!references.isEmpty() && !blocks.isEmpty()) {
      blocks.get(blocks.size() - 1).references().addAll(references);
    }
    text = new TextAssembler();
    references.clear();
    allBold = true;
    allItalic = true;
  }

  private void add(Element at, int heading) {
    boolean centred =
        at.normalName().equals("center")
            || at.attr("align").equalsIgnoreCase("center")
            || CENTRED.matcher(at.attr("style")).find();
    Look look =
        new Look(
            heading > 0 ? HEADING_SIZES[heading - 1] : TEXT_SIZE,
            allBold || heading > 0,
            allItalic,
            centred ? Adjustment.CENTRE : Adjustment.START,
            INDENT * (quotes + lists.size()),
            heading);
    blocks.add(new Placed(block(look), new ArrayList<>(references), note));
  }

  private RawBlock block(Look look) {
    String whole = text.text();
    if (note != null) {
      String mark = noteBegun ? "" : notes.marks().get(notes.targets().get(note));
      noteBegun = true;
      return new RawBlock(
          withoutMark(whole, mark), mark, List.of(), List.of(), Region.FOOTNOTE, look);
    }
    boolean typed = !label.isEmpty() && LabelParser.parse(whole).isPresent();
    return new RawBlock(whole, typed ? "" : label, List.of(), text.marks(), Region.BODY, look);
  }

  /** A note's text without the mark that is typed before it. */
  private static String withoutMark(String whole, String mark) {
    if (mark.isEmpty()) {
      return whole;
    }
    Matcher typed =
        Pattern.compile("[\\[(]?" + Pattern.quote(mark) + "[\\])]?[.:]?\\s+(?=\\S)").matcher(whole);
    return typed.lookingAt() ? whole.substring(typed.end()) : whole;
  }

  /** A row of a table that holds data: at least two cells, none of which is laid out as a page. */
  private static boolean isData(Element row) {
    Element table = row.closest("table");
    if (table == null || row.attr("role").equals("presentation")) {
      return false;
    }
    long cells = row.children().stream().filter(HtmlBlocks::isCell).count();
    return cells > 1
        && !table.attr("role").equals("presentation")
        && row.selectFirst("table, h1, h2, h3, ol, ul, blockquote, p + p") == null;
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  private void addRow(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (isCell(cell)) {
        String content = new TextAssembler().append(cell.text()).text();
        budget.spendCharacters(content.length());
        cells.add(content);
      }
    }
    String joined = String.join("\t", cells);
    if (!joined.isBlank()) {
      RawBlock block = new RawBlock(joined, "", List.of(), List.of(), Region.TABLE, Look.UNKNOWN);
      List<Element> found = row.select("a").stream().filter(notes.marks()::containsKey).toList();
      blocks.add(new Placed(block, new ArrayList<>(found), note));
    }
  }
}
