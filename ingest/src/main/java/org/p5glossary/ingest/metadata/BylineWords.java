package org.p5glossary.ingest.metadata;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.p5glossary.corpus.language.Language;

/**
 * How a language words a byline.
 *
 * @param byline a whole byline, with the submitters in the group {@code list}
 * @param support where those begin who only support the paper: they and all behind them are cut off
 * @param behalf what joins a speaker and those it speaks for
 * @param conjunction "and" between the last two of a list
 * @param opening articles and words such as "the members of" before a name
 */
record BylineWords(
    Pattern byline, Pattern support, Pattern behalf, Pattern conjunction, Pattern opening) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

  /** At most this much before "submitted by": "Working paper on the reduction of risks". */
  private static final String LEAD = "^.{0,80}?";

  private static final Map<String, BylineWords> BY_LANGUAGE =
      Map.of(
          "en",
          words(
              LEAD + "\\b(?:submitted|presented|prepared) (?:jointly )?by (?<list>.+)$",
              ",?\\s(?:and\\s|with the\\s)?(?:support(?:ed)?|endorsed)\\s(?:by|of|from)\\s.*$",
              "\\son behalf of\\s|,?\\s(?:and\\s)?co-?sponsored by\\s",
              "\\sand\\s",
              "(?:(?:all\\s)?(?:the\\s)?(?:delegations?|governments?|(?:permanent )?missions?"
                  + "|(?:states? )?(?:parties\\s)?members?|member states|states parties)\\sof\\s)?"
                  + "(?:the\\s)?"),
          "fr",
          words(
              LEAD + "(?:présentée?s?|soumise?s?|établie?s?) (?:conjointement )?par (?<list>.+)$",
              ",?\\s(?:et\\s)?(?:appuyée?|soutenue?|parrainée?)\\spar\\s.*$"
                  + "|,?\\savec l’appui\\s.*$",
              "\\sau nom (?:de la |de l’|des |du |de |d’)",
              "\\set\\s",
              "(?:(?:les membres|les délégations?|la délégation|le gouvernement|les gouvernements)"
                  + "\\s(?:de la |de l’|de l'|des |du |de |d’))?(?:la\\s|le\\s|les\\s|l’|l')?"),
          "es",
          words(
              LEAD
                  + "(?:presentad[oa]s?|elaborad[oa]s?|preparad[oa]s?) (?:conjuntamente )?por "
                  + "(?<list>.+)$",
              ",?\\s(?:y\\s)?(?:apoyad[oa]|respaldad[oa]|patrocinad[oa])\\spor\\s.*$"
                  + "|,?\\scon el apoyo de\\s.*$",
              "\\sen (?:nombre|representación) (?:de la |de los |de las |del |de )",
              "\\s[ye]\\s",
              "(?:(?:los miembros|las delegaciones|la delegación|el gobierno|los gobiernos)\\s"
                  + "(?:de la |de los |de las |del |de ))?(?:la\\s|las\\s|los\\s|el\\s)?"),
          "ru",
          words(
              LEAD
                  + "(?:представлен\\p{L}*|подготовлен\\p{L}*|внесен\\p{L}*) (?:совместно )?"
                  + "(?<list>.+)$",
              ",?\\s(?:и\\s)?поддержанн?\\p{L}*\\s.*$|,?\\sпри поддержке\\s.*$",
              "\\sот имени\\s",
              "\\sи\\s",
              "(?:(?:государствами\\s?[-–—]\\s?)?(?:членами|делегацией|делегациями|правительством|"
                  + "правительствами)\\s)?"),
          "zh",
          words(
              "^(?<list>.+?)(?:联合|共同)?(?:提交|提出|编写)(?:[、，,].{0,600})?的"
                  + "(?:国家报告|工作文件|文件|报告|说明|提案)$",
              "[、，,](?:并)?(?:得到|由).*支持.*$|[、，,]?在.{1,400}支持下.*$",
              "(?<=.)代表(?=.)",
              "以及|和",
              "(?:由)?"),
          "ar",
          words(
              LEAD
                  + "(?:ال)?مقد[\\u064E\\u0651]*مة?(?:\\s(?:بصورة مشتركة|معا))?\\s(?:من قبل|من) (?<list>.+)$",
              "،?\\sو(?:ال)?(?:مؤيدة?|مدعومة?) من .*$|،?\\s(?:بتأييد|بدعم) من .*$",
              "\\s(?:باسم|بالنيابة عن|نيابة عن)\\s",
              "\\sو(?=\\S)",
              "(?:(?:أعضاء|وفود|وفد|حكومات|حكومة)\\s)?"));

  /** The words of {@code language}; empty for a language whose bylines are not known. */
  static Optional<BylineWords> of(Language language) {
    return Optional.ofNullable(BY_LANGUAGE.get(language.primary()));
  }

  private static BylineWords words(
      String byline, String support, String behalf, String conjunction, String opening) {
    return new BylineWords(
        Pattern.compile(byline, FLAGS),
        Pattern.compile(support, FLAGS),
        Pattern.compile(behalf, FLAGS),
        Pattern.compile(conjunction),
        Pattern.compile("^" + opening, FLAGS));
  }
}
