package org.p5glossary.ingest.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.glossary.termbase.TermFolding;
import org.p5glossary.ingest.candidates.LinkedTexts;
import org.p5glossary.ingest.candidates.PhraseGuess;

/**
 * How often the right phrase is found when the term base lacks it: one concept's terms of the
 * target language are hidden at a time, and the phrases of all texts that have it in the source are
 * ranked.
 *
 * @param cases concepts that stand on both sides of some aligned text
 * @param first of these, how many have one of their own terms at rank 1
 * @param third how many have one within the first three
 * @param missed the names of the others with what stood first instead
 */
public record RenderingEvaluation(int cases, int first, int third, List<Miss> missed) {

  /** As many phrases as an editor is offered. */
  private static final int CHOICES = 3;

  /**
   * A concept whose own term is not among the choices.
   *
   * @param entry the concept
   * @param choices what was offered instead
   */
  public record Miss(EntryId entry, List<String> choices) {

    public Miss {
      choices = List.copyOf(choices);
    }
  }

  public RenderingEvaluation {
    missed = List.copyOf(missed);
  }

  /**
   * Measures.
   *
   * @param texts aligned texts with their words linked
   * @param source the concepts with their terms of the source language
   * @param target the same with those of the target language
   * @param analyzer cuts terms and texts alike
   */
  public static RenderingEvaluation of(
      LinkedTexts texts, TermBase source, TermBase target, TextAnalyzer analyzer) {
    TermRecogniser recogniser = new TermRecogniser(source, analyzer);
    List<TermPlaces> sources = new ArrayList<>();
    for (int n = 0; n < texts.size(); n++) {
      sources.add(
          TermPlaces.in(texts.text(n).source().text(), texts.languages().source(), recogniser));
    }
    TermRecogniser all = new TermRecogniser(target, analyzer);
    int cases = 0;
    int first = 0;
    int third = 0;
    List<Miss> missed = new ArrayList<>();
    for (Entry concept : target.entries()) {
      if (!stands(concept.id(), texts, sources, all)) {
        continue;
      }
      List<PhraseGuess> ranked = ranked(concept.id(), texts, sources, target, analyzer);
      Set<String> right = terms(concept);
      List<Boolean> hits =
          ranked.stream().map(guess -> right.contains(TermFolding.fold(guess.surface()))).toList();
      cases++;
      first += !hits.isEmpty() && hits.get(0) ? 1 : 0;
      if (hits.contains(true)) {
        third++;
      } else {
        missed.add(new Miss(concept.id(), ranked.stream().map(PhraseGuess::surface).toList()));
      }
    }
    return new RenderingEvaluation(cases, first, third, missed);
  }

  /** Whether a concept stands on both sides of some text. */
  private static boolean stands(
      EntryId concept, LinkedTexts texts, List<TermPlaces> sources, TermRecogniser target) {
    Language language = texts.languages().target();
    return IntStream.range(0, texts.size())
        .filter(n -> sources.get(n).sure().containsKey(concept))
        .anyMatch(
            n ->
                TermPlaces.in(texts.text(n).target().text(), language, target)
                    .sure()
                    .containsKey(concept));
  }

  /** The phrases for a concept, found without its own terms. */
  private static List<PhraseGuess> ranked(
      EntryId concept,
      LinkedTexts texts,
      List<TermPlaces> sources,
      TermBase target,
      TextAnalyzer analyzer) {
    TermRecogniser others =
        new TermRecogniser(
            TermBase.of(
                target.entries().stream().filter(one -> !one.id().equals(concept)).toList()),
            analyzer);
    RenderingGuesses guesses = new RenderingGuesses(texts);
    List<PhraseGuess> all = new ArrayList<>();
    for (int n = 0; n < texts.size(); n++) {
      List<TextRange> terms = sources.get(n).sure().getOrDefault(concept, List.of());
      if (!terms.isEmpty()) {
        List<LinkedTexts.Claim> claims =
            TermPlaces.in(texts.text(n).target().text(), texts.languages().target(), others)
                .claims(concept, sources.get(n));
        for (TextRange term : terms) {
          all.addAll(guesses.add(n, term, claims));
        }
      }
    }
    return guesses.ranked(all, CHOICES);
  }

  private static Set<String> terms(Entry concept) {
    return concept.sections().stream()
        .flatMap(section -> section.terms().stream())
        .map(term -> TermFolding.fold(term.text()))
        .collect(Collectors.toSet());
  }
}
