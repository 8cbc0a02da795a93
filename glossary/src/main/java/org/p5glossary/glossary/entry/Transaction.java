package org.p5glossary.glossary.entry;

import java.util.Objects;

/**
 * Who made or changed something in the file that it came from. What people decided here stands in
 * the ledger, not in these.
 *
 * @param type never null
 * @param date as the file gives it, empty if it gives none
 * @param responsible the person's name, empty if not given
 * @param responsibleId the person's id in that file, empty if not given
 */
public record Transaction(
    TransactionType type, String date, String responsible, String responsibleId) {

  public Transaction {
    Objects.requireNonNull(type, "type");
    date = EntryText.allowed("date of a transaction", date);
    responsible = EntryText.allowed("responsible person", responsible);
    responsibleId = EntryText.allowed("id of a responsible person", responsibleId);
  }
}
