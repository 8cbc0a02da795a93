package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.p5glossary.corpus.search.IndexedGroup;
import org.p5glossary.corpus.search.PaperFacts;

/** A group with all its passages and facts as one stored value. Stateless. */
final class GroupCodec {

  private GroupCodec() {}

  static BytesRef encode(IndexedGroup indexed) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      PassageGroup group = indexed.group();
      out.writeString(group.paper().value());
      out.writeVInt(group.ordinal());
      writeFacts(out, indexed.facts());
      out.writeVInt(group.passages().size());
      for (Passage passage : group.passages()) {
        out.writeString(passage.language().tag());
        out.writeString(passage.key().value());
        out.writeVInt(passage.block());
        out.writeVInt(passage.sentences().start());
        out.writeVInt(passage.sentences().end());
        out.writeString(passage.paragraph());
        writeText(out, passage.text());
      }
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  /** UTF-16 units one by one where UTF-8 would lose a lone surrogate and with it every offset. */
  private static void writeText(DataOutput out, String text) throws IOException {
    boolean wellFormed = text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    out.writeByte((byte) (wellFormed ? 0 : 1));
    if (wellFormed) {
      out.writeString(text);
      return;
    }
    out.writeVInt(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.writeVInt(text.charAt(i));
    }
  }

  private static String readText(DataInput in) throws IOException {
    if (in.readByte() == 0) {
      return in.readString();
    }
    char[] units = new char[in.readVInt()];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) in.readVInt();
    }
    return new String(units);
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

  static IndexedGroup decode(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    PaperId paper = new PaperId(in.readString());
    int ordinal = in.readVInt();
    PaperFacts facts = readFacts(in);
    int size = in.readVInt();
    List<Passage> passages = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Language language = Language.of(in.readString());
      PassageKey key = new PassageKey(in.readString());
      int block = in.readVInt();
      TextRange sentences = new TextRange(in.readVInt(), in.readVInt());
      String paragraph = in.readString();
      passages.add(
          new Passage(paper, language, ordinal, key, block, sentences, paragraph, readText(in)));
    }
    return new IndexedGroup(new PassageGroup(paper, ordinal, passages), facts);
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
