package org.p5glossary.ingest.candidates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.WordSegmenter;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.analysis.lucene.SmartChineseSegmenter;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;

/**
 * Makes the word counts and lexicons that ship, from general parallel text: TICO-19 (CC0) and the
 * Sustainable Development Goals (MIT). Run from the module's folder: arguments are the folder of
 * the parallel texts and the folder to write into.
 */
final class LexicalResources {

  private static final String PROVENANCE =
      "# Counted in TICO-19 (CC0) and the texts of the Sustainable Development Goals (MIT).";

  /** Rarer words and links say little and would make up most of the files. */
  private static final int FEWEST = 2;

  private static final double FEWEST_LINKS = 1.5;
  private static final double LEAST_SHARE = .05;

  private final TextAnalyzer analyzer = new LuceneTextAnalyzer();
  private final WordSegmenter segmenter = new SmartChineseSegmenter();

  private LexicalResources() {}

  public static void main(String[] arguments) throws IOException {
    new LexicalResources().make(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private void make(Path parallel, Path target) throws IOException {
    List<String[]> rows = new ArrayList<>();
    List<String> languages = List.of("en", "zh", "fr", "ru", "es", "ar");
    for (String name : List.of("tico19/tico19.tsv", "sdg/sdg.tsv")) {
      List<String> lines = Files.readAllLines(parallel.resolve(name));
      for (String line : lines.subList(1, lines.size())) {
        rows.add(line.split("\t", -1));
      }
    }
    List<List<Sentence>> sentences = new ArrayList<>();
    for (int column = 0; column < languages.size(); column++) {
      Language language = Language.of(languages.get(column));
      int index = column + 1;
      List<String> texts = rows.stream().map(row -> row.length > index ? row[index] : "").toList();
      SentenceReader reader = new SentenceReader(language, texts, analyzer, segmenter);
      List<Sentence> ofLanguage = new ArrayList<>();
      for (String text : texts) {
        ofLanguage.add(reader.read(AnnotatedText.plain(text)));
      }
      sentences.add(ofLanguage);
      writeCounts(target.resolve("word-counts." + language + ".txt"), ofLanguage);
    }
    for (int column = 1; column < languages.size(); column++) {
      LanguagePair pair = new LanguagePair(Language.of(languages.get(column)), Language.ENGLISH);
      writeLexicon(
          target.resolve("lexicon." + pair + ".txt"), sentences.get(column), sentences.get(0));
    }
  }

  private static void writeCounts(Path file, List<Sentence> sentences) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        if (word.content() && word.shape() != Word.Shape.DIGITS) {
          counts.merge(word.stem(), 1, Integer::sum);
        }
      }
    }
    List<String> lines = new ArrayList<>(List.of(PROVENANCE));
    counts.forEach(
        (word, count) -> {
          if (count >= FEWEST) {
            lines.add(word + " " + count);
          }
        });
    Files.write(file, lines);
  }

  private static void writeLexicon(Path file, List<Sentence> sources, List<Sentence> targets)
      throws IOException {
    List<SentencePair> pairs = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).size() > 0 && targets.get(i).size() > 0) {
        AlignedText text =
            new AlignedText(
                new PaperId("general"),
                PassageKey.of("general", 1),
                AnnotatedText.plain(sources.get(i).text()),
                AnnotatedText.plain(targets.get(i).text()));
        pairs.add(new SentencePair(text, sources.get(i), targets.get(i)));
      }
    }
    WordAligner aligner = new WordAligner(pairs, Lexicon.none());
    Map<String, Map<String, Double>> links = new TreeMap<>();
    Map<String, Double> ofSource = new TreeMap<>();
    Map<String, Double> ofTarget = new TreeMap<>();
    for (int n = 0; n < pairs.size(); n++) {
      Links ofPair = aligner.links(n);
      for (int i = 0; i < ofPair.targetOf().length; i++) {
        for (int j = 0; j < ofPair.targetOf()[i].length; j++) {
          Word source = pairs.get(n).source().word(i);
          Word target = pairs.get(n).target().word(j);
          double link = ofPair.targetOf()[i][j] * ofPair.sourceOf()[i][j];
          if (source.content() && target.content()) {
            links
                .computeIfAbsent(source.stem(), s -> new TreeMap<>())
                .merge(target.stem(), link, Double::sum);
            ofSource.merge(source.stem(), link, Double::sum);
            ofTarget.merge(target.stem(), link, Double::sum);
          }
        }
      }
    }
    List<String> lines = new ArrayList<>(List.of(PROVENANCE));
    links.forEach(
        (source, translations) ->
            translations.forEach(
                (target, count) -> {
                  boolean telling =
                      count >= LEAST_SHARE * ofSource.get(source)
                          || count >= LEAST_SHARE * ofTarget.get(target);
                  if (count >= FEWEST_LINKS && telling) {
                    lines.add(
                        source + " " + target + " " + String.format(Locale.ROOT, "%.1f", count));
                  }
                }));
    Files.write(file, lines);
  }
}
