package org.p5glossary.edition.print;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** One of the program's fonts: unpacked from WOFF 1.0, with the characters that it can show. */
final class PrintFont {

  private static final int WOFF = 0x774F4646;
  private static final int GSUB = 0x47535542;
  private static final int CMAP = 0x636D6170;
  private static final int DIRECTORY_START = 44;

  private final String name;
  private final ByteBuffer trueType;
  private final BitSet characters;

  private record Table(int tag, int checksum, ByteBuffer bytes) {}

  private PrintFont(String name, ByteBuffer trueType, BitSet characters) {
    this.name = name;
    this.trueType = trueType;
    this.characters = characters;
  }

  /**
   * Loads a font of this package.
   *
   * @param name file name without its ending
   */
  static PrintFont load(String name) {
    String file = "/org/p5glossary/edition/fonts/" + name + ".woff";
    try (InputStream in = PrintFont.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + file);
      }
      List<Table> tables = tables(ByteBuffer.wrap(in.readAllBytes()));
      ByteBuffer map =
          tables.stream().filter(table -> table.tag() == CMAP).findFirst().orElseThrow().bytes();
      return new PrintFont(name, trueType(tables), characters(map));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DataFormatException e) {
      throw new IllegalStateException("the program's font " + file + " is damaged", e);
    }
  }

  String name() {
    return name;
  }

  /** Whether the font has a character, and what is drawn for it in right-to-left text. */
  boolean shows(int point) {
    return characters.get(point) && characters.get(UCharacter.getMirror(point));
  }

  /** The font as TrueType. */
  byte[] trueType() {
    byte[] bytes = new byte[trueType.capacity()];
    trueType.get(0, bytes);
    return bytes;
  }

  /** All tables but the one that exchanges glyphs: Arabic letters come joined. */
  private static List<Table> tables(ByteBuffer woff) throws DataFormatException {
    if (woff.getInt(0) != WOFF) {
      throw new DataFormatException("no WOFF");
    }
    int count = woff.getShort(12);
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int entry = DIRECTORY_START + 20 * i;
      int tag = woff.getInt(entry);
      if (tag != GSUB) {
        byte[] bytes = new byte[woff.getInt(entry + 12)];
        unpack(woff, woff.getInt(entry + 4), woff.getInt(entry + 8), bytes);
        tables.add(new Table(tag, woff.getInt(entry + 16), ByteBuffer.wrap(bytes)));
      }
    }
    return tables;
  }

  private static void unpack(ByteBuffer woff, int offset, int packed, byte[] bytes)
      throws DataFormatException {
    if (packed == bytes.length) {
      woff.get(offset, bytes);
      return;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(woff.slice(offset, packed));
      for (int done = 0; done < bytes.length; ) {
        int more = inflater.inflate(bytes, done, bytes.length - done);
        if (more == 0) {
          throw new DataFormatException("a table is cut short");
        }
        done += more;
      }
    } finally {
      inflater.end();
    }
  }

  private static ByteBuffer trueType(List<Table> tables) {
    int size = 12 + 16 * tables.size();
    int length = size;
    for (Table table : tables) {
      length += padded(table);
    }
    ByteBuffer out = ByteBuffer.allocate(length);
    int power = Integer.highestOneBit(tables.size());
    out.putInt(0x00010000);
    out.putShort((short) tables.size());
    out.putShort((short) (16 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (16 * (tables.size() - power)));
    int offset = size;
    for (Table table : tables) {
      out.putInt(table.tag()).putInt(table.checksum()).putInt(offset);
      out.putInt(table.bytes().capacity());
      out.put(offset, table.bytes(), 0, table.bytes().capacity());
      offset += padded(table);
    }
    return out;
  }

  private static int padded(Table table) {
    return (table.bytes().capacity() + 3) & ~3;
  }

  /** The characters of the subtables for Unicode, formats 4 and 12. */
  private static BitSet characters(ByteBuffer map) {
    BitSet characters = new BitSet();
    int count = map.getShort(2);
    for (int i = 0; i < count; i++) {
      int platform = map.getShort(4 + 8 * i);
      int at = map.getInt(8 + 8 * i);
      int format = map.getShort(at);
      if (platform != 1 && format == 4) {
        readSegments(map, at, characters);
      } else if (platform != 1 && format == 12) {
        readGroups(map, at, characters);
      }
    }
    return characters;
  }

  private static void readSegments(ByteBuffer map, int at, BitSet characters) {
    int segments = unsigned(map, at + 6) / 2;
    for (int i = 0; i < segments; i++) {
      int end = unsigned(map, at + 14 + 2 * i);
      int start = unsigned(map, at + 16 + 2 * segments + 2 * i);
      if (start != 0xFFFF) {
        characters.set(start, end + 1);
      }
    }
  }

  private static void readGroups(ByteBuffer map, int at, BitSet characters) {
    int groups = map.getInt(at + 12);
    for (int i = 0; i < groups; i++) {
      characters.set(map.getInt(at + 16 + 12 * i), map.getInt(at + 20 + 12 * i) + 1);
    }
  }

  private static int unsigned(ByteBuffer map, int at) {
    return Short.toUnsignedInt(map.getShort(at));
  }
}
