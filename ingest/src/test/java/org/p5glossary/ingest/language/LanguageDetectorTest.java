package org.p5glossary.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.language.Language;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The delegations met for a third time in the spring and compared how each of them uses "
            + "the words of the field. They agreed to publish a list before the next session.",
        "fr | Les délégations se sont réunies une troisième fois au printemps et ont comparé les mots "
            + "que chacune emploie. Elles sont convenues de publier une liste avant la session.",
        "es | Las delegaciones se reunieron por tercera vez en primavera y compararon las palabras "
            + "que utiliza cada una. Acordaron publicar una lista antes del período de sesiones.",
        "pt | As delegações reuniram-se pela terceira vez na primavera e compararam as palavras que "
            + "cada uma utiliza. Acordaram em publicar uma lista antes da próxima sessão.",
        "de | Die Delegationen trafen sich im Frühjahr zum dritten Mal und verglichen, wie jede von "
            + "ihnen die Wörter des Fachs gebraucht. Sie wollen eine Liste veröffentlichen.",
        "ru | Делегации встретились весной в третий раз и сравнили, как каждая из них употребляет "
            + "термины этой области. Они договорились опубликовать список до следующей сессии.",
        "uk | Делегації зустрілися навесні втретє і порівняли, як кожна з них вживає терміни цієї "
            + "галузі. Вони домовилися оприлюднити перелік до наступної сесії.",
        "ar | اجتمعت الوفود للمرة الثالثة في الربيع وقارنت بين المصطلحات التي يستخدمها كل منها. "
            + "واتفقت على نشر قائمة قبل الدورة المقبلة.",
        "fa | هیئت‌ها در بهار برای سومین بار گرد هم آمدند و واژه‌هایی را که هر کدام به کار می‌برند "
            + "مقایسه کردند. آنها پذیرفتند که فهرستی را پیش از نشست بعدی منتشر کنند.",
        "zh | 各代表团在春季举行了第三次会议，比较了各自使用的术语，并商定在下届会议之前公布一份清单。",
        "ja | 各代表団は春に三回目の会合を開き、それぞれが使う用語を比べ、次の会期までに一覧を公表することで合意した。",
        "ko | 대표단은 봄에 세 번째로 만나 각자가 쓰는 용어를 비교하였다.",
      })
  void tellsLanguagesApart(String tag, String text) {
    assertThat(DETECTOR.detect(List.of(block(BlockType.PARA, text)))).contains(Language.of(tag));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The delegations met for a third time.",
        "fr | Les délégations se sont réunies.",
        "es | Las delegaciones se reunieron en primavera.",
        "ru | Делегации встретились весной.",
        "ar | اجتمعت الوفود في الربيع.",
        "zh | 代表团举行会议。",
        "en | strategic stability",
        "ru | ядерное оружие",
      })
  void takesTheLikeliestOfficialLanguageForASentence(String tag, String text) {
    List<Block> one = List.of(block(BlockType.PARA, text));
    assertThat(DETECTOR.likeliest(one)).contains(Language.of(tag));
  }

  @Test
  void hasNoLikeliestLanguageWithoutLetters() {
    assertThat(DETECTOR.likeliest(List.of(block(BlockType.PARA, "12 – 14")))).isEmpty();
    assertThat(DETECTOR.likeliest(List.of())).isEmpty();
  }

  @Test
  void latinAddressesDoNotOutvoteChinese() {
    assertThat(
            DETECTOR.detect(
                List.of(
                    block(BlockType.MASTHEAD, "Original: English"),
                    block(BlockType.PARA, "可查阅 www.example.org/publications/2021/nuclear。"),
                    block(BlockType.PARA, "各代表团在春季举行了第三次会议，比较了术语。"))))
        .contains(Language.CHINESE);
  }

  @Test
  void theMastheadDecidesWhereTheTextIsShort() {
    assertThat(
            DETECTOR.detect(
                List.of(
                    block(BlockType.MASTHEAD, "Español"),
                    block(BlockType.MASTHEAD, "Original: inglés"),
                    block(BlockType.TITLE, "Plan"))))
        .contains(Language.SPANISH);
  }

  @Test
  void theTextDecidesAgainstAMastheadInAnotherScript() {
    assertThat(
            DETECTOR.detect(
                List.of(
                    block(BlockType.MASTHEAD, "English"),
                    block(BlockType.PARA, "各代表团在春季举行了第三次会议，比较了术语。"))))
        .contains(Language.CHINESE);
  }

  @Test
  void tooLittleTextSaysNothing() {
    assertThat(DETECTOR.detect(List.of(block(BlockType.TITLE, "Annex")))).isEmpty();
    assertThat(DETECTOR.detect(List.of(block(BlockType.TABLE, "12\t34")))).isEmpty();
    assertThat(DETECTOR.detect(new ArrayList<>())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "English,en", "anglais,en", "inglés,en", "английский,en", "英文,en", "الإنكليزية,en",
    "中文,zh", "Chinese,zh", "Français,fr", "Español,es", "Русский,ru", "العربية,ar",
    "German,de", "portugués,pt"
  })
  void readsNamesOfLanguages(String name, String tag) {
    assertThat(LanguageNames.read(" " + name + " ")).contains(Language.of(tag));
  }

  @Test
  void refusesOtherWords() {
    assertThat(LanguageNames.read("General")).isEmpty();
    assertThat(LanguageNames.read("")).isEmpty();
  }

  private static Block block(BlockType type, String text) {
    return new Block(type, Label.NONE, text, List.of(), List.of(), List.of(), false);
  }
}
