/**
 * The term base as it stands: a snapshot folded from the ledger, and the service that changes it.
 *
 * <p>{@code TermFolding} says which spellings are one and the same for finding an entry.
 */
package org.p5glossary.glossary.termbase;
