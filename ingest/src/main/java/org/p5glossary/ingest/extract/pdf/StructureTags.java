package org.p5glossary.ingest.extract.pdf;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The paragraphs that a tagged PDF says it has: which piece of marked content belongs to which.
 * What it says is only a hint; {@link TagTrust} decides whether it is worth anything.
 *
 * <p>Every paragraph gets a number from 1; 0 is none. Not thread-safe.
 */
final class StructureTags {

  /** Elements inside a paragraph (ISO 32000-1, 14.8.4.4), and a list's label beside its body. */
  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Reference", "Quote", "Em", "Strong", "Sub", "Code", "Annot");

  /** A label may be tagged apart from the paragraph that it begins: it says nothing. */
  private static final Set<String> UNKNOWN =
      Set.of("Lbl", "Figure", "Formula", "Form", "Artifact", "NonStruct", "Private");

  /** Trees nest ten deep; damaged ones may run in circles. */
  private static final int DEEPEST = 40;

  /** A page has some thousand pieces of marked content at most. */
  private static final int MOST_PIECES = 50_000;

  private final COSDictionary parentTree;
  private final COSDictionary roles;
  private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
  private int[] ofPage = {};

  /** The tags of a document; they know nothing if it has none. */
  StructureTags(PDDocument document) {
    COSDictionary root =
        document
            .getDocumentCatalog()
            .getCOSObject()
            .getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
    this.parentTree = root == null ? null : root.getCOSDictionary(COSName.PARENT_TREE);
    this.roles = root == null ? null : root.getCOSDictionary(COSName.ROLE_MAP);
  }

  /** Goes to a page. */
  void open(PDPage page) {
    ofPage = new int[0];
    int key = page.getCOSObject().getInt(COSName.STRUCT_PARENTS, -1);
    if (parentTree == null || key < 0 || !(value(parentTree, key, 0) instanceof COSArray parents)) {
      return;
    }
    ofPage = new int[Math.min(parents.size(), MOST_PIECES)];
    for (int i = 0; i < ofPage.length; i++) {
      ofPage[i] = parents.getObject(i) instanceof COSDictionary element ? paragraph(element) : 0;
    }
  }

  /** The number of the paragraph that a piece of the open page's marked content belongs to. */
  int paragraph(int piece) {
    return piece >= 0 && piece < ofPage.length ? ofPage[piece] : 0;
  }

  private int paragraph(COSDictionary element) {
    COSDictionary at = element;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      String type = type(at);
      if (UNKNOWN.contains(type)) {
        return 0;
      }
      if (!INLINE.contains(type)) {
        return numbers.computeIfAbsent(at, k -> numbers.size() + 1);
      }
      at = at.getCOSDictionary(COSName.P);
    }
    return 0;
  }

  private String type(COSDictionary element) {
    String type = element.getNameAsString(COSName.S, "");
    String standard = roles == null ? null : roles.getNameAsString(COSName.getPDFName(type));
    return standard == null ? type : standard;
  }

  /** The value of a key in a number tree; null if there is none. */
  private static COSBase value(COSDictionary node, int key, int depth) {
    COSArray pairs = node.getCOSArray(COSName.NUMS);
    for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
      if (pairs.getInt(i) == key) {
        return pairs.getObject(i + 1);
      }
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && depth < DEEPEST && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid && mayHold(kid, key)) {
        COSBase found = value(kid, key, depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static boolean mayHold(COSDictionary node, int key) {
    COSArray limits = node.getCOSArray(COSName.LIMITS);
    return limits == null
        || limits.size() < 2
        || (limits.getInt(0) <= key && key <= limits.getInt(1));
  }

  /** The numbers of the pieces that are open within each other while a page is read. */
  static final class Nesting {

    private int[] pieces = new int[8];
    private int depth;

    /** A piece begins; -1 if it has no number of its own and belongs to the one around it. */
    void begin(int piece) {
      if (depth == pieces.length) {
        pieces = Arrays.copyOf(pieces, 2 * depth);
      }
      pieces[depth] = piece < 0 ? current() : piece;
      depth++;
    }

    void end() {
      depth = Math.max(0, depth - 1);
    }

    /** The number of the innermost piece, -1 if none is open. */
    int current() {
      return depth == 0 ? -1 : pieces[depth - 1];
    }

    void clear() {
      depth = 0;
    }
  }
}
