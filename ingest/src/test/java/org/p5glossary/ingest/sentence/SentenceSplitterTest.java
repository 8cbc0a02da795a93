package org.p5glossary.ingest.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

/** Fixtures are drawn: a bar stands where a sentence ends. */
class SentenceSplitterTest {

  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The States met in Geneva.| They adopted a plan.",
        "Under art. VI of the Treaty, parties negotiate.| See para. 4 and paras. 7 to 9.",
        "Mr. Okoye and Ms. Lind chaired the group.| Dr. J. R. Hall reported.",
        "See document NPT/CONF.2020/WP.33, para. 4.| A/RES/70/33.| Both were noted.",
        "It recalled A/RES/70/33.| The vote was recorded.",
        "Ibid., p. 12.| See also vol. 3, No. 4.",
        "Cf. the report (vol. II, pp. 3–9).| It says so.",
        "The stock fell by 3.5 per cent.| In 2020, it rose to 1.2 million.",
        "The plan dates from 2019.| 16 States have joined it.",
        "The word “stability” is used (see above. It is old.) in both texts.| It stands.",
        "He said: “We agree. We shall sign.”| Then he left."
      })
  void english(String drawn) {
    check(drawn, Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We agree. We shall sign.”| The others did not.",
        "The list (warheads, missiles, etc.) is long.| The Group adopted it.",
        "States, groups, etc.| The list goes on.",
        "It was held at 3 p.m. on Monday.| The U.S. delegation spoke.",
        "Why now?| Because the risk is real!| So be it.",
        "The launch (see fig. 3) failed.| Nos. 4 and 5 did not.",
        "Lt. Gen. A. B. Carter wrote to Prof. Chen.| No answer came.",
        "There is nothing to add.| He left.",
        "They cited article V.| The parties agreed to annex B.| It is short.",
        "The U.S. Congress met.| It heard the U.S.| The vote failed.",
        "The answer is no.| The question remains.",
        "They read annex A.| Then annex B was read.",
        "It said (and this is unclosed.| It goes on.| Then it ends.",
        "an unopened quote” stands here.| The next one follows.",
        "A “quote is never closed.| Yet it ends.| Really.",
        "The text … goes on.| It ends...| Then more.",
        "I. Introduction of the plan",
        "1. The first point is made.| The second follows.",
        "Visit www.example.org/a.b.c.| Then read it.",
        "Smith et al. found it.| See Lee v. Park."
      })
  void englishOddities(String drawn) {
    check(drawn, Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les États se sont réunis à Genève.| Ils ont adopté un plan.",
        "Voir l’art. VI du Traité.| Cf. par. 4 et p. 12.",
        "M. Dupont et Mme Martin l’ont présenté.| Ils ont conclu.",
        "Le 3 janv. 2020, le groupe s’est réuni.| Il a parlé de « désescalade ».| C’est tout.",
        "Il a dit : « Nous sommes d’accord. Nous signerons. »| Les autres non.",
        "Faut-il agir ?| Oui !| Le temps presse.",
        "Les moyens (c.-à-d. les missiles, etc.) sont cités.| Voir vol. II, no 3.",
        "Le plan date de 2019.| 16 États y ont adhéré.",
        "J.-P. Martin et A. Petit l’écrivent.| Rien de plus."
      })
  void french(String drawn) {
    check(drawn, Language.FRENCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Los Estados se reunieron en Ginebra.| Aprobaron un plan.",
        "Véase el art. VI y los párrs. 4 a 7.| Cf. núm. 3, pág. 12.",
        "El Sr. Gómez y la Sra. Díaz presidieron.| ¿Por qué ahora?| ¡Porque sí!| Fin.",
        "Algunos medios, p. ej. los misiles, se citan.| Otros, no.",
        "Los EE. UU. firmaron.| Los demás también.",
        "El plan es de 2019.| 16 Estados se sumaron.",
        "Dijo: “Estamos de acuerdo. Firmaremos”.| Los demás callaron.",
        "Vol. II, secc. 3.| “Nadie lo sabe”, dijo."
      })
  void spanish(String drawn) {
    check(drawn, Language.SPANISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Государства встретились в Женеве.| Они приняли план.",
        "См. ст. VI Договора, стр. 12 и п. 4.| Далее см. рис. 3.",
        "Это случилось в 2020 г.| Государства отметили это.",
        "В 2010–2015 гг. работа шла.| Она велась, т. е. продолжалась, т.е. не стояла.",
        "А. Б. Иванов и г-н Петров выступили.| Они согласны.",
        "Ракеты, боеголовки и т. д.| Все они учтены.",
        "Он сказал: «Мы согласны. Мы подпишем».| Другие молчали.",
        "План принят в 2019 году.| 16 государств присоединились.",
        "Расходы составили 3 млн долл. США.| Это много.",
        "Встреча прошла в г. Москва.| Все приехали.",
        "Почему сейчас?| Потому что пора!| Всё.",
        "Пора.| «Какое слово?» — на этот вопрос надо ответить.",
        "«Это первое.| Это второе»."
      })
  void russian(String drawn) {
    check(drawn, Language.RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各国在日内瓦开会。|会议通过了一项计划。",
        "为什么是现在？|因为有风险！|就这样。",
        "计划分两步；第一步是对话。|第二步是核查。",
        "他说：“我们同意。我们将签署。”|其他代表没有发言。",
        "“一切都好。”一文载于该书。|书已出版。",
        "见第4段（该段很短。已通过）。|其余不变。",
        "会议结束。|(见附件。)|附件很长。",
        "见NPT/CONF.2020/WP.33。|A/RES/70/33也有关。",
        "各方同意“不首先使用”。|这很重要。",
        "全文如下： 见 J. G. Blight 著，Lanham 出版社。",
        "无暇查阅。|“选了哪个词，为什么？”这个问题应当事先回答。",
        "“战略稳定”一词常见。|（不作定义。）|本文件另有任务。",
        "“第一句。|第二句。”"
      })
  void chinese(String drawn) {
    check(drawn, Language.CHINESE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اجتمعت الدول في جنيف.| واعتمدت خطة.",
        "لماذا الآن؟| لأن الخطر قائم!| هذا كل شيء.",
        "انظر الوثيقة A/RES/70/33.| وانظر الفقرة 4 (أ. ب. ج) أيضا.",
        "قال: «نحن موافقون. وسنوقع».| ولم يتكلم الآخرون.",
        "اعتُمدت الخطة في عام 2019.| 16 دولة انضمت إليها.",
        "الصواريخ والرؤوس الحربية إلخ.| وكلها مدرجة.",
        "انتهى الأمر.| و«أي كلمة اختاروا، ولماذا؟» سؤال ينبغي الإجابة عنه."
      })
  void arabic(String drawn) {
    check(drawn, Language.ARABIC);
  }

  @Test
  void tableCellsAreSplitEachByItself() {
    Block row =
        new Block(
            BlockType.TABLE,
            Label.NONE,
            "One. Two\t\tThree",
            List.of(),
            List.of(),
            List.of(),
            false);
    assertThat(SPLITTER.split(List.of(row), Language.ENGLISH).get(0).sentenceTexts())
        .containsExactly("One.", "Two", "Three");
  }

  @Test
  void blankTextHasNoSentence() {
    assertThat(SPLITTER.split("", Language.ENGLISH)).isEmpty();
    assertThat(SPLITTER.split(" \u00A0\n", Language.ARABIC)).isEmpty();
  }

  @Test
  void rangesCoverAnyText() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    String[] pieces = {
      "word",
      "Word",
      "слово",
      "Слово",
      "字",
      "كلمة",
      "é",
      "𝒜",
      "😀",
      "12",
      "A/RES/70/33",
      "art",
      "г",
      ".",
      "!",
      "。",
      "؟",
      "…",
      "(",
      ")",
      "“",
      "”",
      "\"",
      "«",
      "»",
      "‘",
      "’",
      " ",
      " ",
      "\u00A0",
      "\n",
      ",",
      ";",
      "、"
    };
    for (int run = 0; run < 500; run++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Language language = Language.OFFICIAL.get(random.nextInt(Language.OFFICIAL.size()));
      List<TextRange> ranges = SPLITTER.split(text.toString(), language);
      int at = 0;
      for (TextRange range : ranges) {
        assertThat(text.substring(at, range.start()))
            .as("seed %s, text \"%s\"", seed, text)
            .matches("[\\s\\u00A0]*");
        at = range.end();
      }
      assertThat(text.substring(at)).as("seed %s", seed).matches("[\\s\\u00A0]*");
    }
  }

  @Test
  void aLongTextOfUnclosedMarksIsSplitInTime() {
    String text = "(“".repeat(20_000) + "。”]".repeat(20_000) + " a. b. C. ".repeat(10_000);
    assertThat(SPLITTER.split(text, Language.CHINESE)).isNotEmpty();
  }

  private static void check(String drawn, Language language) {
    List<String> expected =
        Arrays.stream(drawn.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    String text = drawn.replace("|", "");
    List<TextRange> ranges = SPLITTER.split(text, language);
    assertThat(ranges.stream().map(range -> range.of(text)).toList()).isEqualTo(expected);
  }
}
