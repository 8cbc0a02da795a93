package org.p5glossary.ingest.candidates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.ingest.align.SentenceAligner;

/** The three papers of ../shared as aligned texts, by our own alignment of their sentences. */
final class SharedPapers {

  static final Path FOLDER = Path.of("..", "..", "shared", "papers");

  private SharedPapers() {}

  static AlignedCorpus corpus(Path folder, LanguagePair languages) throws IOException {
    List<AlignedText> texts = new ArrayList<>();
    for (String paper : List.of("wp-p5-srr", "wp-risk-measures", "wp-stockholm")) {
      List<String> source = sentences(folder, paper, languages.source());
      List<String> target = sentences(folder, paper, languages.target());
      Alignment alignment =
          new SentenceAligner().align(source, languages.source(), target, languages.target());
      for (Bead bead : alignment.beads()) {
        if (!bead.oneSided()) {
          String from = join(languages.source(), source, bead.sourceStart(), bead.sourceEnd());
          String to = join(languages.target(), target, bead.targetStart(), bead.targetEnd());
          texts.add(
              new AlignedText(
                  new PaperId(paper),
                  PassageKey.of(from, 1),
                  TaggedTexts.of(languages.source(), from),
                  TaggedTexts.of(languages.target(), to)));
        }
      }
    }
    return new AlignedCorpus(languages, texts);
  }

  private static String join(Language language, List<String> sentences, int start, int end) {
    String separator = language.equals(Language.CHINESE) ? "" : " ";
    return String.join(separator, sentences.subList(start, end));
  }

  private static List<String> sentences(Path folder, String paper, Language language)
      throws IOException {
    List<String> sentences = new ArrayList<>();
    Path file = folder.resolve(paper).resolve(paper + "." + language.tag() + ".units.jsonl");
    for (String line : Files.readAllLines(file)) {
      JsonNode unit = new ObjectMapper().readTree(line);
      unit.get("sentences").forEach(sentence -> sentences.add(sentence.asText()));
    }
    return sentences;
  }
}
