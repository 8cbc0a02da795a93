package org.p5glossary.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.language.Language;

class SubmitterReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Working paper submitted by Japan|Japan",
        "en|Working paper submitted by Orientia and Meridia|Orientia; Meridia",
        "ru|Рабочий документ, представленный Бореалией и Меридией|Бореалия; Меридия",
        "zh|博雷利亚和美里迪亚提交的工作文件|博雷利亚; 美里迪亚",
        "ar|ورقة عمل مقدمة من بورياليا وميريديا|بورياليا; ميريديا",
        "en|Working paper submitted by the Russian Federation|Russian Federation",
        "en|Submitted by Peru, the United Kingdom of Great Britain and Northern Ireland and Chile|"
            + "Peru; United Kingdom of Great Britain and Northern Ireland; Chile",
        "en|Working paper submitted by Bosnia and Herzegovina and Croatia|"
            + "Bosnia and Herzegovina; Croatia",
        "en|Working paper submitted by Peru, Chile, and Ghana|Peru; Chile; Ghana",
        "en|Working paper submitted by the members of the Open Door Group (Ghana, Nepal and Peru)|"
            + "Open Door Group; Ghana; Nepal; Peru",
        "en|Working paper submitted by the Non-Proliferation and Disarmament Initiative|"
            + "Non-Proliferation and Disarmament Initiative",
        "en|Working paper submitted by Iran (Islamic Republic of) and Iraq|"
            + "Iran (Islamic Republic of); Iraq",
        "en|Working paper submitted by the Quiet Initiative and supported by Peru, Chile and Nepal|"
            + "Quiet Initiative",
        "en|Working paper submitted by Canada on behalf of the Group of Seven|"
            + "Canada; Group of Seven",
        "en|Report of the Secretary-General|''",
        "fr|Document de travail présenté par le Japon|Japon",
        "fr|Document de travail présenté par l’Espagne, les Pays-Bas et le Royaume-Uni de "
            + "Grande-Bretagne et d’Irlande du Nord|"
            + "Espagne; Pays-Bas; Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
        "fr|Document de travail présenté par l’Initiative de Lima et appuyé par le Chili|"
            + "Initiative de Lima",
        "fr|Document présenté par les membres du Groupe de Lima (Chili, Pérou et Ghana)|"
            + "Groupe de Lima; Chili; Pérou; Ghana",
        "es|Documento de trabajo presentado por el Japón y los Países Bajos|Japón; Países Bajos",
        "es|Documento de trabajo presentado por Trinidad y Tabago, el Perú e Italia|"
            + "Trinidad y Tabago; Perú; Italia",
        "es|Documento de trabajo presentado por la Iniciativa de Lima y apoyado por Chile|"
            + "Iniciativa de Lima",
        "ru|Рабочий документ, представленный Китаем|Китай",
        "ru|Рабочий документ, представленный Российской Федерацией, Боснией и Герцеговиной и Чили|"
            + "Российская Федерация; Босния и Герцеговина; Чили",
        "ru|Рабочий документ, представленный Инициативой по диалогу и доверию|"
            + "Инициативой по диалогу и доверию",
        "ru|Рабочий документ, представленный Лимской инициативой|Лимская инициатива",
        "ru|Рабочий документ, представленный Перу и поддержанный Непалом|Перу",
        "zh|日本提交的工作文件|日本",
        "zh|秘鲁、智利和加纳提交的工作文件|秘鲁; 智利; 加纳",
        "zh|大不列颠及北爱尔兰联合王国、波斯尼亚和黑塞哥维那以及法国提交的工作文件|" + "大不列颠及北爱尔兰联合王国; 波斯尼亚和黑塞哥维那; 法国",
        "zh|对话和信任倡议提交的工作文件|对话和信任倡议",
        "zh|利马倡议提交、得到智利和秘鲁支持的工作文件|利马倡议",
        "zh|利马集团成员国(智利、秘鲁和加纳)提交的工作文件|利马集团; 智利; 秘鲁; 加纳",
        "ar|ورقة عمل مقدمة من اليابان|اليابان",
        "ar|ورقة عمل مقدمة من بيرو والصين والمملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|"
            + "بيرو; الصين; المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية",
        "ar|ورقة عمل مقدمة من مبادرة ليما ومؤيدة من شيلي وبيرو|مبادرة ليما",
      })
  void splitsBylines(String tag, String byline, String submitters) {
    List<String> expected =
        submitters.isEmpty() ? List.of() : Arrays.asList(submitters.split("; "));
    assertThat(SubmitterReader.read(byline, Language.of(tag))).isEqualTo(expected);
  }
}
