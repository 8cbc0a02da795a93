package org.p5glossary.web.message;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;

/** Arabic dates as United Nations documents write them: the Levantine month, "/", the other one. */
final class ArabicMonths {

  private static final String[] NAMES = {
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيه",
    "تموز/يوليه",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر"
  };

  private ArabicMonths() {}

  /** A new format of days. */
  static DateFormat dates(ULocale locale) {
    SimpleDateFormat dates = new SimpleDateFormat("d MMMM y", locale);
    DateFormatSymbols symbols = new DateFormatSymbols(locale);
    symbols.setMonths(NAMES);
    dates.setDateFormatSymbols(symbols);
    return dates;
  }
}
