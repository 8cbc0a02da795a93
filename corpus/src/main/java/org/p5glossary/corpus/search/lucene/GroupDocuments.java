package org.p5glossary.corpus.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.search.Facet;
import org.p5glossary.corpus.search.IndexedGroup;
import org.p5glossary.corpus.search.PaperFacts;
import org.p5glossary.corpus.search.lucene.IndexedText.PlacedTerm;
import org.p5glossary.corpus.search.match.FactMatching;
import org.p5glossary.corpus.search.match.SymbolForm;

/** A group as a block of documents: its passages, then itself. Thread-safe. */
final class GroupDocuments {

  /** Between two names, so that no phrase reaches from one into the next. */
  private static final int GAP = 100;

  /** Longer values cannot be sorted by Lucene. In bytes. */
  private static final int LONGEST_VALUE = 32_000;

  /** Names are looked up, never ranked: no norms. */
  private static final FieldType NAME = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    NAME.setOmitNorms(true);
    NAME.freeze();
  }

  /** What all passages of a paper share, made once. */
  private record Shared(
      PaperFacts facts,
      List<PlacedTerm> submitters,
      List<PlacedTerm> conference,
      BytesRef encoded) {}

  private final TextAnalyzer analyzer;
  private final FactMatching names;
  private volatile Optional<Shared> last = Optional.empty();

  GroupDocuments(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
    this.names = new FactMatching(analyzer);
  }

  /** The documents of a group, the parent last. */
  Stream<Document> of(IndexedGroup indexed) {
    Shared shared = shared(indexed.facts());
    List<Document> block = new ArrayList<>();
    for (Passage passage : indexed.group().passages()) {
      block.add(child(passage, shared));
    }
    block.add(parent(indexed, shared.encoded()));
    return block.stream();
  }

  private Shared shared(PaperFacts facts) {
    Optional<Shared> kept = last;
    if (kept.isPresent() && kept.get().facts().equals(facts)) {
      return kept.get();
    }
    Shared fresh =
        new Shared(
            facts,
            nameTerms(
                Stream.concat(facts.submitters().stream(), facts.submitterNames().stream())
                    .toList()),
            nameTerms(List.of(facts.conference())),
            GroupCodec.encode(facts));
    last = Optional.of(fresh);
    return fresh;
  }

  private Document child(Passage passage, Shared shared) {
    PaperFacts facts = shared.facts();
    Document document = new Document();
    keyword(document, IndexFields.KIND, IndexFields.CHILD.text());
    keyword(document, IndexFields.PAPER, passage.paper().value());
    keyword(document, IndexFields.LANGUAGE, passage.language().tag());
    if (!facts.symbol().isEmpty()) {
      keyword(document, IndexFields.SYMBOL, SymbolForm.of(facts.symbol()));
    }
    keyword(document, IndexFields.SYMBOL, SymbolForm.of(passage.paper().value()));
    String authorship = facts.authorship(passage.language()).code();
    keyword(document, IndexFields.AUTHORSHIP, authorship);
    addText(document, passage);
    addNames(document, IndexFields.SUBMITTER, shared.submitters());
    addNames(document, IndexFields.CONFERENCE, shared.conference());
    facet(document, Facet.LANGUAGE, passage.language().tag());
    facet(document, Facet.PAPER, passage.paper().value());
    facet(document, Facet.AUTHORSHIP, authorship);
    facts.submitters().stream().distinct().forEach(name -> facet(document, Facet.SUBMITTER, name));
    if (!facts.conference().isEmpty()) {
      facet(document, Facet.CONFERENCE, facts.conference());
    }
    facts.date().map(LocalDate::getYear).ifPresent(year -> addYear(document, year));
    return document;
  }

  private static void addYear(Document document, int year) {
    document.add(new IntPoint(IndexFields.YEAR, year));
    facet(document, Facet.YEAR, Integer.toString(year));
  }

  private void addText(Document document, Passage passage) {
    Language language = passage.language();
    IndexedText text = new IndexedText(passage.text(), analyzer.analyze(passage.text(), language));
    List<PlacedTerm> terms = text.terms(new WordTerms(analyzer, language));
    document.add(new TextField(IndexFields.words(language), new TermStream(terms)));
  }

  private List<PlacedTerm> nameTerms(List<String> values) {
    List<PlacedTerm> terms = new ArrayList<>();
    int place = 0;
    for (String value : values) {
      for (String word : names.nameWords(value)) {
        terms.add(new PlacedTerm(word, place++));
      }
      place += GAP;
    }
    return terms;
  }

  private static void addNames(Document document, String field, List<PlacedTerm> terms) {
    if (!terms.isEmpty()) {
      document.add(new Field(field, new TermStream(terms), NAME));
    }
  }

  private static Document parent(IndexedGroup indexed, BytesRef facts) {
    PaperId paper = indexed.group().paper();
    Document document = new Document();
    keyword(document, IndexFields.KIND, IndexFields.PARENT.text());
    keyword(document, IndexFields.PAPER, paper.value());
    document.add(new SortedDocValuesField(IndexFields.PAPER_ORDER, new BytesRef(paper.value())));
    document.add(new NumericDocValuesField(IndexFields.ORDINAL, indexed.group().ordinal()));
    document.add(new NumericDocValuesField(IndexFields.DAY, day(indexed.facts())));
    document.add(new BinaryDocValuesField(IndexFields.STORED, GroupCodec.encode(indexed.group())));
    document.add(
        facts.length <= LONGEST_VALUE
            ? new SortedDocValuesField(IndexFields.FACTS, facts)
            : new BinaryDocValuesField(IndexFields.LONG_FACTS, facts));
    return document;
  }

  /** Days since 1970; papers without a date come last in order of date. */
  static long day(PaperFacts facts) {
    return facts.date().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  private static void facet(Document document, Facet facet, String value) {
    document.add(new SortedSetDocValuesField(IndexFields.facet(facet), new BytesRef(value)));
  }
}
