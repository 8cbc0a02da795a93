package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts pages without trusting what the file says, and without following a tree for ever. */
final class PageTree {

  private PageTree() {}

  /**
   * The number of pages in the tree.
   *
   * @throws BudgetExceededException if there are more than {@code maxPages}
   */
  static int count(PDDocument document, int maxPages) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
    if (root == null) {
      return 0;
    }
    Deque<COSDictionary> open = new ArrayDeque<>();
    open.push(root);
    int pages = 0;
    // Empty branches count as well, or a tree of nothing but branches would never end.
    long visited = 0;
    while (!open.isEmpty()) {
      COSDictionary node = open.pop();
      COSArray kids = node.getCOSArray(COSName.KIDS);
      if (kids == null) {
        pages++;
      }
      if (pages > maxPages || ++visited > 4L * maxPages + 1000) {
        throw new BudgetExceededException("it has more than " + maxPages + " pages");
      }
      for (int i = 0; kids != null && i < kids.size() && i <= maxPages; i++) {
        if (kids.getObject(i) instanceof COSDictionary kid) {
          open.push(kid);
        }
      }
    }
    return pages;
  }

  /** The number of pages that the file says it has; -1 if it says nothing. */
  static int declared(PDDocument document) {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    return root == null ? -1 : root.getInt(COSName.COUNT, -1);
  }
}
