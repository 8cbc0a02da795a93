package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.p5glossary.ingest.extract.guard.UnreadableFileException;

/** Counts pages without trusting what the file says, and without following a tree for ever. */
final class PageTree {

  private PageTree() {}

  /**
   * What the tree holds.
   *
   * @param pages the number of its leaves
   * @param strangers how many of them do not say that they are pages
   */
  record Count(int pages, int strangers) {}

  /**
   * Counts the pages in the tree.
   *
   * @throws UnreadableFileException if there are more than {@code maxPages}
   */
  static Count count(PDDocument document, int maxPages) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
    if (root == null) {
      return new Count(0, 0);
    }
    Deque<COSDictionary> open = new ArrayDeque<>();
    open.push(root);
    int pages = 0;
    int strangers = 0;
    // Empty branches count as well, or a tree of nothing but branches would never end.
    long visited = 0;
    while (!open.isEmpty()) {
      COSDictionary node = open.pop();
      COSArray kids = node.getCOSArray(COSName.KIDS);
      if (kids == null) {
        pages++;
        strangers += COSName.PAGE.equals(node.getCOSName(COSName.TYPE)) ? 0 : 1;
      }
      if (pages > maxPages || ++visited > 4L * maxPages + 1000) {
        throw new UnreadableFileException(
            "the PDF has more than " + maxPages + " pages, the most that is allowed",
            "raise the limit if the file can be trusted, or split it");
      }
      for (int i = 0; kids != null && i < kids.size() && i <= maxPages; i++) {
        if (kids.getObject(i) instanceof COSDictionary kid) {
          open.push(kid);
        }
      }
    }
    return new Count(pages, strangers);
  }

  /** The number of pages that the file says it has; -1 if it says nothing. */
  static int declared(PDDocument document) {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    return root == null ? -1 : root.getInt(COSName.COUNT, -1);
  }
}
