/**
 * What an entry said at any time, and who changed it and why.
 *
 * <p>{@code EntryHistory} finds the events of an entry in the ledger; {@code EntryVersion} is one
 * of them; {@code RestoreDesk} puts an older text in force again.
 */
package org.p5glossary.glossary.history;
