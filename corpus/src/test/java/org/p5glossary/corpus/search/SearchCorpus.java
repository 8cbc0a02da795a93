package org.p5glossary.corpus.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.passage.PassageKey;

/** Small corpora in six languages: written out, or drawn from word lists with a seed. */
public final class SearchCorpus {

  static final Map<Language, List<String>> WORDS =
      Map.of(
          Language.ENGLISH,
          List.of(
              "nuclear",
              "weapon",
              "weapons",
              "State",
              "States’",
              "the",
              "of",
              "deterrence",
              "deter",
              "launch",
              "on",
              "warning",
              "non\u2011nuclear",
              "NPT",
              "1,000",
              "doctrine",
              "doctrines",
              "naïve",
              "co\u00ADoperation",
              "𝔘𝔫",
              "核武器"),
          Language.FRENCH,
          List.of(
              "l’arme",
              "nucléaire",
              "nucléaires",
              "armes",
              "d'États",
              "l’",
              "État",
              "dissuasion",
              "SÉCURITE",
              "sécurité",
              "doctrine",
              "e\u0301tude",
              "étude",
              "TNP",
              "œuvre",
              "la"),
          Language.SPANISH,
          List.of(
              "armas",
              "arma",
              "nucleares",
              "nuclear",
              "Estado",
              "Estados",
              "disuasión",
              "TNP",
              "paz",
              "paces",
              "doctrina",
              "año",
              "an\u0303o",
              "la",
              "de",
              "1.000"),
          Language.RUSSIAN,
          List.of(
              "ядерное",
              "ядерного",
              "оружие",
              "оружия",
              "государства",
              "ещё",
              "еще",
              "йод",
              "ДНЯО",
              "сдерживание",
              "доктрина",
              "до\u0301ктрины",
              "NPT",
              "не",
              "и"),
          Language.ARABIC,
          List.of(
              "الأسلحة",
              "النووية",
              "والأسلحةِ",
              "للدول",
              "دول",
              "الدُّوَل",
              "ردع",
              "الردع",
              "عقيـــدة",
              "عقيده",
              "إلى",
              "الى",
              "NPT",
              "٢٠٢٠",
              "2020",
              "معاهدة"),
          Language.CHINESE,
          List.of(
              "战略",
              "稳定",
              "戰略",
              "穩定",
              "核武器",
              "国家",
              "无核武器",
              "，",
              "。",
              "学说",
              "預警",
              "即发射",
              "NPT",
              "２０２０",
              "𠮷",
              "葛\uDB40\uDD00",
              " ",
              "、"));

  private SearchCorpus() {}

  /** Texts by language, in the order given: language tag, text, language tag, text. */
  static IndexedGroup group(String paper, int ordinal, PaperFacts facts, String... texts) {
    Map<Language, String> byLanguage = new LinkedHashMap<>();
    for (int i = 0; i < texts.length; i += 2) {
      byLanguage.put(Language.of(texts[i]), texts[i + 1]);
    }
    PaperId id = new PaperId(paper);
    List<Passage> passages = new ArrayList<>();
    byLanguage.forEach(
        (language, text) ->
            passages.add(
                new Passage(
                    id,
                    language,
                    ordinal,
                    PassageKey.of(text, 1),
                    ordinal,
                    new TextRange(ordinal, ordinal + 1),
                    ordinal + " (a)",
                    text)));
    return new IndexedGroup(new PassageGroup(id, ordinal, passages), facts);
  }

  static PaperFacts facts(String symbol, String date, String original, String... submitters) {
    return new PaperFacts(
        symbol,
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
        List.of(submitters),
        List.of("中国代表团"),
        original.isEmpty() ? Optional.empty() : Optional.of(Language.of(original)),
        "Conference on Disarmament");
  }

  /** Papers drawn from the word lists. */
  static Map<PaperId, List<IndexedGroup>> random(Random random, int papers) {
    Map<PaperId, List<IndexedGroup>> corpus = new LinkedHashMap<>();
    for (int p = 0; p < papers; p++) {
      String symbol = "CD/" + (100 + p);
      PaperFacts facts =
          facts(
              random.nextInt(5) == 0 ? "" : symbol,
              random.nextInt(5) == 0 ? "" : (2000 + random.nextInt(6)) + "-05-17",
              List.of("", "zh", "en", "ru").get(random.nextInt(4)),
              random.nextBoolean()
                  ? new String[] {"China"}
                  : new String[] {"Russian Federation", "République d’Écosse"});
      List<IndexedGroup> groups = new ArrayList<>();
      for (int g = random.nextInt(6); g >= 0; g--) {
        groups.add(randomGroup(random, symbol.replace('/', '_'), g, facts));
      }
      corpus.put(new PaperId(symbol.replace('/', '_')), groups);
    }
    return corpus;
  }

  private static IndexedGroup randomGroup(
      Random random, String paper, int ordinal, PaperFacts facts) {
    List<Language> languages = new ArrayList<>(Language.OFFICIAL);
    Collections.shuffle(languages, random);
    List<String> texts = new ArrayList<>();
    for (Language language : languages.subList(0, 1 + random.nextInt(6))) {
      texts.add(language.tag());
      texts.add(randomText(random, language));
    }
    return group(paper, ordinal, facts, texts.toArray(String[]::new));
  }

  static String randomText(Random random, Language language) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(word(random, language));
      if (language.equals(Language.CHINESE)) {
        text.append(random.nextInt(8) == 0 ? "\n" : "");
      } else {
        text.append(List.of(" ", " ", " ", ", ", "-", " \u200F", ". ").get(random.nextInt(7)));
      }
    }
    return text.toString();
  }

  static String word(Random random, Language language) {
    List<String> words = WORDS.get(language);
    return words.get(random.nextInt(words.size()));
  }
}
