/**
 * What the five delegations say of the text of each language section, and when it is agreed.
 *
 * <p>{@code SectionHash} names a text; {@code SignOffs} folds the ledger into the {@code
 * SectionState} of an entry's section; {@code SigningDesk} takes stances and silence procedures.
 */
package org.p5glossary.glossary.signoff;
