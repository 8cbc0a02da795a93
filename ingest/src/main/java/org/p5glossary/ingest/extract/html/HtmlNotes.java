package org.p5glossary.ingest.extract.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.p5glossary.ingest.extract.guard.Budget;

/**
 * The notes of a page: links with a note's mark, and the blocks that they lead to. Of a pair of
 * links that lead to each other the first is the reference and the second leads back.
 *
 * @param marks the mark of every reference, by its link
 * @param targets the block of every note, with its reference
 * @param backLinks links from a note back to the text, which are not part of it
 */
record HtmlNotes(
    Map<Element, String> marks, Map<Element, Element> targets, Map<Element, Boolean> backLinks) {

  /** "1", "[1]", "(a)", "*". */
  private static final Pattern MARK =
      Pattern.compile("[\\[(]?\\s*(\\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡]{1,3})\\s*[\\])]?");

  /** Signs of links back to the text. */
  private static final Pattern BACK = Pattern.compile("[↩↑^⏎\\uFE0E\\s]{1,4}");

  static HtmlNotes of(Document document, Budget budget) {
    Map<Element, String> marks = new HashMap<>();
    Map<Element, Element> targets = new HashMap<>();
    Map<Element, Boolean> backLinks = new HashMap<>();
    Map<String, Element> anchors = anchors(document);
    for (Element link : document.select("a[href^=#]")) {
      String text = link.text().strip();
      Element anchor = anchors.get(link.attr("href").substring(1));
      Matcher mark = MARK.matcher(text);
      Element own = blockOf(link, budget);
      boolean inNote = isInNote(link, targets, budget);
      if (inNote && (mark.matches() || BACK.matcher(text).matches())) {
        backLinks.put(link, true);
      } else if (anchor != null && mark.matches() && isRaisedOrBracketed(link, text)) {
        Element block = blockOf(anchor, budget);
        if (block != null && !block.equals(own) && !targets.containsKey(block)) {
          targets.put(block, link);
        }
        marks.put(link, mark.group(1));
      }
    }
    return new HtmlNotes(marks, targets, backLinks);
  }

  private static boolean isInNote(Element link, Map<Element, Element> targets, Budget budget) {
    if (targets.isEmpty()) {
      return false;
    }
    for (Element element = link; element != null; element = element.parent()) {
      budget.step();
      if (targets.containsKey(element)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Element> anchors(Document document) {
    Map<String, Element> anchors = new HashMap<>();
    for (Element element : document.select("[id], a[name]")) {
      anchors.putIfAbsent(element.id().isEmpty() ? element.attr("name") : element.id(), element);
    }
    return anchors;
  }

  /** A plain linked number is a cross-reference; a note's is raised, in brackets or marked so. */
  private static boolean isRaisedOrBracketed(Element link, String text) {
    String role = link.attr("role") + link.attr("epub:type");
    return text.startsWith("[")
        || text.startsWith("*")
        || role.contains("noteref")
        || !link.select("sup").isEmpty()
        || (link.parent() != null && link.parent().normalName().equals("sup"))
        || link.className().contains("footnote");
  }

  private static Element blockOf(Element inner, Budget budget) {
    Element element = inner;
    while (element != null && !HtmlBlocks.isBlock(element)) {
      budget.step();
      element = element.parent();
    }
    return element == null || element.normalName().equals("body") ? null : element;
  }
}
