package org.p5glossary.glossary.recognition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The verbs that a noun of action may come from, by its ending: "reduction" from "reduce",
 * réduction from réduire, снижение from снижать. Grammar books' rules, no list of words: a verb
 * that does not exist stands in no text.
 */
final class VerbForms {

  /** Shorter rests are those of too many words: "ration", "nation". */
  private static final int SHORTEST_VERB = 4;

  /** An ending of folded nouns and that of folded infinitives. */
  private record Rule(String noun, String verb) {}

  private static final Map<String, List<Rule>> RULES =
      Map.of(
          "en",
          rules(
              "duction duce, ption pt, ction ct, ification ify, ation ate, ation e, ation, ition ite,"
                  + " ition e, ution ute, ention ent, sion de, sion d, ment, ing, ing e, al e, ance,"
                  + " ence"),
          "fr",
          rules(
              "duction duire, ification ifier, isation iser, ation er, ition ir, ution uer, ention"
                  + " enir, truction truire, ection eger, ction quer, issement ir, ement er, age er, ssion ttre, ee er"),
          "es",
          rules(
              "duccion ducir, acion ar, icion ir, icion er, encion enir, uccion uir, eccion eger, eccion egir, amiento ar,"
                  + " imiento er, imiento ir, sion dir, sion der, sion tir, o ar, e ar"),
          "ru",
          rules(
              "ание ать, ание ывать, ение ить, ение ять, жение зить, жение жать, жение дить, щение"
                  + " тить, щение щать, щение стить, шение сить, шение шать, чение чить, чение"
                  + " чивать, пление пить, вление вить, бление бить, вление влять, тие ть"));

  private final List<Rule> rules;

  /**
   * @param primary primary subtag of the language; none of the others has rules
   */
  VerbForms(String primary) {
    this.rules = RULES.getOrDefault(primary, List.of());
  }

  private static List<Rule> rules(String pairs) {
    return List.of(pairs.split(", ", -1)).stream()
        .map(pair -> pair.split(" ", -1))
        .map(pair -> new Rule(pair[0], pair.length > 1 ? pair[1] : ""))
        .toList();
  }

  /** Infinitives, folded; most of them exist in no dictionary. */
  Set<String> of(String foldedNoun) {
    Set<String> verbs = new LinkedHashSet<>();
    for (Rule rule : rules) {
      if (foldedNoun.endsWith(rule.noun())) {
        String verb =
            foldedNoun.substring(0, foldedNoun.length() - rule.noun().length()) + rule.verb();
        if (verb.length() >= SHORTEST_VERB) {
          verbs.add(verb);
        }
      }
    }
    return verbs;
  }
}
