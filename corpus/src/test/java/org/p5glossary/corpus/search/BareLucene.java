package org.p5glossary.corpus.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.p5glossary.corpus.passage.Passage;

/**
 * The loop that somebody would write with Lucene alone: a stock analyzer and a folded field for
 * each language, the same filters and doc values, text stored. What our index costs beyond it is
 * what its exactness costs.
 */
final class BareLucene implements AutoCloseable {

  private static final class Folded extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new ICUTokenizer();
      TokenStream folded = new ICUFoldingFilter(words);
      return new TokenStreamComponents(words, folded);
    }
  }

  private final FSDirectory directory;
  private final IndexWriter writer;

  BareLucene(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    Analyzer folded = new Folded();
    Map<String, Analyzer> fields =
        Map.of(
            "t_zh", new CJKAnalyzer(),
            "t_en", new EnglishAnalyzer(),
            "t_fr", new FrenchAnalyzer(),
            "t_ru", new RussianAnalyzer(),
            "t_es", new SpanishAnalyzer(),
            "t_ar", new ArabicAnalyzer(),
            "id", new KeywordAnalyzer());
    writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(new PerFieldAnalyzerWrapper(folded, fields))
                .setRAMBufferSizeMB(32));
  }

  void add(List<IndexedGroup> groups) throws IOException {
    for (IndexedGroup group : groups) {
      List<Document> block = new ArrayList<>();
      for (Passage passage : group.group().passages()) {
        String language = passage.language().tag();
        Document document = new Document();
        document.add(new StringField("paper", passage.paper().value(), Field.Store.NO));
        document.add(new StringField("language", language, Field.Store.NO));
        document.add(new StringField("symbol", group.facts().symbol(), Field.Store.NO));
        document.add(new TextField("t_" + language, passage.text(), Field.Store.NO));
        document.add(new TextField("x_" + language, passage.text(), Field.Store.NO));
        document.add(new StoredField("text", passage.text()));
        document.add(new SortedSetDocValuesField("f_language", new BytesRef(language)));
        document.add(new SortedSetDocValuesField("f_paper", new BytesRef(passage.paper().value())));
        group.facts().submitters().forEach(name -> addName(document, name));
        document.add(
            new SortedSetDocValuesField("f_conference", new BytesRef(group.facts().conference())));
        group.facts().date().ifPresent(date -> addYear(document, date.getYear()));
        block.add(document);
      }
      Document parent = new Document();
      parent.add(new StringField("kind", "group", Field.Store.NO));
      parent.add(
          new SortedDocValuesField("paper_order", new BytesRef(group.group().paper().value())));
      block.add(parent);
      writer.addDocuments(block);
    }
  }

  private static void addName(Document document, String name) {
    document.add(new TextField("submitter", name, Field.Store.NO));
    document.add(new SortedSetDocValuesField("f_submitter", new BytesRef(name)));
  }

  private static void addYear(Document document, int year) {
    document.add(new IntPoint("year", year));
    document.add(new SortedSetDocValuesField("f_year", new BytesRef(Integer.toString(year))));
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
