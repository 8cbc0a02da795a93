package org.p5glossary.glossary.exchange.tbx;

import java.util.Optional;
import java.util.Set;

/** The dialects whose data categories are a closed list, and the rest. */
// The sets are made by Set.of and never change.
@SuppressWarnings("ImmutableEnumChecker")
enum TbxDialect {
  BASIC(
      Set.of(
          "subjectField",
          "definition",
          "context",
          "source",
          "crossReference",
          "externalCrossReference",
          "xGraphic",
          "customerSubset",
          "projectSubset",
          "transactionType",
          "responsibility",
          "administrativeStatus",
          "partOfSpeech",
          "termType",
          "grammaticalGender",
          "geographicalUsage",
          "termLocation")),
  MIN(
      Set.of(
          "subjectField",
          "externalCrossReference",
          "customerSubset",
          "administrativeStatus",
          "partOfSpeech")),
  /** TBX-Core has no categories of its own; other dialects have more than the model. */
  OTHER(Set.of());

  private final Set<String> categories;

  TbxDialect(Set<String> categories) {
    this.categories = categories;
  }

  /** The dialect that a file of version 3 names. */
  static TbxDialect of(Optional<String> type) {
    return switch (type.orElse("")) {
      case "TBX-Basic" -> BASIC;
      case "TBX-Min" -> MIN;
      default -> OTHER;
    };
  }

  /** Whether its list of categories is closed. */
  boolean isStrict() {
    return this != OTHER;
  }

  /** Whether a category may stand in it. */
  boolean allows(String category) {
    return this == OTHER || categories.contains(category);
  }

  /** The categories for a message. */
  String allowed() {
    return String.join(", ", categories.stream().sorted().toList());
  }
}
