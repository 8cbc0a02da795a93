/**
 * What people decided, in an append-only log: one hash chain for each instance that writes.
 *
 * <p>{@code Ledger} is the port, {@code SqliteLedger} the store; {@code DecisionCodec} turns typed
 * decisions into canonical JSON and refuses kinds that it does not know.
 */
package org.p5glossary.glossary.ledger;
