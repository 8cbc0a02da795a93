package org.p5glossary.ingest.language;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.language.Language;

/**
 * Finds the language of a document: by the script of its letters first, then, for scripts that many
 * languages share, by a trained model on the running text. The language printed in the masthead
 * decides where the text is too short to tell. Thread-safe; the model (10 MB) is loaded once, when
 * it is first needed.
 */
public final class LanguageDetector {

  /** Scripts that one language of the documents uses, by ISO 15924 code. */
  private static final Map<String, Language> ONE_LANGUAGE =
      Map.of(
          "Hani", Language.CHINESE,
          "Jpan", Language.of("ja"),
          "Hang", Language.of("ko"),
          "Hebr", Language.of("he"),
          "Grek", Language.of("el"),
          "Thai", Language.of("th"),
          "Armn", Language.of("hy"),
          "Geor", Language.of("ka"));

  /** Letters from which the model can be trusted against the masthead; shorter texts mislead it. */
  private static final int ENOUGH_LETTERS = 400;

  /** Letters below which only a printed language counts: a heading, a name. */
  private static final int FEW_LETTERS = 60;

  /** Letters the model reads at most; more cost time and change nothing. Measured on the papers. */
  private static final int MOST_LETTERS = 600;

  /**
   * How much likelier than an official language another one must be. Documents in the six official
   * languages are by far the commonest; 1.5 keeps Ukrainian, Persian or Portuguese texts apart.
   */
  private static final double OFFICIAL_ADVANTAGE = 1.5;

  private final ModelHolder holder = new ModelHolder();

  /**
   * The language of a document.
   *
   * @param blocks its text in reading order, never null
   * @return empty if there is too little text to tell and the masthead does not say
   */
  public Optional<Language> detect(List<Block> blocks) {
    ScriptCensus census = new ScriptCensus();
    StringBuilder running = new StringBuilder();
    for (Block block : blocks) {
      census.add(block.text());
      if (isRunningText(block.type()) && running.length() < MOST_LETTERS) {
        append(block.text(), running);
      }
    }
    Optional<String> script = census.leading();
    if (script.isEmpty()) {
      return Optional.empty();
    }
    Optional<Language> printed =
        PrintedLanguage.of(blocks).filter(language -> fits(language, script.get()));
    Language only = ONE_LANGUAGE.get(script.get());
    if (only != null) {
      return Optional.of(printed.orElse(only));
    }
    int letters = census.of(UScript.getCodeFromName(script.get()));
    if (letters < FEW_LETTERS || (letters < ENOUGH_LETTERS && printed.isPresent())) {
      return printed;
    }
    if (running.isEmpty()) {
      blocks.stream()
          .takeWhile(block -> running.length() < MOST_LETTERS)
          .forEach(block -> append(block.text(), running));
    }
    return byModel(running.toString(), script.get()).or(() -> printed);
  }

  /**
   * The language of a text that somebody sends to work with, be it one sentence: where {@link
   * #detect} cannot tell, the likeliest official language in the letters of the text.
   *
   * @return empty if there are no letters, or none of an official language
   */
  public Optional<Language> likeliest(List<Block> blocks) {
    return detect(blocks).or(() -> likeliestOfficial(blocks));
  }

  private Optional<Language> likeliestOfficial(List<Block> blocks) {
    ScriptCensus census = new ScriptCensus();
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      census.add(block.text());
      append(block.text(), text);
    }
    return census
        .leading()
        .flatMap(
            script ->
                holder.model().guess(text.toString(), script).stream()
                    .map(TrainedModel.Guess::language)
                    .filter(Language.OFFICIAL::contains)
                    .findFirst());
  }

  /** Adds as much of a text as the model reads. */
  private static void append(String text, StringBuilder running) {
    int room = Math.min(text.length(), MOST_LETTERS - running.length());
    running.append(text, 0, Math.max(0, room)).append('\n');
  }

  private Optional<Language> byModel(String text, String script) {
    List<TrainedModel.Guess> guesses = holder.model().guess(text, script);
    if (guesses.isEmpty()) {
      return Optional.empty();
    }
    TrainedModel.Guess best = guesses.get(0);
    return guesses.stream()
        .filter(guess -> Language.OFFICIAL.contains(guess.language()))
        .filter(guess -> best.probability() < OFFICIAL_ADVANTAGE * guess.probability())
        .findFirst()
        .or(() -> Optional.of(best))
        .map(TrainedModel.Guess::language);
  }

  private static boolean fits(Language language, String script) {
    return language.script().equals(script)
        || (script.equals("Hani") && language.script().startsWith("Han"));
  }

  private static boolean isRunningText(BlockType type) {
    return switch (type) {
      case TITLE, SUBTITLE, BYLINE, HEADING, PARA, ITEM, QUOTE -> true;
      case MASTHEAD, FOOTNOTE, ENTRY, TABLE -> false;
    };
  }

  /** Loads the model when it is first asked for: most documents are decided by script. */
  private static final class ModelHolder {
    private TrainedModel model;

    synchronized TrainedModel model() {
      if (model == null) {
        model = new TrainedModel();
      }
      return model;
    }
  }
}
