package org.p5glossary.ingest.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.align.Numerals;

/**
 * Whether a text says a number in words, so that digits in its translation are no mistake. It only
 * excuses, so that it may be generous: beginnings of words are enough.
 */
final class NumberWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern CHINESE = Pattern.compile("[〇零一二三四五六七八九十百千万亿两]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Beginnings of the words of a value, folded, by language: "value:word,word". */
  private static final Map<String, String> TABLES =
      Map.of(
          "en",
          "1:one,first,once,single 2:two,second,twice,both,double,half,pair 3:three,third,tripl"
              + " 4:four,quarter 5:five,fifth 6:six 7:seven 8:eight 9:nine,ninth 10:ten,tenth,decade"
              + " 11:eleven 12:twel,dozen 13:thirteen 14:fourteen 15:fifteen 16:sixteen"
              + " 17:seventeen 18:eighteen 19:nineteen 20:twent,score 24:clock 30:thirt 40:fort 50:fift,half"
              + " 60:sixt 70:sevent 80:eight 90:ninet 100:hundred,centur 1000:thousand",
          "fr",
          "1:un,premi,seul 2:deux,second,double,demi,moitie 3:trois,tiers,tripl 4:quatr,quart"
              + " 5:cinq 6:six,sixi 7:sept 8:huit 9:neuf,neuv 10:dix,decenn,dizain,decad 11:onz"
              + " 12:douz 13:treiz 14:quatorz 15:quinz 16:seiz 17:sept 18:huit 19:neuf 20:vingt"
              + " 30:trent 40:quarant 50:cinquant,moitie 60:soixant 70:soixant 80:quatr 90:quatr"
              + " 100:cent,siecle 1000:mill",
          "es",
          "1:un,primer,solo 2:dos,segund,doble,ambos,ambas,mitad 3:tres,tercer,tripl 4:cuatr,cuart"
              + " 5:cinc,quint 6:seis,sext 7:siet,septim 8:och,octav 9:nuev,noven 10:diez,decim,"
              + "deceni,decad 11:onc,undecim 12:doc,duodecim 13:trec 14:catorc 15:quinc 16:dieciseis"
              + " 17:diecisiet 18:dieciocho 19:diecinuev 20:veint,vigesim 30:treint 40:cuarent"
              + " 50:cincuent,mitad 60:sesent 70:setent 80:ochent 90:novent 100:cien,siglo 1000:mil",
          "ru",
          "1:од,перв,един 2:дв,втор,оба,обе,полов 3:тр 4:четыр,четвер 5:пят 6:шест 7:сем,седьм"
              + " 8:восем,восьм 9:девят 10:десят 11:одиннадц 12:двенадц 13:тринадц 14:четырнадц"
              + " 15:пятнадц 16:шестнадц 17:семнадц 18:восемнадц 19:девятнадц 20:двадц 30:тридц"
              + " 40:сорок 50:пятьдес,полов 60:шестьдес 70:семьдес 80:восемьдес 90:девянос"
              + " 24:круглосуточ 100:ст,век 1000:тысяч",
          "ar",
          "1:واحد,احد,اول,اولي 2:اثن,ثان,كلا,كلتا,نصف 3:ثلاث,ثالث,ثلث 4:اربع,رابع,ربع 5:خمس,خامس"
              + " 6:ست,سادس 7:سبع,سابع 8:ثمان,ثامن 9:تسع,تاسع 10:عشر,عاشر,عقد 11:عشر 12:عشر 13:عشر"
              + " 14:عشر 15:عشر 16:عشر 17:عشر 18:عشر 19:عشر 20:عشر 24:ساعه,مدار 30:ثلاث 40:اربع 50:خمس,نصف 60:ست"
              + " 70:سبع 80:ثمان 90:تسع 100:مي,ماي,مء,قرن 1000:الف,الاف");

  private static final Pattern ARABIC_PROCLITICS = Pattern.compile("^(?:[وفبكل]*ال|[وفبكل])");

  private record Beginning(long value, String letters) {}

  private final Language language;
  private final List<Beginning> beginnings;
  private final MonthWords months;

  NumberWords(Language language) {
    this.language = language;
    this.beginnings = table(TABLES.getOrDefault(language.primary(), ""));
    this.months = new MonthWords(language);
  }

  private static List<Beginning> table(String written) {
    List<Beginning> table = new ArrayList<>();
    for (String row : written.isEmpty() ? new String[0] : written.split(" ", -1)) {
      String[] cells = row.split(":", -1);
      for (String letters : cells[1].split(",", -1)) {
        table.add(new Beginning(Long.parseLong(cells[0]), letters));
      }
    }
    return table;
  }

  /** The keys of all {@link Figure figures} that a text may say in words. */
  Set<String> keys(String text) {
    Set<Long> values = new HashSet<>();
    Set<String> keys = new HashSet<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      word(words.group(), values, keys);
    }
    Matcher numerals = CHINESE.matcher(text);
    while (language.primary().equals("zh") && numerals.find()) {
      Numerals.ofChinese(numerals.group()).ifPresent(values::add);
    }
    for (long tens : List.copyOf(values)) {
      if (tens >= 20 && tens < 100 && tens % 10 == 0) {
        for (long ones = 1; ones < 20; ones++) {
          if (values.contains(ones)) {
            keys.add(Long.toString(tens + ones)); // twenty-five; soixante-quinze
          }
        }
      }
    }
    values.forEach(value -> keys.add(Long.toString(value)));
    return keys;
  }

  private void word(String word, Set<Long> values, Set<String> keys) {
    months.of(word).ifPresent(month -> keys.add(Figure.MONTH + month));
    if (word.length() == 1 && "IVX".contains(word)) {
      values.add(word.equals("I") ? 1L : word.equals("V") ? 5L : 10L);
    }
    Numerals.ofRoman(word).ifPresent(values::add);
    String folded = folded(word);
    String bare =
        language.primary().equals("ar") ? ARABIC_PROCLITICS.matcher(folded).replaceFirst("") : "";
    for (Beginning beginning : beginnings) {
      if (folded.startsWith(beginning.letters())
          || (!bare.isEmpty() && bare.startsWith(beginning.letters()))) {
        values.add(beginning.value());
      }
    }
  }

  private static String folded(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace('ى', 'ي').replace('ة', 'ه');
  }
}
