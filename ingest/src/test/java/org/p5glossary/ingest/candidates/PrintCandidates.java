package org.p5glossary.ingest.candidates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.analysis.lucene.SmartChineseSegmenter;
import org.p5glossary.corpus.language.Language;

/**
 * Writes the candidates of the three papers, {@code source TAB target TAB score TAB occurrences},
 * one file for each language with English, to be judged by score_terms.py. Arguments are the folder
 * of the papers and the folder to write into.
 */
final class PrintCandidates {

  private PrintCandidates() {}

  public static void main(String[] arguments) throws IOException {
    CandidateExtractor extractor =
        new CandidateExtractor(new LuceneTextAnalyzer(), new SmartChineseSegmenter());
    List<AlignedCorpus> corpora = new ArrayList<>();
    for (String language : List.of("zh", "fr", "ru", "es", "ar")) {
      LanguagePair pair = new LanguagePair(Language.of(language), Language.ENGLISH);
      corpora.add(SharedPapers.corpus(Path.of(arguments[0]), pair));
    }
    Map<LanguagePair, List<TermCandidate>> found =
        extractor.extract(corpora, Unwanted.NOTHING, 600);
    for (Map.Entry<LanguagePair, List<TermCandidate>> pair : found.entrySet()) {
      List<String> lines = new ArrayList<>();
      for (TermCandidate candidate : pair.getValue()) {
        lines.add(
            String.join(
                "\t",
                candidate.source(),
                candidate.target(),
                Double.toString(candidate.score()),
                Integer.toString(candidate.occurrences())));
      }
      Files.write(Path.of(arguments[1]).resolve(pair.getKey().source() + ".tsv"), lines);
    }
  }
}
