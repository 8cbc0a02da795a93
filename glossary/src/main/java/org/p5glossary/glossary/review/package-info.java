/**
 * From a proposal to a decision.
 *
 * <p>{@code Proposals} folds the ledger into {@code Proposal}s, the queue and the comments; {@code
 * ReviewDesk} takes proposals and decides them, on the text that the person has seen; {@code
 * EntryHash} names a text; {@code Visible} cuts an entry down to what a viewer may see and puts the
 * rest back.
 */
package org.p5glossary.glossary.review;
