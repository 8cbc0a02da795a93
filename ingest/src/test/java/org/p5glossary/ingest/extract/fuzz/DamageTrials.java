package org.p5glossary.ingest.extract.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.pipeline.Reading;

/** Damages files one after the other and notes what the product says about each. */
final class DamageTrials {

  /** What came of a damaged file. */
  enum Outcome {
    /** The same output as of the sound file, warned of or not. */
    WHOLE,
    /** Another output, with a warning that the sound file does not give. */
    WARNED,
    /** A rejection. */
    REJECTED,
    /** Another output, and not a word about it. */
    SILENT,
    /** An exception or an error got out. */
    THROWN
  }

  /**
   * One trial.
   *
   * @param number its number, 0-based
   * @param file the sound file's name
   * @param damage what was done to it
   * @param outcome what came of it
   * @param detail what differs or what was said, for people
   * @param millis how long the reading took, in milliseconds
   */
  record Trial(
      int number, String file, Damage damage, Outcome outcome, String detail, long millis) {}

  private final List<Path> files;
  private final Path folder;
  private final long seed;
  private final FileReading reading = new FileReading(ExtractionLimits.DEFAULT);
  private final Map<Path, Reading.Read> sound = new HashMap<>();

  /**
   * @param files valid files, at least one
   * @param folder where damaged copies may be written
   * @param seed decides which files are damaged and how
   */
  DamageTrials(List<Path> files, Path folder, long seed) {
    this.files = List.copyOf(files);
    this.folder = folder;
    this.seed = seed;
  }

  /** Runs the first {@code count} trials of the seed. */
  List<Trial> run(int count) throws IOException {
    List<Trial> trials = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      trials.add(trial(number));
    }
    return trials;
  }

  private Trial trial(int number) throws IOException {
    // Each trial has a seed of its own, so that one can be run again without those before it.
    Random random = new Random(seed * 1_000_003 + number);
    Path file = files.get(random.nextInt(files.size()));
    Damage damage = random.nextBoolean() ? Damage.CUT : pick(random);
    Path damaged = folder.resolve(number + "-" + file.getFileName());
    Files.write(damaged, damage.done(Files.readAllBytes(file), random));
    long start = System.nanoTime();
    Outcome outcome;
    String detail;
    try {
      Reading found = reading.read(IncomingFile.at(damaged));
      outcome = outcome(sound(file), found);
      detail = detail(sound(file), found);
    } catch (RuntimeException | Error e) {
      outcome = Outcome.THROWN;
      detail = e.toString();
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (outcome != Outcome.SILENT && outcome != Outcome.THROWN) {
      Files.delete(damaged);
    }
    return new Trial(number, file.getFileName().toString(), damage, outcome, detail, millis);
  }

  private static Damage pick(Random random) {
    return random.nextBoolean() ? Damage.FLIP : Damage.FLIPS;
  }

  private Reading.Read sound(Path file) {
    return sound.computeIfAbsent(file, f -> (Reading.Read) reading.read(IncomingFile.at(f)));
  }

  private static Outcome outcome(Reading.Read sound, Reading found) {
    if (!(found instanceof Reading.Read read)) {
      return Outcome.REJECTED;
    }
    if (sound.rendition().blocks().equals(read.rendition().blocks())) {
      return Outcome.WHOLE;
    }
    return read.rendition().warnings().equals(sound.rendition().warnings())
        ? Outcome.SILENT
        : Outcome.WARNED;
  }

  private static String detail(Reading.Read sound, Reading found) {
    if (found instanceof Reading.Refused refused) {
      return refused.reason();
    }
    Reading.Read read = (Reading.Read) found;
    List<?> before = sound.rendition().blocks();
    List<?> after = read.rendition().blocks();
    int at = 0;
    while (at < Math.min(before.size(), after.size()) && before.get(at).equals(after.get(at))) {
      at++;
    }
    return String.format(
        Locale.ROOT,
        "%d blocks, sound %d, first other one: %s, sound: %s; warnings %s",
        after.size(),
        before.size(),
        at < after.size() ? after.get(at) : "none",
        at < before.size() ? before.get(at) : "none",
        read.rendition().warnings());
  }
}
