package org.p5glossary.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.corpus.search.IndexedGroup;
import org.p5glossary.corpus.search.PaperFacts;
import org.p5glossary.corpus.search.lucene.LucenePassageIndex;

class StoredWordingsTest {

  private static final LuceneTextAnalyzer ANALYZER = new LuceneTextAnalyzer();
  private static final String ENGLISH =
      "The inspectors shall seal every door of the northern hall.";
  private static final String RUSSIAN = "Инспекторы опечатывают каждую дверь северного зала.";
  private static final String CHINESE = "视察员应封存北厅的每一扇门。";
  private static final String ARABIC = "يختم المفتشون كل باب من أبواب القاعة الشمالية.";

  @TempDir private Path folder;
  private LucenePassageIndex index;
  private StoredWordings wordings;

  @BeforeEach
  void fill() {
    index = LucenePassageIndex.open(folder, ANALYZER);
    add("X_1", "X/1", Map.of("en", ENGLISH, "zh", CHINESE));
    add("X_2", "", Map.of("en", ENGLISH.replace("northern", "southern"), "ar", ARABIC));
    add("X_3", "X/3", Map.of("en", ENGLISH.replace("seal", "open"), "zh", "开门。", "ru", RUSSIAN));
    add("X_4", "X/4", Map.of("en", ENGLISH, "zh", "保密。"));
    index.commit(1);
    wordings =
        new StoredWordings(
            (text, language, least, most) ->
                index.similar(text, language, least, most, Set.of(new PaperId("X_4"))),
            ANALYZER);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void add(String paper, String symbol, Map<String, String> texts) {
    PaperId id = new PaperId(paper);
    List<Passage> passages = new ArrayList<>();
    texts.forEach(
        (language, text) ->
            passages.add(
                new Passage(
                    id,
                    Language.of(language),
                    0,
                    PassageKey.of(text, 1),
                    0,
                    new TextRange(0, 1),
                    "7",
                    text)));
    PaperFacts facts =
        new PaperFacts(symbol, Optional.empty(), List.of(), List.of(), Optional.empty(), "");
    index.replacePaper(id, List.of(new IndexedGroup(new PassageGroup(id, 0, passages), facts)));
  }

  private List<EarlierWording> find(Language source, String sentence, Language target) {
    return wordings.find(source, List.of("Yes.", sentence), target).getOrDefault(1, List.of());
  }

  @Test
  void findsTheSameAndNearlyTheSameSentenceWithItsTranslation() {
    List<EarlierWording> found = find(Language.ENGLISH, ENGLISH, Language.CHINESE);
    assertThat(found)
        .extracting(EarlierWording::target, EarlierWording::similarity)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(CHINESE, 1.0),
            org.assertj.core.groups.Tuple.tuple("开门。", 8 / 9.0));
    assertThat(found.get(0))
        .isEqualTo(
            new EarlierWording(new PaperId("X_1"), Optional.of("X/1"), "7", ENGLISH, CHINESE, 1.0));
  }

  @Test
  void findsItFromEveryScript() {
    assertThat(find(Language.CHINESE, CHINESE.replace("应", "须"), Language.ENGLISH))
        .extracting(EarlierWording::target)
        .containsExactly(ENGLISH);
    assertThat(find(Language.RUSSIAN, RUSSIAN, Language.CHINESE))
        .extracting(EarlierWording::target)
        .containsExactly("开门。");
    assertThat(find(Language.ARABIC, ARABIC.replace("يختم", "ويختم"), Language.ENGLISH))
        .singleElement()
        .satisfies(wording -> assertThat(wording.symbol()).isEmpty());
  }

  @Test
  void findsNothingForOthersShortOnesAndMissingLanguages() {
    assertThat(find(Language.ENGLISH, "The hall has a door to the north.", Language.CHINESE))
        .isEmpty();
    assertThat(find(Language.CHINESE, "开门。", Language.ENGLISH)).isEmpty();
    assertThat(find(Language.ENGLISH, ENGLISH, Language.SPANISH)).isEmpty();
    assertThat(wordings.find(Language.ENGLISH, List.of(), Language.CHINESE)).isEmpty();
  }
}
