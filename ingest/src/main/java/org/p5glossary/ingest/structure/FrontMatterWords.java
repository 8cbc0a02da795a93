package org.p5glossary.ingest.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The fixed wording by which United Nations papers in the six languages mark the fields of their
 * masthead and the line that says who submits them.
 */
final class FrontMatterWords {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Who submits, states or reports; matched at the start of a block. */
  private static final Pattern BYLINE_START =
      any(
          "(?:joint |updated |revised )*(?:working paper|conference room paper|food[- ]for[- ]thought paper|discussion paper|paper|document|report|proposal|amendments?|draft \\w+|information)"
              + " (?:jointly )?(?:submitted|presented|prepared|introduced|sponsored|circulated) (?:jointly )?by\\b",
          "(?:jointly )?(?:submitted|presented|prepared|delivered|sponsored) (?:jointly )?by\\b",
          "(?:joint |general |opening |national |explanatory )*(?:statement|communiqué|communique|declaration|remarks|address|explanation of vote) (?:made |delivered |issued |submitted )?(?:by|of|on behalf of)\\b",
          "(?:report|note|memorandum) (?:by|of) the\\b",
          "(?:note verbale|letter|identical letters) dated\\b",
          "(?:document|rapport|projet|proposition|note)s? (?:de travail |de séance |officieux )?(?:commun[e]? )?(?:présenté|soumis|établi|préparé)e?s? (?:conjointement )?par\\b",
          "(?:présenté|soumis|établi)e?s? par\\b",
          "(?:déclaration|communiqué|allocution)(?: commune?| conjointe?)? (?:faite |prononcée |publiée? )?(?:par|de|du|des|au nom)\\b",
          "(?:rapport|note|mémoire) (?:du|de la|des|de l['’])",
          "(?:note verbale|lettres? identiques|lettre) datées?\\b",
          "(?:documento|informe|propuesta|proyecto|nota)s? (?:de (?:trabajo|sesión) |oficioso )?(?:conjunt[oa] )?(?:presentad|preparad|elaborad|distribuid)[oa]s? (?:conjuntamente )?por\\b",
          "(?:presentad|preparad)[oa]s? por\\b",
          "(?:declaración|comunicado|intervención)(?: conjunt[oa])? (?:formulada |pronunciada |emitido )?(?:por|de|del|en nombre)\\b",
          "(?:informe|nota|memorando) (?:de la|del|de los|de las)\\b",
          "(?:nota verbal|cartas? idénticas|carta) (?:de )?fecha",
          "(?:совместный |рабочий |официальный )*(?:документ|доклад|проект|предложение)[^,.]{0,40},? (?:совместно )?представлен",
          "(?:представлен|подготовлен)[а-я]* ",
          "(?:совместное )?(?:заявление|коммюнике|выступление) (?:от имени |делегации |представителя )?\\p{Lu}",
          "(?:доклад|записка|меморандум) (?:генерального|секретариата|председател|консультативн|комитета|рабочей|группы)",
          "(?:вербальная нота|письмо|идентичные письма) .{0,60}(?:от|на имя)\\b",
          "(?:ورقة|وثيقة|تقرير|اقتراح|مقترح|مشروع)(?: \\S+){0,3} مقدم[ةا]?\\b",
          "(?:مقدم[ةا]?|بيان مشترك|بيان (?:أدل[ىت]|من|باسم)|تقرير (?:الأمين|اللجنة|الفريق)|مذكرة (?:من|شفوية))",
          "(?:رسالة|رسالتان) (?:\\S+ ){0,2}مؤرخ");

  /** Who submits, where the language puts it at the end. */
  private static final Pattern BYLINE_END =
      Pattern.compile(
          ".*(?:提交|提出|编写|编制|提供|散发|发布).*的.{0,12}(?:文件|报告|说明|提案|声明|草案|资料)"
              + "|.{0,60}(?:的联合声明|的声明|的报告|的说明|的普通照会|秘书处的说明)",
          FLAGS | Pattern.DOTALL);

  /** A field of the masthead as a whole line. */
  private static final Pattern MASTHEAD_FIELD =
      any(
          "(?:distr(?:\\.|ibution)?|original|originale|оригинал|الأصل|原文|原件)\\s*[:：：].{0,80}$",
          "(?:english|french|chinese|russian|spanish|arabic|français|español|русский|العربية|عربي|中文|chinois|inglés|anglais)(?: only)?(?:/\\w+)*$",
          "(?:united nations|nations unies|naciones unidas|организация объединенных наций|объединенные нации|الأمم المتحدة|联\\s*合\\s*国)$",
          "(?:agenda item|point \\S+ de l['’]ordre du jour|points? \\d+|tema \\d+|пункт \\d+|البند \\S+|(?:临时)?议程项目).{0,200}$",
          ".{0,60}\\b(?:session|meeting)$",
          ".{0,40}\\b(?:session|séance)$",
          ".{0,60}(?:período de sesiones|reunión|sesión)$",
          ".{0,60}(?:сессия|заседание)$",
          "الدورة .{0,60}$",
          "第.{1,12}(?:届)?(?:会议|会期|次会议)$",
          "(?:general|limited|restricted)$");

  private static final String YEAR = "(?:19|20)\\d\\d|(?:١٩|٢٠)[٠-٩]{2}";

  /** A place and dates, or a date alone: short, with a year, and a month or a numbered day. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?=.{0,200}(?:"
              + YEAR
              + "))(?:.{0,60}[,，،]\\s*)?[^.。]{0,100}(?:"
              + "january|february|march|april|may|june|july|august|september|october|november|december"
              + "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
              + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
              + "|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр"
              + "|يناير|كانون|فبراير|شباط|مارس|آذار|أبريل|نيسان|مايو|أيار|يونيه|يونيو|حزيران|يوليه"
              + "|يوليو|تموز|أغسطس|آب|سبتمبر|أيلول|أكتوبر|تشرين|نوفمبر|ديسمبر|\\d\\s*月)[^.。]{0,80}",
          FLAGS);

  private FrontMatterWords() {}

  private static Pattern any(String... alternatives) {
    return Pattern.compile("(?:" + String.join("|", List.of(alternatives)) + ")", FLAGS);
  }

  /** Whether a block says who submits the paper. */
  static boolean isByline(String text) {
    return BYLINE_START.matcher(text).lookingAt() || BYLINE_END.matcher(text).matches();
  }

  /** Whether a block is a field of the masthead: a date, a place, a session, a language. */
  static boolean isMasthead(String text) {
    return TextShape.width(text) <= 160
        && (MASTHEAD_FIELD.matcher(text).lookingAt() || DATED.matcher(text).matches());
  }
}
