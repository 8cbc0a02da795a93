package org.p5glossary.ingest.sentence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.p5glossary.corpus.language.Language;

/**
 * Abbreviations that end in a full stop.
 *
 * <p>Two kinds: those that something always follows ("art.", "No.", "Mr.", "см."), after which no
 * sentence ends, and those that can stand at the end of one ("etc.", "г.", "т. д."), after which
 * one ends if what follows looks like a beginning. Gathered from the abbreviations of the United
 * Nations Editorial Manual and from the house styles of the six languages.
 */
final class Abbreviations {

  // Words of a list stand apart by a blank; a blank inside an abbreviation is written "_".

  // Used in papers of every language: references to sources in English, Latin scholarly words.
  private static final String EVERYWHERE_LEADING =
      "art arts para paras No Nos vol vols cf ibid. p pp ed eds Mr Mrs Ms Dr Prof St Gen Col Lt Sgt "
          + "chap chaps sect sects fig figs al viz e.g i.e vs fn Doc Rev Corr Add Amend Sub WP CONF Conf WG AC CN "
          + "Res CRP INF PV SR PC MC Distr Nº N.º N° op loc";

  private static final Map<String, String> LEADING =
      Map.of(
          "en",
          "approx ca est Hon Messrs Rep Sen Gov Gens Brig Maj Capt Cmdr Adm Amb dept div resp incl "
              + "excl ref app annex ch sec subpara subparas Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct "
              + "Nov Dec v",
          "fr",
          "al chap par sect fig M MM Mme Mlle Mgr Me janv févr avr juil sept oct nov déc env éd "
              + "coll cf c.-à-d. p._ex ex réf rés suppl t tabl trad s n vol hab resp all",
          "es",
          "núm núms párr párrs pág págs pp cap caps secc Sr Sra Sres Sras Srta Dra Excmo Excma Ilmo D "
              + "Dña Ud Uds Vd Vds p._ej ej cfr fig figs vid v apdo apdos inc incs ap ene feb mar "
              + "abr may jun jul ago sept set oct nov dic aprox art arts ed eds t tel EE Gral Lic Ing",
          "ru",
          "см ср ст ст.ст п пп стр с рис табл гл разд подп абз ч кн т тт № напр т.е т._е т.н т._н "
              + "т.к т._к т.о т._о им проф акад док д-р г-н г-жа гг-н ген полк адм о ул просп д кв "
              + "пос дер обл р оз гос ред изд сост авт пер вып прим примеч ок тел вкл мин макс долл "
              + "янв февр фев мар апр июн июл авг сент сен окт ноя нояб дек",
          "ar",
          "د أ م ص ج ف ق.م",
          "zh",
          "");

  private static final String EVERYWHERE_CLOSING =
      "etc Inc Ltd Co Corp Jr Sr Bros U.S U.N U.K a.m p.m";

  private static final Map<String, String> CLOSING =
      Map.of(
          "en", "D.C seq Ph.D M.A B.A",
          "fr", "",
          "es", "p._m a._m EE._UU EE.UU UU S.A Cía",
          "ru",
              "г гг в вв т.д т._д т.п т._п др пр тыс млн млрд трлн руб коп км м кг н.э н._э до н.э",
          "ar", "إلخ الخ",
          "zh", "");

  private final Set<String> leading;
  private final Set<String> closing;

  private Abbreviations(Set<String> leading, Set<String> closing) {
    this.leading = leading;
    this.closing = closing;
  }

  /** The abbreviations of {@code language}; those used everywhere for a language without a list. */
  static Abbreviations of(Language language) {
    String primary = language.primary();
    return new Abbreviations(
        wordsOf(EVERYWHERE_LEADING, LEADING.getOrDefault(primary, "")),
        wordsOf(EVERYWHERE_CLOSING, CLOSING.getOrDefault(primary, "")));
  }

  /** Whether something always follows {@code word}, given without its full stop. */
  boolean leads(String word) {
    boolean capital =
        word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
    // "v." joins two parties, "V." is a Roman numeral or an initial.
    return !capital && leading.contains(fold(word));
  }

  /**
   * Whether {@code word}, given without its full stop, is an abbreviation that may end a sentence.
   */
  boolean mayClose(String word) {
    return closing.contains(fold(word));
  }

  private static Set<String> wordsOf(String... lists) {
    return Arrays.stream(lists)
        .flatMap(list -> Stream.of(list.split(" ")))
        .map(word -> word.replace('_', ' '))
        .map(word -> fold(word.endsWith(".") ? word.substring(0, word.length() - 1) : word))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
