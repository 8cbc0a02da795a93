/**
 * From a proposal to a decision.
 *
 * <p>{@code Proposals} folds the ledger into {@code Proposal}s, the queue and the comments; {@code
 * ReviewDesk} takes proposals and decides them, on the text that the person has seen; {@code
 * EntryHash} names a text.
 */
package org.p5glossary.glossary.review;
