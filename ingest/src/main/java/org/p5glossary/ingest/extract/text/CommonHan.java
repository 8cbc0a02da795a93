package org.p5glossary.ingest.extract.text;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The common Chinese characters: level 1 of GB 2312 (rows 16 to 55, 3,755 characters, over 99 % of
 * any modern text) and level 1 of Big5 (lead bytes A4 to C6, 5,401 characters).
 */
final class CommonHan {

  private static final BitSet CHARACTERS = characters();

  private CommonHan() {}

  static boolean contains(int codePoint) {
    return CHARACTERS.get(codePoint);
  }

  private static BitSet characters() {
    BitSet found = new BitSet(0x10000);
    add(found, Charset.forName("GB2312"), 0xB0, 0xD7);
    add(found, Charset.forName("Big5"), 0xA4, 0xC6);
    return found;
  }

  private static void add(BitSet found, Charset charset, int firstLead, int lastLead) {
    for (int lead = firstLead; lead <= lastLead; lead++) {
      for (int trail = 0x40; trail <= 0xFE; trail++) {
        byte[] pair = {(byte) lead, (byte) trail};
        new String(pair, charset).codePoints().filter(Character::isIdeographic).forEach(found::set);
      }
    }
  }
}
