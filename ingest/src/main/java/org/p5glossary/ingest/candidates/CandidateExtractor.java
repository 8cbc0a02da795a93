package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.WordSegmenter;
import org.p5glossary.corpus.language.Language;

/**
 * Finds pairs of terms in aligned texts that are worth proposing.
 *
 * <p>The way of one extraction, top to bottom: read texts into words → link words ({@link
 * WordAligner}) → count phrases ({@link PhraseTable}) → match phrases whose links stay inside
 * ({@link SpanMatching}) → score ({@link PairFeatures}) → add what other languages say ({@link
 * Consensus}) → list ({@link GreedyList}). The same texts give the same list. Thread-safe.
 */
public final class CandidateExtractor {

  private final TextAnalyzer analyzer;
  private final WordSegmenter chineseWords;

  /**
   * @param analyzer cuts and stems words
   * @param chineseWords finds Chinese words in texts that no tagger has read
   */
  public CandidateExtractor(TextAnalyzer analyzer, WordSegmenter chineseWords) {
    this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
    this.chineseWords = Objects.requireNonNull(chineseWords, "chineseWords");
  }

  /**
   * The candidates of each pair of languages, ranked.
   *
   * @param corpora the aligned texts, each pair of languages once; pairs that share a language help
   *     each other
   * @param unwanted pairs never to list: known terms and rejected candidates
   * @param limit how many candidates to list for each pair, at least 1
   * @return for each pair, in the order given, the best candidates first
   */
  public Map<LanguagePair, List<TermCandidate>> extract(
      List<AlignedCorpus> corpora, Unwanted unwanted, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1, was " + limit);
    }
    Map<LanguagePair, List<ScoredPair>> scored = score(corpora);
    Map<LanguagePair, List<TermCandidate>> listed = new LinkedHashMap<>();
    scored.forEach(
        (languages, pairs) -> {
          List<ScoredPair> wanted =
              pairs.stream()
                  .filter(pair -> !unwanted.test(languages, pair.source(), pair.target()))
                  .toList();
          listed.put(
              languages,
              GreedyList.of(wanted, limit).stream().map(CandidateExtractor::candidate).toList());
        });
    return listed;
  }

  Map<LanguagePair, List<ScoredPair>> score(List<AlignedCorpus> corpora) {
    Map<Language, SentenceReader> readers = new HashMap<>();
    Map<LanguagePair, List<ScoredPair>> scored = new LinkedHashMap<>();
    Map<Language, Set<String>> texts = new HashMap<>();
    for (AlignedCorpus corpus : corpora) {
      Set<String> sources =
          texts.computeIfAbsent(corpus.languages().source(), language -> new LinkedHashSet<>());
      Set<String> targets =
          texts.computeIfAbsent(corpus.languages().target(), language -> new LinkedHashSet<>());
      for (AlignedText text : corpus.texts()) {
        sources.add(text.source().text());
        targets.add(text.target().text());
      }
    }
    texts.forEach((language, ofLanguage) -> readers.put(language, reader(language, ofLanguage)));
    for (AlignedCorpus corpus : corpora) {
      if (scored.put(corpus.languages(), score(corpus, readers)) != null) {
        throw new IllegalArgumentException("the pair " + corpus.languages() + " is given twice");
      }
    }
    return Consensus.added(scored);
  }

  private List<ScoredPair> score(AlignedCorpus corpus, Map<Language, SentenceReader> readers) {
    LanguagePair languages = corpus.languages();
    SentenceReader sourceReader = readers.get(languages.source());
    SentenceReader targetReader = readers.get(languages.target());
    List<SentencePair> sentences = new ArrayList<>();
    for (AlignedText text : corpus.texts()) {
      Sentence source = sourceReader.read(text.source());
      Sentence target = targetReader.read(text.target());
      if (source.size() > 0 && target.size() > 0) {
        sentences.add(new SentencePair(text, source, target));
      }
    }
    WordAligner aligner = new WordAligner(sentences, Lexicon.of(languages));
    PhraseTable sources =
        new PhraseTable(languages.source(), sentences.stream().map(SentencePair::source).toList());
    PhraseTable targets =
        new PhraseTable(languages.target(), sentences.stream().map(SentencePair::target).toList());
    SpanMatching matching = new SpanMatching(sources, targets);
    for (int n = 0; n < sentences.size(); n++) {
      matching.add(n, sentences.get(n), aligner.links(n));
    }
    PairFeatures features = new PairFeatures(languages);
    List<ScoredPair> scored = new ArrayList<>();
    for (PhrasePair pair : matching.pairs()) {
      Phrase source = sources.phrase(pair.source());
      Phrase target = targets.phrase(pair.target());
      double[] values = features.of(pair, source, target);
      scored.add(
          new ScoredPair(
              pair, source.surface(), target.surface(), values, PairFeatures.score(values), 0));
    }
    return scored;
  }

  private SentenceReader reader(Language language, Set<String> texts) {
    return new SentenceReader(language, texts, analyzer, chineseWords);
  }

  private static TermCandidate candidate(GreedyList.Listed listed) {
    ScoredPair scored = listed.pair();
    List<ScorePart> parts = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      double points = feature.weight() * scored.values()[feature.place()];
      if (points != 0) {
        parts.add(new ScorePart(feature.code(), points));
      }
    }
    if (scored.consensus() != 0) {
      parts.add(new ScorePart("consensus", scored.consensus()));
    }
    if (listed.penalty() != 0) {
      parts.add(new ScorePart("terms-already-listed", -listed.penalty()));
    }
    parts.sort(Comparator.comparingDouble(part -> -Math.abs(part.points())));
    Set<TermCandidate.Place> places = new LinkedHashSet<>();
    for (AlignedText text : scored.pair().places()) {
      places.add(new TermCandidate.Place(text.paper(), text.passage()));
    }
    return new TermCandidate(
        scored.source(),
        scored.target(),
        scored.total() - listed.penalty(),
        parts,
        scored.pair().count(),
        List.copyOf(places));
  }
}
