package org.p5glossary.server.command;

import java.util.Map;
import org.p5glossary.ingest.models.LanguageModels;

/** Where installed language models are: $P5_MODELS, else with the user's data. */
final class ModelsOption {

  private ModelsOption() {}

  static LanguageModels models(Map<String, String> environment) {
    return LanguageModels.at(environment.get("P5_MODELS"), DataOption.userFolder(environment));
  }
}
