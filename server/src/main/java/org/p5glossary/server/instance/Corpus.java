package org.p5glossary.server.instance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.kept.Kept;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.search.PassageIndex;
import org.p5glossary.corpus.search.SearchPage;
import org.p5glossary.corpus.search.SearchRequest;
import org.p5glossary.corpus.search.SimilarPassage;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.corpus.store.PaperSight;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.PassageStore;
import org.p5glossary.corpus.store.SameTextStore;
import org.p5glossary.corpus.store.TokenStore;
import org.p5glossary.glossary.candidate.CandidateStore;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.occurrence.EntryUses;
import org.p5glossary.glossary.occurrence.OccurrenceStore;
import org.p5glossary.glossary.rendering.PlacedUses;
import org.p5glossary.glossary.rendering.UnknownRenderingStore;

/**
 * The papers as somebody may see them, with everything that was made of them: whatever is shown to
 * a person is read through the corpus of that person. To be read only. Thread-safe.
 */
public final class Corpus {

  /** Entries whose uses are kept, some kilobytes each at most. */
  private static final int MOST_USES = 2_000;

  private final Database database;
  private final PaperStore papers;
  private final SameTextStore sameTexts;
  private final AlignmentStore alignments;
  private final PassageStore passages;
  private final TokenStore tokens;
  private final OccurrenceStore occurrences;
  private final Kept<EntryId, EntryUses> uses = new Kept<>(MOST_USES, (entry, known) -> 1);
  private final CandidateStore candidates;
  private final PlacedUses placedUses;
  private final UnknownRenderingStore unknownRenderings;
  private final CurrentPapers current;
  private final Supplier<PassageIndex> index;
  private final Optional<PaperSight> sight;
  private final Supplier<Set<PaperId>> named;

  /**
   * @param database what is seen of the stores
   * @param sight what hides the rest; empty where nothing is hidden
   * @param index all passages
   * @param named papers that are hidden by name, also those that are not here any more
   */
  Corpus(
      Database database,
      Optional<PaperSight> sight,
      Supplier<PassageIndex> index,
      Supplier<Set<PaperId>> named) {
    this.database = database;
    papers = new PaperStore(database);
    sameTexts = new SameTextStore(database);
    alignments = new AlignmentStore(database);
    passages = new PassageStore(database);
    tokens = new TokenStore(database);
    occurrences = new OccurrenceStore(database);
    candidates = new CandidateStore(database);
    placedUses = new PlacedUses(database);
    unknownRenderings = new UnknownRenderingStore(database);
    current = new CurrentPapers(database::changes, papers, alignments);
    this.index = index;
    this.sight = sight;
    this.named = named;
  }

  /** Papers, versions and their texts. */
  public PaperStore papers() {
    return papers;
  }

  /** Papers with different symbols and the same text. */
  public SameTextStore sameTexts() {
    return sameTexts;
  }

  /** Alignments of versions. */
  public AlignmentStore alignments() {
    return alignments;
  }

  /** Passages and their groups. */
  public PassageStore passages() {
    return passages;
  }

  /** The words of texts. */
  TokenStore tokens() {
    return tokens;
  }

  /** Where terms stand. */
  public OccurrenceStore occurrences() {
    return occurrences;
  }

  /** How often and in how many passages the terms of an entry stand. */
  public EntryUses uses(EntryId entry) {
    return uses.get(database.changes(), entry, occurrences::uses);
  }

  /** Pairs of terms that the program proposes; learnt from papers that all editors may see. */
  public CandidateStore candidates() {
    return candidates;
  }

  /** Where terms stand, by what says the same. */
  public PlacedUses placedUses() {
    return placedUses;
  }

  /** What stands for known terms and is not in the term base. */
  public UnknownRenderingStore unknownRenderings() {
    return unknownRenderings;
  }

  /** Papers and alignments as every page of results needs them. */
  public CurrentPapers.View current() {
    return current.now();
  }

  /** One page of what a query finds. */
  public SearchPage search(SearchRequest request) {
    return index.get().search(request.hiding(unseen()));
  }

  /** Words that somebody may have meant by a word that is none. */
  public List<String> likelyWords(String word, int most) {
    return index.get().likelyWords(word, most, unseen());
  }

  /** Passages with nearly the words of a text, as {@link PassageIndex#similar} tells. */
  public List<SimilarPassage> similar(String text, Language language, double least, int most) {
    return index.get().similar(text, language, least, most, unseen());
  }

  private Set<PaperId> unseen() {
    return sight.map(PaperSight::hidden).orElse(Set.of());
  }

  /** The names of papers that are not seen, whether they are here or were. */
  public Set<PaperId> hidden() {
    Set<PaperId> hidden = new HashSet<>(named.get());
    hidden.addAll(unseen());
    return hidden;
  }
}
