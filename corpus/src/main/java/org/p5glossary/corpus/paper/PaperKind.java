package org.p5glossary.corpus.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/** What kind of source a paper is, as its symbol or the head word of its title says. */
public enum PaperKind {
  WORKING_PAPER,
  RESOLUTION,
  /** A verbatim or summary record of a meeting. */
  MEETING_RECORD,
  /** Another document with a symbol. */
  DOCUMENT,
  TREATY,
  COMMUNIQUE,
  JOINT_STATEMENT,
  STATEMENT,
  LETTER,
  /** A text without a symbol whose title names no kind. */
  TEXT;

  /** A head word is one of the first words of a title; in Chinese it ends it. */
  private static final int FIRST_WORDS = 4;

  /** Words by kind, the more special first; lower case. */
  private enum Words {
    JOINT(
        JOINT_STATEMENT,
        "joint (?:\\S+ )?(?:statement|declaration)|déclaration (?:commune|conjointe)|"
            + "declaración conjunta|совместное заявление|"
            + "ال?(?:إعلان|بيان) (?:ال)?مشترك|(?:إعلان|بيان) مشترك",
        "联合声明|联合宣言|共同声明"),
    OFFICIAL_NEWS(COMMUNIQUE, "communiqué|communique|comunicado|коммюнике|(?:ال)?بلاغ", "公报"),
    LAW(
        TREATY,
        "treaty|convention|agreement|protocol|memorandum of understanding|traité|accord|protocole|"
            + "tratado|convenio|convención|acuerdo|protocolo|договор|конвенция|"
            + "соглашение|протокол|(?:ال)?معاهدة|(?:ال)?اتفاقية|"
            + "(?:ال)?بروتوكول",
        "条约|公约|协定|议定书|协议"),
    SAYING(
        STATEMENT,
        "statement|declaration|remarks|déclaration|intervention|declaración|заявление|"
            + "выступление|(?:ال)?بيان|(?:ال)?إعلان|كلمة",
        "声明|宣言|发言"),
    POST(
        LETTER,
        "letter|note verbale|lettre|carta|nota verbal|письмо|вербальная нота|رسالة",
        "的信|函|普通照会");

    private final PaperKind kind;
    private final Pattern first;
    private final Pattern last;

    Words(PaperKind kind, String first, String last) {
      this.kind = kind;
      this.first =
          Pattern.compile("^(?:\\S+\\s+){0," + (FIRST_WORDS - 1) + "}(?:" + first + ")(?!\\p{L})");
      this.last = Pattern.compile("(?:" + last + ")$");
    }

    boolean head(String title) {
      return first.matcher(title).find() || last.matcher(title).find();
    }
  }

  /** The kind of a paper. */
  public static PaperKind of(Paper paper) {
    return paper
        .symbol()
        .map(PaperKind::of)
        .orElseGet(
            () ->
                ofTitles(
                    paper.versions().stream()
                        .map(Version::metadata)
                        .map(DocumentMetadata::title)
                        .toList()));
  }

  /** The kind that a symbol names. */
  public static PaperKind of(DocumentSymbol symbol) {
    return switch (symbol.series()) {
      case "WP" -> WORKING_PAPER;
      case "RES" -> RESOLUTION;
      case "PV", "SR" -> MEETING_RECORD;
      default -> DOCUMENT;
    };
  }

  /** The kind that the first title with a head word names. */
  static PaperKind ofTitles(List<String> titles) {
    return titles.stream().flatMap(title -> ofTitle(title).stream()).findFirst().orElse(TEXT);
  }

  private static Optional<PaperKind> ofTitle(String title) {
    String lower = title.toLowerCase(Locale.ROOT).strip();
    return Arrays.stream(Words.values())
        .filter(words -> words.head(lower))
        .map(words -> words.kind)
        .findFirst();
  }

  /** The name used in output: lower case with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
