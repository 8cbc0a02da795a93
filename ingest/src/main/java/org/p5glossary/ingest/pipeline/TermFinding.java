package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.occurrence.Occurrence;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.recognition.TermReading;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.ingest.passage.VersionText;

/** Finds the terms of the term base in a paper's versions. */
final class TermFinding {

  private TermFinding() {}

  /** The occurrences in all versions; a match inside a longer term is none. */
  static List<Occurrence> find(
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
