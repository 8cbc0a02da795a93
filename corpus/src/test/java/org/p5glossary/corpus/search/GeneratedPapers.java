package org.p5glossary.corpus.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;

/**
 * Papers in six languages drawn with a seed: made-up words of each language's letters, with
 * frequencies by Zipf's law, a third of them inflected. The same seed gives the same papers.
 */
final class GeneratedPapers {

  /** What was generated, and what generating it cost. */
  record Generated(long passages, long bytes, long cpuNanoseconds) {}

  interface Sink {
    void add(PaperId paper, List<IndexedGroup> groups) throws IOException;
  }

  private static final int VOCABULARY = 60_000;
  private static final int GROUPS_PER_PAPER = 100;

  /** The share of words of running text that stand in another form than the first. */
  private static final double INFLECTED = 0.35;

  private static final Map<Language, List<String>> ENDINGS =
      Map.of(
          Language.ENGLISH, List.of("s", "ed", "ing"),
          Language.FRENCH, List.of("s", "es", "ement"),
          Language.SPANISH, List.of("s", "es", "os"),
          Language.RUSSIAN, List.of("а", "ов", "ами", "ого", "ых"),
          Language.ARABIC, List.of("ات", "ين", "ها"));

  private final long seed;
  private final Random random = new Random();
  private final Map<Language, String[]> words = new LinkedHashMap<>();
  private final double[] zipf = new double[VOCABULARY];

  GeneratedPapers(long seed) {
    this.seed = seed;
    random.setSeed(seed);
    words.put(Language.CHINESE, vocabulary(0x4E00, 3_000, 1, 3));
    words.put(Language.ENGLISH, vocabulary('a', 26, 2, 11));
    words.put(Language.FRENCH, vocabulary('a', 26, 2, 12));
    words.put(Language.RUSSIAN, vocabulary('а', 32, 2, 12));
    words.put(Language.SPANISH, vocabulary('a', 26, 2, 12));
    words.put(Language.ARABIC, vocabulary(0x0628, 19, 2, 9));
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      sum += 1.0 / (i + 2.7);
      zipf[i] = sum;
    }
    for (int i = 0; i < VOCABULARY; i++) {
      zipf[i] /= sum;
    }
  }

  private String[] vocabulary(int first, int letters, int shortest, int longest) {
    String[] vocabulary = new String[VOCABULARY];
    for (int i = 0; i < VOCABULARY; i++) {
      int length = shortest + random.nextInt(longest - shortest + 1);
      StringBuilder word = new StringBuilder();
      for (int j = 0; j < length; j++) {
        word.appendCodePoint(first + (int) (letters * Math.pow(random.nextDouble(), 1.7)));
      }
      vocabulary[i] = word.toString();
    }
    return vocabulary;
  }

  /** A word in its first form by its rank, the most frequent first, from 0. */
  String word(Language language, int rank) {
    return words.get(language)[rank];
  }

  private String drawn(Language language) {
    int at = Arrays.binarySearch(zipf, random.nextDouble());
    String word = words.get(language)[Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at)];
    List<String> endings = ENDINGS.getOrDefault(language, List.of());
    return endings.isEmpty() || random.nextDouble() >= INFLECTED
        ? word
        : word + endings.get(random.nextInt(endings.size()));
  }

  private String text(Language language) {
    StringBuilder text = new StringBuilder();
    String gap = language.equals(Language.CHINESE) ? "" : " ";
    for (int i = 15 + random.nextInt(20); i > 0; i--) {
      text.append(drawn(language)).append(i % 9 == 0 ? ", " : gap);
    }
    return text.append(language.equals(Language.CHINESE) ? "。" : ".").toString();
  }

  /** Hands over the papers that hold some groups of passages, one group in six languages each. */
  Generated generate(int groups, Sink sink) throws IOException {
    random.setSeed(seed + 1);
    long bytes = 0;
    long passages = 0;
    long spent = 0;
    for (int first = 0; first < groups; first += GROUPS_PER_PAPER) {
      long start = cpuNanoseconds();
      int number = first / GROUPS_PER_PAPER;
      PaperFacts facts = facts(number);
      List<IndexedGroup> batch = new ArrayList<>();
      for (int g = first; g < Math.min(groups, first + GROUPS_PER_PAPER); g++) {
        List<String> texts = new ArrayList<>();
        for (Language language : words.keySet()) {
          String text = text(language);
          bytes += text.getBytes(StandardCharsets.UTF_8).length;
          passages++;
          texts.add(language.tag());
          texts.add(text);
        }
        batch.add(
            SearchCorpus.group("CD_" + number, g - first, facts, texts.toArray(String[]::new)));
      }
      spent += cpuNanoseconds() - start;
      sink.add(new PaperId("CD_" + number), batch);
    }
    return new Generated(passages, bytes, spent);
  }

  private PaperFacts facts(int number) {
    return new PaperFacts(
        "CD/" + number,
        Optional.of(LocalDate.of(1990 + random.nextInt(36), 5, 1)),
        List.of("Submitter " + random.nextInt(60)),
        List.of(),
        Optional.of(Language.ENGLISH),
        "Conference " + random.nextInt(5));
  }

  private static long cpuNanoseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
