package org.p5glossary.server.command;

import java.util.Map;
import org.p5glossary.ingest.models.LanguageModels;
import org.p5glossary.ingest.tag.Taggers;

/** Where installed language models are: $P5_MODELS, else with the user's data. */
final class ModelsOption {

  private ModelsOption() {}

  /** Finds parts of speech with what ships and with the models that are installed. */
  static Taggers taggers(Map<String, String> environment) {
    return new Taggers(models(environment));
  }

  static LanguageModels models(Map<String, String> environment) {
    return LanguageModels.at(environment.get("P5_MODELS"), DataOption.userFolder(environment));
  }
}
