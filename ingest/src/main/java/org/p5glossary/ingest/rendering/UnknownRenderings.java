package org.p5glossary.ingest.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.WordSegmenter;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.PassageStore;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.rendering.UnknownRendering;
import org.p5glossary.glossary.rendering.UnknownRenderingStore;
import org.p5glossary.glossary.rendering.WordLinkStore;
import org.p5glossary.glossary.rendering.WordLinkStore.StoredLinks;
import org.p5glossary.ingest.candidates.AlignedText;
import org.p5glossary.ingest.candidates.LanguagePair;
import org.p5glossary.ingest.candidates.LinkedTexts;
import org.p5glossary.ingest.candidates.PhraseGuess;
import org.p5glossary.ingest.candidates.StoredTexts;

/**
 * The stage that looks for renderings that the term base lacks: places where the original of a
 * paper has a known term and the translation, in the sentences that say the same and in those
 * beside them, has none of its equivalents. Nothing of it is ever published by itself. One thread
 * at a time.
 */
public final class UnknownRenderings {

  /** What an editor is offered. */
  private static final int CHOICES = 3;

  /** Below, a translation mostly leaves the term out or says "it"; seen on three papers. */
  private static final double LEAST = .15;

  /** So many phrases of a place may become choices. */
  private static final int LIKELIEST = 50;

  private final PaperStore papers;
  private final StoredTexts texts;
  private final PassageStore passages;
  private final TextAnalyzer analyzer;
  private final WordSegmenter chineseWords;
  private final UnknownRenderingStore found;
  private final WordLinkStore learnt;

  /**
   * @param papers which versions there are
   * @param texts reads what is aligned
   * @param passages the passages that hold it
   * @param analyzer cuts and stems words
   * @param chineseWords finds Chinese words in texts that no tagger has read
   * @param found where the findings are kept
   * @param learnt where the links of words are kept that were learnt on the way
   */
  public UnknownRenderings(
      PaperStore papers,
      StoredTexts texts,
      PassageStore passages,
      TextAnalyzer analyzer,
      WordSegmenter chineseWords,
      UnknownRenderingStore found,
      WordLinkStore learnt) {
    this.papers = papers;
    this.texts = texts;
    this.passages = passages;
    this.analyzer = analyzer;
    this.chineseWords = chineseWords;
    this.found = found;
    this.learnt = learnt;
  }

  /** Looks through all papers anew. */
  public void find(TermRecogniser recogniser) {
    Map<PaperId, Language> originals = new TreeMap<>();
    TreeSet<LanguagePair> pairs = new TreeSet<>(LanguagePair.ORDER);
    for (Paper paper : papers.papers()) {
      if (paper.id().isMemory()) {
        continue;
      }
      Language original = original(paper);
      originals.put(paper.id(), original);
      paper.versions().stream()
          .filter(Version::readable)
          .map(version -> version.id().language())
          .filter(language -> !language.equals(original))
          .forEach(language -> pairs.add(new LanguagePair(original, language)));
    }
    List<UnknownRendering> all = new ArrayList<>();
    List<StoredLinks> links = new ArrayList<>();
    for (LanguagePair pair : pairs) {
      LinkedTexts linked =
          LinkedTexts.of(texts.read(pair, List.copyOf(originals.keySet())), analyzer, chineseWords);
      all.addAll(find(linked, originals, recogniser));
      if (linked.size() > 0) {
        links.add(new StoredLinks(pair.source(), pair.target(), linked.learnt().written()));
      }
    }
    found.replaceAll(all);
    learnt.replaceAll(links);
  }

  /** The language a paper was written in, as far as it says so and is stored; else English. */
  private static Language original(Paper paper) {
    return paper.versions().stream()
        .filter(version -> version.readable() && version.authorship() == Authorship.AUTHORED)
        .findFirst()
        .or(() -> paper.in(Language.ENGLISH).filter(Version::readable))
        .orElse(paper.versions().get(0))
        .id()
        .language();
  }

  private record Gap(int text, TextRange term, List<PhraseGuess> guesses) {}

