package org.p5glossary.ingest.recognition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.PhraseQuery;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.termbase.TermBase;

/** Lucene's monitor with the terms of one language as phrase queries. */
final class MonitorOfTerms implements AutoCloseable {

  private static final String FIELD = "text";

  private final Analyzer analyzer;
  private final Monitor monitor;

  MonitorOfTerms(TermBase terms, Language language) throws IOException {
    analyzer =
        switch (language.tag()) {
          case "en" -> new EnglishAnalyzer();
          case "fr" -> new FrenchAnalyzer();
          case "ru" -> new RussianAnalyzer();
          case "es" -> new SpanishAnalyzer();
          case "ar" -> new ArabicAnalyzer();
          default -> new StandardAnalyzer();
        };
    monitor = new Monitor(analyzer);
    List<MonitorQuery> queries = new ArrayList<>();
    for (Entry entry : terms.entries()) {
      for (LanguageSection section : entry.sections()) {
        if (section.language().equals(language)) {
          for (Term term : section.terms()) {
            PhraseQuery phrase = phrase(term.text());
            if (phrase.getTerms().length > 0) {
              queries.add(new MonitorQuery(Integer.toString(queries.size()), phrase));
            }
          }
        }
      }
    }
    monitor.register(queries);
  }

  private PhraseQuery phrase(String text) throws IOException {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    try (TokenStream tokens = analyzer.tokenStream(FIELD, text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        phrase.add(new org.apache.lucene.index.Term(FIELD, word.toString()));
      }
      tokens.end();
    }
    return phrase.build();
  }

  /** How many terms are in the texts, each counted once a text. */
  int find(List<String> texts) throws IOException {
    int found = 0;
    for (String text : texts) {
      Document document = new Document();
      document.add(new TextField(FIELD, text, Field.Store.NO));
      found += monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatchCount();
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    monitor.close();
  }
}
