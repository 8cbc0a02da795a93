package org.p5glossary.ingest.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.termbase.TermFolding;
import org.p5glossary.ingest.candidates.AlignedText;
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
   * @param source finds the concepts' terms of the source language
   * @param target finds those of the target language
   */
  public static RenderingEvaluation of(
      LinkedTexts texts, TermRecogniser source, TermRecogniser target) {
    Language from = texts.languages().source();
    Language to = texts.languages().target();
    List<TermPlaces> sources = new ArrayList<>();
    List<TermPlaces> targets = new ArrayList<>();
    Set<EntryId> concepts = new HashSet<>();
    for (int n = 0; n < texts.size(); n++) {
      AlignedText text = texts.text(n);
      sources.add(TermPlaces.in(text.source().text(), from, source));
      targets.add(TermPlaces.in(text.target().text(), to, target));
      concepts.addAll(sources.get(n).sure().keySet());
    }
    int cases = 0;
    int first = 0;
    int third = 0;
    List<Miss> missed = new ArrayList<>();
    for (EntryId concept : concepts.stream().sorted().toList()) {
      RenderingGuesses guesses = new RenderingGuesses(texts);
      Set<String> right = new HashSet<>();
      for (int n = 0; n < texts.size(); n++) {
        for (TextRange term : sources.get(n).sure().getOrDefault(concept, List.of())) {
          guesses.add(n, term, targets.get(n).others(concept));
        }
        if (sources.get(n).sure().containsKey(concept)) {
          right.addAll(surfaces(texts.text(n), targets.get(n).sure(), concept));
        }
      }
      if (right.isEmpty()) {
        continue;
      }
      cases++;
      List<PhraseGuess> ranked = guesses.ranked(CHOICES);
      List<Boolean> hits =
          ranked.stream().map(guess -> right.contains(folded(guess.surface()))).toList();
      first += !hits.isEmpty() && hits.get(0) ? 1 : 0;
      if (hits.contains(true)) {
        third++;
      } else {
        missed.add(new Miss(concept, ranked.stream().map(PhraseGuess::surface).toList()));
      }
    }
    return new RenderingEvaluation(cases, first, third, missed);
  }

  private static List<String> surfaces(
      AlignedText text, Map<EntryId, List<TextRange>> places, EntryId concept) {
    return places.getOrDefault(concept, List.of()).stream()
        .map(range -> folded(range.of(text.target().text())))
        .toList();
  }

  private static String folded(String phrase) {
    return TermFolding.fold(phrase);
  }
}
