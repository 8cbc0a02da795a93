/**
 * Editions: the term base frozen under a name, and the book that is made of it.
 *
 * <p>{@code EditionMaker} takes an {@code Edition} from a ledger; {@code BookMaker} turns it into
 * the paragraphs of a book, with {@code TermIndex} for its indexes; {@code print} sets them.
 */
package org.p5glossary.edition;