  private List<UnknownRendering> find(
      LinkedTexts linked, Map<PaperId, Language> originals, TermRecogniser recogniser) {
    LanguagePair pair = linked.languages();
    List<TermPlaces> sources = new ArrayList<>();
    List<TermPlaces> targets = new ArrayList<>();
    for (int n = 0; n < linked.size(); n++) {
      AlignedText text = linked.text(n);
      sources.add(TermPlaces.in(text.source().text(), pair.source(), recogniser));
      targets.add(TermPlaces.in(text.target().text(), pair.target(), recogniser));
    }
    Map<EntryId, RenderingGuesses> byEntry = new HashMap<>();
    Map<EntryId, List<Gap>> gaps = new TreeMap<>();
    for (int n = 0; n < linked.size(); n++) {
      if (!pair.source().equals(originals.get(linked.text(n).paper()))) {
        continue;
      }
      for (Map.Entry<EntryId, List<TextRange>> term : sources.get(n).sure().entrySet()) {
        EntryId entry = term.getKey();
        TextRange first = term.getValue().get(0);
        if (!stands(entry, n, linked, targets)
            && !inSymbol(linked.text(n).source().text(), first)) {
          List<PhraseGuess> guesses =
              byEntry
                  .computeIfAbsent(entry, id -> new RenderingGuesses(linked))
                  .add(n, first, targets.get(n).claims(entry, sources.get(n)));
          gaps.computeIfAbsent(entry, id -> new ArrayList<>())
              .add(new Gap(n, first, likeliest(guesses)));
        }
      }
    }
    List<UnknownRendering> unknown = new ArrayList<>();
    gaps.forEach(
        (entry, places) ->
            places.forEach(
                gap -> {
                  List<PhraseGuess> ranked = byEntry.get(entry).ranked(gap.guesses(), CHOICES);
                  rendering(entry, linked, gap, ranked).ifPresent(unknown::add);
                }));
    return unknown;
  }

  /** Others will not be the best over all places either; millions would not fit into memory. */
  private static List<PhraseGuess> likeliest(List<PhraseGuess> guesses) {
    return guesses.stream()
        .sorted(Comparator.comparingDouble(PhraseGuess::score).reversed())
        .limit(LIKELIEST)
        .toList();
  }

  /** Whether words begin a document symbol: "NPT" in "NPT/CONF.2010/50". */
  private static boolean inSymbol(String text, TextRange words) {
    return words.end() + 1 < text.length()
        && text.charAt(words.end()) == '/'
        && Character.isUpperCase(text.charAt(words.end() + 1));
  }

  /** Whether a term of an entry stands in a target, or in the one before or after of its paper. */
  private static boolean stands(
      EntryId entry, int text, LinkedTexts linked, List<TermPlaces> targets) {
    for (int n = Math.max(0, text - 1); n <= Math.min(linked.size() - 1, text + 1); n++) {
      if (linked.text(n).paper().equals(linked.text(text).paper())
          && targets.get(n).all().containsKey(entry)) {
        return true;
      }
    }
    return false;
  }

  private Optional<UnknownRendering> rendering(
      EntryId entry, LinkedTexts linked, Gap gap, List<PhraseGuess> ranked) {
    if (ranked.isEmpty() || ranked.get(0).score() < LEAST) {
      return Optional.empty();
    }
    AlignedText text = linked.text(gap.text());
    Language source = linked.languages().source();
    Language target = linked.languages().target();
    return counterpart(text, source, target)
        .map(
            key ->
                new UnknownRendering(
                    entry,
                    text.paper(),
                    new UnknownRendering.Place(
                        source, text.passage(), text.source().text(), gap.term()),
                    new UnknownRendering.Place(
                        target, key, text.target().text(), ranked.get(0).range()),
                    ranked.stream()
                        .map(
                            guess ->
                                new UnknownRendering.Choice(
                                    guess.surface(), guess.range(), guess.score()))
                        .toList()));
  }

  /** The passage of the target that says what the source's passage says. */
  private Optional<PassageKey> counterpart(AlignedText text, Language source, Language target) {
    return passages
        .passage(new VersionId(text.paper(), source), text.passage())
        .flatMap(passage -> passages.group(text.paper(), passage.group()))
        .flatMap(group -> group.in(target))
        .map(Passage::key);
  }
}
