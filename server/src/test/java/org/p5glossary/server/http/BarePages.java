package org.p5glossary.server.http;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.server.instance.Instance;

/**
 * The page of results that somebody would write with Javalin and Lucene alone: the English passages
 * of an instance with their Chinese counterparts, twenty highlighted hits, no facets, no entries.
 */
final class BarePages implements AutoCloseable {

  private static final String TEXT = "text";
  private static final int HITS = 20;

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final UnifiedHighlighter highlighter;

  BarePages(Instance instance) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Paper paper : instance.whole().papers().papers()) {
        for (PassageGroup group : instance.whole().passages().groups(paper.id())) {
          Optional<Passage> english = group.in(Language.ENGLISH);
          if (english.isPresent()) {
            Document document = new Document();
            document.add(new TextField(TEXT, english.get().text(), Field.Store.YES));
            document.add(new StoredField("symbol", paper.name()));
            document.add(
                new StoredField(
                    "beside", group.in(Language.CHINESE).map(Passage::text).orElse("")));
            writer.addDocument(document);
          }
        }
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    highlighter = UnifiedHighlighter.builder(searcher, analyzer).withMaxLength(1 << 20).build();
  }

  Javalin serve() {
    return Javalin.create(config -> config.showJavalinBanner = false)
        .get("/search", context -> context.html(page(context.queryParam("q"))))
        .start("127.0.0.1", 0);
  }

  private String page(String words) {
    try {
      org.apache.lucene.search.Query query =
          new QueryBuilder(analyzer)
              .createBooleanQuery(TEXT, words, org.apache.lucene.search.BooleanClause.Occur.MUST);
      TopDocs top = searcher.search(query, HITS);
      String[] marked = highlighter.highlight(TEXT, query, top, 100);
      StringBuilder html = new StringBuilder("<!doctype html><title>Search</title><ol>");
      for (int i = 0; i < top.scoreDocs.length; i++) {
        Document hit = searcher.storedFields().document(top.scoreDocs[i].doc);
        html.append("<li><h2>").append(hit.get("symbol")).append("</h2><p>");
        html.append(marked[i]).append("</p><p lang=zh>").append(hit.get("beside")).append("</p>");
      }
      return html.append("</ol>").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
