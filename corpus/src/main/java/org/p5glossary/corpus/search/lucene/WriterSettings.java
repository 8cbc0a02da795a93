package org.p5glossary.corpus.search.lucene;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.codecs.lucene912.Lucene912PostingsFormat;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** How the index is written. Stateless. */
final class WriterSettings {

  /** Megabytes of changes held in memory: the index must work with a heap of 256. */
  private static final double BUFFER = 32;

  /**
   * So that of groups of equal rank the first found is the first in order. Lucene takes what is
   * written at once for one block, hence a paper: its groups follow each other as they came.
   */
  private static final Sort BY_PAPER =
      new Sort(new SortField(IndexFields.PAPER_ORDER, SortField.Type.STRING));

  /**
   * Terms in a block of a dictionary, fewest and most; Lucene's own are 25 and 48. Words in another
   * form and words like a word are looked for by walking through dictionaries, and larger blocks
   * made that a quarter faster at a million passages, while single terms were found as fast.
   */
  private static final PostingsFormat TERMS = new Lucene912PostingsFormat(64, 126);

  private static final class LargeBlocks extends Lucene912Codec {
    @Override
    public PostingsFormat getPostingsFormatForField(String field) {
      return TERMS;
    }
  }

  private static final Codec CODEC = new LargeBlocks();

  private WriterSettings() {}

  static IndexWriterConfig config() {
    return new IndexWriterConfig(new KeywordAnalyzer())
        .setRAMBufferSizeMB(BUFFER)
        .setIndexSort(BY_PAPER)
        .setParentField(IndexFields.LAST)
        .setCodec(CODEC)
        .setCommitOnClose(false);
  }
}
