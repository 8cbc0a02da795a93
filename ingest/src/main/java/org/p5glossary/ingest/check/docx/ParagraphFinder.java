package org.p5glossary.ingest.check.docx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds the runs of a sentence in a Word document and puts the marks of a comment around them. */
final class ParagraphFinder {

  /** A run of text at its place in the letters of its paragraph. */
  private record Run(Element element, int start, int end) {}

  private record Paragraph(Element element, String letters, List<Run> runs) {}

  private final Document document;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  ParagraphFinder(Document document) {
    this.document = document;
    NodeList all = document.getElementsByTagNameNS(WordXml.WORD, "p");
    for (int i = 0; i < all.getLength(); i++) {
      paragraphs.add(read((Element) all.item(i)));
    }
  }

  private static Paragraph read(Element element) {
    StringBuilder letters = new StringBuilder();
    List<Run> runs = new ArrayList<>();
    NodeList all = element.getElementsByTagNameNS(WordXml.WORD, "r");
    for (int i = 0; i < all.getLength(); i++) {
      Element run = (Element) all.item(i);
      int start = letters.length();
      NodeList texts = run.getElementsByTagNameNS(WordXml.WORD, "t");
      for (int t = 0; t < texts.getLength(); t++) {
        letters.append(letters(texts.item(t).getTextContent()));
      }
      if (letters.length() > start) {
        runs.add(new Run(run, start, letters.length()));
      }
    }
    return new Paragraph(element, letters.toString(), runs);
  }

  /** The letters and digits alone: spaces, note marks and dashes differ with how one reads. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /**
   * Marks a sentence with a comment; the first paragraph, and false, if it is not found.
   *
   * @param occurrence which place with these words, from 0; the last if there are fewer
   */
  boolean mark(String sentence, int occurrence, int id) {
    String sought = letters(sentence);
    Paragraph last = null;
    int at = -1;
    int seen = 0;
    for (Paragraph paragraph : paragraphs) {
      int found = sought.isEmpty() ? -1 : paragraph.letters().indexOf(sought);
      if (found >= 0) {
        last = paragraph;
        at = found;
        if (seen == occurrence) {
          break;
        }
        seen++;
      }
    }
    if (last == null) {
      paragraphs.stream().findFirst().ifPresent(first -> around(first.element(), id));
      return false;
    }
    int from = at;
    int to = at + sought.length();
    List<Run> touched =
        last.runs().stream().filter(run -> run.start() < to && run.end() > from).toList();
    before(touched.get(0).element(), id);
    after(touched.get(touched.size() - 1).element(), id);
    return true;
  }

  private void around(Element paragraph, int id) {
    Node first = paragraph.getFirstChild();
    boolean properties = first instanceof Element e && "pPr".equals(e.getLocalName());
    paragraph.insertBefore(start(id), properties ? first.getNextSibling() : first);
    paragraph.appendChild(end(id));
    paragraph.appendChild(reference(id));
  }

  private void before(Element run, int id) {
    run.getParentNode().insertBefore(start(id), run);
  }

  private void after(Element run, int id) {
    Node parent = run.getParentNode();
    Node next = run.getNextSibling();
    parent.insertBefore(end(id), next);
    parent.insertBefore(reference(id), next);
  }

  private Element start(int id) {
    return mark("commentRangeStart", id);
  }

  private Element end(int id) {
    return mark("commentRangeEnd", id);
  }

  private Element reference(int id) {
    Element run = WordXml.element(document, "r");
    run.appendChild(mark("commentReference", id));
    return run;
  }

  private Element mark(String name, int id) {
    Element mark = WordXml.element(document, name);
    WordXml.set(mark, "id", Integer.toString(id));
    return mark;
  }
}
