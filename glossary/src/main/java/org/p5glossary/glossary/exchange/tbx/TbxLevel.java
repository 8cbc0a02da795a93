package org.p5glossary.glossary.exchange.tbx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.p5glossary.glossary.entry.Administration;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.entry.Reference;
import org.p5glossary.glossary.entry.ReferenceType;
import org.p5glossary.glossary.entry.Scope;
import org.p5glossary.glossary.entry.ScopeType;
import org.p5glossary.glossary.entry.Transaction;

/** What can be said at each of the three levels: notes, references, transactions, scopes. */
final class TbxLevel {

  /** The levels, with the categories that TBX-Basic allows at each (from its Schematron rules). */
  // The sets are made by Set.of and never change.
  @SuppressWarnings("ImmutableEnumChecker")
  enum Place {
    CONCEPT(
        "concept",
        Set.of(
            "subjectField",
            "definition",
            "crossReference",
            "externalCrossReference",
            "xGraphic",
            "customerSubset",
            "projectSubset",
            "transactionType")),
    LANGUAGE(
        "language", Set.of("definition", "externalCrossReference", "xGraphic", "transactionType")),
    TERM(
        "term",
        Set.of(
            "context",
            "source",
            "crossReference",
            "externalCrossReference",
            "customerSubset",
            "projectSubset",
            "transactionType",
            "administrativeStatus",
            "partOfSpeech",
            "termType",
            "grammaticalGender",
            "geographicalUsage",
            "termLocation"));

    private final String label;
    private final Set<String> categories;

    Place(String label, Set<String> categories) {
      this.label = label;
      this.categories = categories;
    }
  }

  private final Place place;
  private final TbxDialect dialect;
  private final TbxValues values;
  private final List<String> remarks;
  private final List<Note> notes = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Transaction> transactions = new ArrayList<>();
  private final List<Scope> scopes = new ArrayList<>();

  TbxLevel(Place place, TbxDialect dialect, TbxValues values, List<String> remarks) {
    this.place = place;
    this.dialect = dialect;
    this.values = values;
    this.remarks = remarks;
  }

  List<Note> notes() {
    return notes;
  }

  Administration administration() {
    return new Administration(references, transactions, scopes);
  }

  /** Refuses what the dialect does not allow at this level. */
  void check(TbxItem item) {
    if (!dialect.isStrict() || item.category().equals("note")) {
      return;
    }
    if (!dialect.allows(item.category())) {
      throw new TbxProblem(
          item.line(),
          "\""
              + item.category()
              + "\" is no data category of this dialect; it has "
              + dialect.allowed());
    }
    if (!place.categories.contains(item.category())) {
      throw new TbxProblem(
          item.line(),
          "\""
              + item.category()
              + "\" may not stand at the "
              + place.label
              + " level"
              + (item.category().equals("source")
                  ? "; group it with what it is the source of"
                  : ""));
    }
  }

  /** Takes what any level can have; what no level has is remarked on. */
  void take(TbxItem item) {
    switch (item.category()) {
      case "note" -> {
        if (!item.text().isEmpty()) {
          notes.add(new Note(NoteAudience.PUBLIC, item.text()));
        }
      }
      case "crossReference" -> reference(ReferenceType.CROSS, item);
      case "externalCrossReference" -> reference(ReferenceType.EXTERNAL, item);
      case "xGraphic" -> reference(ReferenceType.IMAGE, item);
      case "source" -> references.add(new Reference(ReferenceType.SOURCE, item.text(), ""));
      case "customerSubset" -> scopes.add(new Scope(ScopeType.CUSTOMER, item.text()));
      case "projectSubset" -> scopes.add(new Scope(ScopeType.PROJECT, item.text()));
      case "termLocation" -> scopes.add(new Scope(ScopeType.LOCATION, item.text()));
      case "transactionType" -> transaction(item);
      default ->
          remarks.add(
              "not taken (line "
                  + item.line()
                  + "): "
                  + item.category()
                  + " \""
                  + shortened(item.text())
                  + "\"");
    }
    item.groupedElement("note")
        .map(note -> TbxItem.plain(note.text()))
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> notes.add(new Note(NoteAudience.PUBLIC, text)));
  }

  private void reference(ReferenceType type, TbxItem item) {
    String target = item.element().attribute("target").map(String::strip).orElse("");
    references.add(
        new Reference(
            type, target.isEmpty() ? item.text() : target, target.isEmpty() ? "" : item.text()));
  }

  private void transaction(TbxItem item) {
    if (dialect.isStrict()) {
      item.group().stream()
          .map(TbxItem::category)
          .filter(category -> !Set.of("date", "responsibility", "note").contains(category))
          .findFirst()
          .ifPresent(
              category -> {
                throw new TbxProblem(
                    item.line(),
                    "a transaction may have a date and a responsibility, but has \""
                        + category
                        + "\"");
              });
    }
    transactions.add(
        new Transaction(
            values.transaction(item),
            item.grouped("date").orElse(""),
            item.grouped("responsibility").orElse(""),
            item.groupedElement("responsibility")
                .flatMap(element -> element.attribute("target"))
                .orElse("")));
  }

  private static String shortened(String text) {
    return text.length() <= 60
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, 60))) + "…";
  }
}
