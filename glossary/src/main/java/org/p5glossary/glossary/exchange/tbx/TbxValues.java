package org.p5glossary.glossary.exchange.tbx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.GrammaticalGender;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.entry.TransactionType;

/** Values of closed lists; those that older files use instead are read and remarked on. */
final class TbxValues {

  private final TbxDialect dialect;
  private final List<String> remarks;

  TbxValues(TbxDialect dialect, List<String> remarks) {
    this.dialect = dialect;
    this.remarks = remarks;
  }

  AdministrativeStatus status(TbxItem item) {
    String code = item.text();
    int end = code.indexOf("Term-admn-sts");
    return value(item, AdministrativeStatus.class, end > 0 ? code.substring(0, end) : code)
        .orElse(AdministrativeStatus.ADMITTED);
  }

  PartOfSpeech partOfSpeech(TbxItem item) {
    return value(item, PartOfSpeech.class, item.text()).orElse(PartOfSpeech.OTHER);
  }

  TermType termType(TbxItem item) {
    return value(item, TermType.class, item.text())
        .filter(type -> type != TermType.LOOK_UP_FORM)
        .orElse(TermType.VARIANT);
  }

  GrammaticalGender gender(TbxItem item) {
    return value(item, GrammaticalGender.class, item.text()).orElse(GrammaticalGender.OTHER);
  }

  TransactionType transaction(TbxItem item) {
    return value(item, TransactionType.class, item.text()).orElse(TransactionType.MODIFICATION);
  }

  private <E extends Enum<E> & Coded> Optional<E> value(TbxItem item, Class<E> list, String code) {
    String known = older(item.category(), code);
    try {
      E value = Coded.parse(list, known);
      if (!known.equals(code)) {
        remarks.add(item.category() + " \"" + code + "\" read as " + value.code());
      }
      return Optional.of(value);
    } catch (IllegalArgumentException unknown) {
      if (dialect.isStrict()) {
        throw new TbxProblem(
            item.line(),
            item.category() + " takes no value \"" + code + "\": " + unknown.getMessage());
      }
      remarks.add(
          item.category() + " \"" + code + "\" (line " + item.line() + ") is not known here");
      return Optional.empty();
    }
  }

  private static String older(String category, String code) {
    return switch (category + " " + code.toLowerCase(Locale.ROOT)) {
      case "transactionType creation", "transactionType input" -> "origination";
      case "partOfSpeech propernoun", "partOfSpeech nom" -> "noun";
      case "termType synonym" -> "variant";
      case "administrativeStatus obsolete" -> "deprecated";
      default -> code;
    };
  }
}
