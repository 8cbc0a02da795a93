package org.p5glossary.corpus.search.lucene;

import com.ibm.icu.text.UnicodeCompressor;
import com.ibm.icu.text.UnicodeDecompressor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.corpus.search.PaperFacts;

/** A group with all its passages as one stored value, facts of papers as another. Stateless. */
final class GroupCodec {

  /** The fastest: groups are short, and higher levels find little more in them. */
  private static final int LEVEL = Deflater.BEST_SPEED;

  /** Digits of a {@link PassageKey} before its number. */
  private static final int KEY_DIGITS = 12;

  private GroupCodec() {}

  static BytesRef encode(PassageGroup group) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeString(group.paper().value());
      out.writeVInt(group.ordinal());
      out.writeVInt(group.passages().size());
      for (Passage passage : group.passages()) {
        out.writeString(passage.language().tag());
        writeKey(out, passage.key().value());
        out.writeVInt(passage.block());
        out.writeVInt(passage.sentences().start());
        out.writeVInt(passage.sentences().end());
        out.writeString(passage.paragraph());
        writeText(out, passage.text());
      }
      return deflated(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  /** The digits as a number, then the number after "-", 0 for none. */
  private static void writeKey(DataOutput out, String key) throws IOException {
    long digits = Long.parseLong(key, 0, KEY_DIGITS, 16);
    out.writeInt((int) (digits >>> 16));
    out.writeShort((short) digits);
    boolean numbered = key.length() > KEY_DIGITS;
    out.writeVLong(numbered ? Long.parseLong(key.substring(KEY_DIGITS + 1)) : 0);
  }

  private static PassageKey readKey(DataInput in) throws IOException {
    long digits = (in.readInt() & 0xFFFF_FFFFL) << 16 | (in.readShort() & 0xFFFF);
    long number = in.readVLong();
    String hexadecimal = HexFormat.of().toHexDigits(digits, KEY_DIGITS);
    return new PassageKey(number == 0 ? hexadecimal : hexadecimal + "-" + number);
  }

  /** By the standard compression scheme for Unicode, for which most letters are one byte. */
  private static void writeText(DataOutput out, String text) throws IOException {
    byte[] compressed = UnicodeCompressor.compress(text);
    out.writeVInt(compressed.length);
    out.writeBytes(compressed, compressed.length);
  }

  private static String readText(DataInput in) throws IOException {
    byte[] compressed = new byte[in.readVInt()];
    in.readBytes(compressed, 0, compressed.length);
    return UnicodeDecompressor.decompress(compressed);
  }

  /** What is known of a paper: the same value for all its groups. */
  static BytesRef encode(PaperFacts facts) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      writeFacts(out, facts);
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  static PaperFacts decodeFacts(BytesRef bytes) throws IOException {
    return readFacts(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
  }

  private static void writeFacts(DataOutput out, PaperFacts facts) throws IOException {
    out.writeString(facts.symbol());
    out.writeZLong(facts.date().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
    writeStrings(out, facts.submitters());
    writeStrings(out, facts.submitterNames());
    out.writeString(facts.original().map(Language::tag).orElse(""));
    out.writeString(facts.conference());
  }

  private static void writeStrings(DataOutput out, List<String> values) throws IOException {
    out.writeVInt(values.size());
    for (String value : values) {
      out.writeString(value);
    }
  }

  /** The length, then the bytes deflated: a group by itself, so that reading it reads no others. */
  private static BytesRef deflated(byte[] plain) throws IOException {
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(plain);
      deflater.finish();
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeVInt(plain.length);
      byte[] buffer = new byte[Math.max(64, plain.length / 2)];
      while (!deflater.finished()) {
        out.writeBytes(buffer, 0, deflater.deflate(buffer));
      }
      return new BytesRef(out.toArrayCopy());
    } finally {
      deflater.end();
    }
  }

  private static byte[] inflated(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    byte[] plain = new byte[in.readVInt()];
    Inflater inflater = new Inflater(true);
    try {
      int start = in.getPosition();
      inflater.setInput(bytes.bytes, start, bytes.offset + bytes.length - start);
      int read = 0;
      while (read < plain.length) {
        int more = inflater.inflate(plain, read, plain.length - read);
        if (more == 0) {
          throw new CorruptIndexException("a stored group ends too early", "group");
        }
        read += more;
      }
      return plain;
    } catch (DataFormatException e) {
      throw new CorruptIndexException("a stored group cannot be inflated", "group", e);
    } finally {
      inflater.end();
    }
  }

  static PassageGroup decode(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(inflated(bytes));
    PaperId paper = new PaperId(in.readString());
    int ordinal = in.readVInt();
    int size = in.readVInt();
    List<Passage> passages = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Language language = Language.of(in.readString());
      PassageKey key = readKey(in);
      int block = in.readVInt();
      TextRange sentences = new TextRange(in.readVInt(), in.readVInt());
      String paragraph = in.readString();
      passages.add(
          new Passage(paper, language, ordinal, key, block, sentences, paragraph, readText(in)));
    }
    return new PassageGroup(paper, ordinal, passages);
  }

  private static PaperFacts readFacts(DataInput in) throws IOException {
    String symbol = in.readString();
    long day = in.readZLong();
    List<String> submitters = readStrings(in);
    List<String> names = readStrings(in);
    String original = in.readString();
    return new PaperFacts(
        symbol,
        day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
        submitters,
        names,
        original.isEmpty() ? Optional.empty() : Optional.of(Language.of(original)),
        in.readString());
  }

  private static List<String> readStrings(DataInput in) throws IOException {
    int size = in.readVInt();
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(in.readString());
    }
    return values;
  }
}
