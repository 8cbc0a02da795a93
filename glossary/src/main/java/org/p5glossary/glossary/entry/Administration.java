package org.p5glossary.glossary.entry;

import java.util.List;

/**
 * What a file of another program says about an entry, a section or a term beside its content, kept
 * so that an exchange loses nothing.
 *
 * @param references pages, pictures and other entries, in order
 * @param transactions who made and changed it there, in order
 * @param scopes whom it is for, in order
 */
public record Administration(
    List<Reference> references, List<Transaction> transactions, List<Scope> scopes) {

  /** Nothing. */
  public static final Administration NONE = new Administration(List.of(), List.of(), List.of());

  public Administration {
    references = List.copyOf(references);
    transactions = List.copyOf(transactions);
    scopes = List.copyOf(scopes);
  }
}
