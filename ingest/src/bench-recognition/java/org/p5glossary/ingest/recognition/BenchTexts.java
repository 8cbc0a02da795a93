package org.p5glossary.ingest.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.termbase.StarterTermBase;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.pipeline.Reading;
import org.p5glossary.ingest.samples.SamplePapers;

/** Terms and texts to measure with: the starter term base filled up with made-up terms. */
final class BenchTexts {

  static final int CONCEPTS = 10_000;
  private static final int WORDS = 6_000;

  /** A thousandth of the text counted: words more frequent than that are in no glossary alone. */
  private static final int MOST_COUNT = 44;

  /** Of a hundred terms of the UN thesaurus so many have one, two, three words; the rest four. */
  private static final int[] SHARES = {30, 45, 16};

  /** Rarer words would never meet a text. */
  private static final int LEAST_COUNT = 4;

  private BenchTexts() {}

  /** Concepts in six languages: the starter's, and runs of one to four words of general text. */
  static TermBase terms() {
    Random random = new Random(20_260_101L);
    Map<Language, List<String>> words = new HashMap<>();
    Language.OFFICIAL.forEach(language -> words.put(language, words(language)));
    List<Entry> entries = new ArrayList<>(StarterTermBase.load());
    while (entries.size() < CONCEPTS) {
      List<LanguageSection> sections = new ArrayList<>();
      int length = length(random.nextInt(100));
      for (Language language : Language.OFFICIAL) {
        List<String> from = words.get(language);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < length; i++) {
          parts.add(from.get(random.nextInt(from.size())));
        }
        String term = String.join(language.equals(Language.CHINESE) ? "" : " ", parts);
        sections.add(
            LanguageSection.of(language, List.of(Term.of(term, AdministrativeStatus.PREFERRED))));
      }
      entries.add(Entry.proposed(new EntryId("made-" + entries.size()), sections));
    }
    return TermBase.of(entries);
  }

  private static int length(int percent) {
    int words = 1;
    int sum = 0;
    for (int share : SHARES) {
      sum += share;
      words += percent >= sum ? 1 : 0;
    }
    return words;
  }

  private static List<String> words(Language language) {
    String name = "/org/p5glossary/ingest/candidates/word-counts." + language.tag() + ".txt";
    Set<String> words = new HashSet<>();
    List<String> inOrder = new ArrayList<>();
    try (InputStream in = BenchTexts.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(" ", -1);
        boolean counted = cells.length == 2 && cells[1].chars().allMatch(Character::isDigit);
        if (counted
            && Integer.parseInt(cells[1]) >= LEAST_COUNT
            && Integer.parseInt(cells[1]) <= MOST_COUNT
            && (cells[0].length() > 1 || !language.equals(Language.CHINESE))
            && cells[0].codePoints().allMatch(Character::isLetter)
            && inOrder.size() < WORDS
            && words.add(cells[0])) {
          inOrder.add(cells[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return inOrder;
  }

  /** The blocks of the demonstration papers in a language. */
  static List<String> blocks(Language language) {
    List<String> texts = new ArrayList<>();
    try {
      Path folder = Files.createTempDirectory("p5-bench");
      SamplePapers.writeTo(folder);
      FileReading reading = new FileReading(ExtractionLimits.configured(System::getProperty));
      for (String paper : List.of("wp9101", "wp9102", "wp9103", "wp9104")) {
        Path file = folder.resolve(paper + "." + language.tag() + ".docx");
        if (Files.exists(file)
            && reading.read(IncomingFile.at(file)) instanceof Reading.Read read) {
          read.rendition().blocks().stream().map(Block::text).forEach(texts::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
