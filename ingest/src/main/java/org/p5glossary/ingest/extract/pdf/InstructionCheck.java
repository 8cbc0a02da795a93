package org.p5glossary.ingest.extract.pdf;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Looks at a page's drawing instructions for what sound files do not hold: instructions that PDF
 * does not know, and type that is not in the file. Readers pass over both in silence. Not
 * thread-safe.
 */
final class InstructionCheck {

  /** All operators of content streams (ISO 32000-2, annex A). */
  private static final Set<String> KNOWN =
      Set.of(
          ("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j"
                  + " J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL"
                  + " Tm Tr Ts Tw Tz v w W W* y ' \"")
              .split(" "));

  private static final String BEGIN_EXTENSION = "BX";
  private static final String END_EXTENSION = "EX";
  private static final String SET_FONT = "Tf";

  private int extensions;
  private boolean found;

  /**
   * Looks at one instruction.
   *
   * @param resources where its names are looked up; null if there are none
   */
  void look(Operator operator, List<COSBase> operands, PDResources resources) {
    String name = operator.getName();
    switch (name) {
      case BEGIN_EXTENSION -> extensions++;
      case END_EXTENSION -> extensions--;
      case SET_FONT -> found |= !hasFont(operands, resources);
      default -> found |= extensions <= 0 && !KNOWN.contains(name);
    }
  }

  private static boolean hasFont(List<COSBase> operands, PDResources resources) {
    if (resources == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return false;
    }
    COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    return fonts != null && fonts.getDictionaryObject(name) instanceof COSDictionary;
  }

  /** Whether anything was found since the last call. */
  boolean foundDamage() {
    boolean result = found;
    found = false;
    extensions = 0;
    return result;
  }
}
