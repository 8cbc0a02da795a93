package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.glossary.occurrence.Occurrence;
import org.p5glossary.glossary.occurrence.OccurrenceStore;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.recognition.TermReading;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.ingest.passage.VersionText;

/** Finds the terms of the term base in the papers, and again when it changed. */
public final class TermFinding {

  private final PaperStore papers;
  private final VersionAlignment versionAlignment;
  private final OccurrenceStore occurrences;

  /** The papers, what reads their texts, and where the terms found go. */
  public TermFinding(
      PaperStore papers, VersionAlignment versionAlignment, OccurrenceStore occurrences) {
    this.papers = papers;
    this.versionAlignment = versionAlignment;
    this.occurrences = occurrences;
  }

  /**
   * Finds terms anew in the papers whose terms were found by other entries or rules than these. A
   * run that was cut short goes on where it stopped.
   *
   * @return the number of these papers
   */
  public int again(TermRecogniser recogniser) {
    List<PaperId> stale = stale(recogniser);
    stale.forEach(paper -> again(paper, recogniser));
    return stale.size();
  }

  /** The papers whose terms were found by other entries or rules than these. */
  public List<PaperId> stale(TermRecogniser recogniser) {
    Optional<String> wanted = Optional.of(recogniser.fingerprint());
    return papers.papers().stream()
        .map(Paper::id)
        .filter(paper -> !occurrences.recognisedBy(paper).equals(wanted))
        .toList();
  }

  /** Finds terms anew in one paper; nothing happens if it is gone. */
  public void again(PaperId id, TermRecogniser recogniser) {
    papers.paper(id).ifPresent(paper -> replace(id, versionAlignment.texts(paper), recogniser));
  }

  /** Finds the terms of a paper. */
  void replace(PaperId paper, List<VersionText> versions, TermRecogniser recogniser) {
    occurrences.replacePaper(paper, find(paper, versions, recogniser), recogniser.fingerprint());
  }

  /** The occurrences in all versions; a match inside a longer term is none. */
  private static List<Occurrence> find(
      PaperId paper, List<VersionText> versions, TermRecogniser recogniser) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (VersionText version : versions) {
      TermReading reading = recogniser.reading(version.language());
      for (int i = 0; i < version.sentences().size(); i++) {
        VersionText.Sentence sentence = version.sentences().get(i);
        for (TermMatch match : reading.next(sentence.text())) {
          if (match.counts()) {
            occurrences.add(Occurrence.of(match, paper, version.language(), i, sentence.block()));
          }
        }
      }
    }
    return occurrences;
  }
}
