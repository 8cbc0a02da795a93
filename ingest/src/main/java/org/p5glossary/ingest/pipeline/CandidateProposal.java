package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.glossary.candidate.Candidate;
import org.p5glossary.glossary.candidate.CandidateStore;
import org.p5glossary.glossary.candidate.KnownPairs;
import org.p5glossary.ingest.candidates.AlignedCorpus;
import org.p5glossary.ingest.candidates.CandidateExtractor;
import org.p5glossary.ingest.candidates.LanguagePair;
import org.p5glossary.ingest.candidates.StoredTexts;
import org.p5glossary.ingest.candidates.TermCandidate;

/**
 * The last stage: proposes pairs of terms that stand in the corpus and not yet in the term base,
 * for an editor to accept or reject. Nothing of it is ever published by itself. One thread at a
 * time.
 */
public final class CandidateProposal {

  /** So many are kept for a pair of languages: nobody reads further down a list. */
  public static final int KEPT = 600;

  /** The language with which every other is paired: the one that most papers have. */
  private static final Language PIVOT = Language.ENGLISH;

  private final PaperStore papers;
  private final StoredTexts texts;
  private final CandidateExtractor extractor;
  private final CandidateStore candidates;

  /**
   * @param papers which versions there are
   * @param texts reads what is aligned
   * @param extractor finds pairs worth proposing
   * @param candidates where the proposals are kept
   */
  public CandidateProposal(
      PaperStore papers,
      StoredTexts texts,
      CandidateExtractor extractor,
      CandidateStore candidates) {
    this.papers = papers;
    this.texts = texts;
    this.extractor = extractor;
    this.candidates = candidates;
  }

  /** Proposes anew for every language paired with English. */
  public void propose(KnownPairs known) {
    extract(pivotPairs(), known, KEPT)
        .forEach(
            (pair, found) ->
                candidates.replacePair(
                    pair.source(),
                    pair.target(),
                    found.stream().map(CandidateProposal::kept).toList()));
  }

  /**
   * The proposals for one pair, computed now and not kept.
   *
   * @param known pairs not to propose
   * @param limit how many at most
   */
  public List<Candidate> proposals(LanguagePair pair, KnownPairs known, int limit) {
    List<LanguagePair> pairs = new ArrayList<>(pivotPairs());
    if (!pairs.contains(pair)) {
      pairs.add(pair);
    }
    return extract(pairs, known, limit).getOrDefault(pair, List.of()).stream()
        .map(CandidateProposal::kept)
        .toList();
  }

  private Map<LanguagePair, List<TermCandidate>> extract(
      List<LanguagePair> pairs, KnownPairs known, int limit) {
    List<PaperId> all =
        papers.papers().stream().map(Paper::id).filter(id -> !id.isMemory()).toList();
    List<AlignedCorpus> corpora =
        pairs.stream()
            .map(pair -> texts.read(pair, all))
            .filter(corpus -> !corpus.texts().isEmpty())
            .toList();
    return extractor.extract(
        corpora,
        (languages, source, target) ->
            known.contains(languages.source(), source, languages.target(), target),
        limit);
  }

  private List<LanguagePair> pivotPairs() {
    TreeSet<Language> languages = new TreeSet<>();
    for (Paper paper : papers.papers()) {
      if (!paper.id().isMemory() && paper.in(PIVOT).isPresent()) {
        paper.versions().stream()
            .filter(Version::readable)
            .map(version -> version.id().language())
            .forEach(languages::add);
      }
    }
    languages.remove(PIVOT);
    return languages.stream().map(language -> new LanguagePair(language, PIVOT)).toList();
  }

  private static Candidate kept(TermCandidate found) {
    return new Candidate(
        found.source(),
        found.target(),
        found.score(),
        found.parts().stream().map(part -> new Candidate.Part(part.name(), part.points())).toList(),
        found.occurrences(),
        found.evidence().stream()
            .map(place -> new Candidate.Place(place.paper(), place.passage()))
            .toList());
  }
}
