/**
 * What we call it, and who agreed: entries, the ledger of decisions, the term base folded from it,
 * terms recognised in text, look-up and exchange.
 *
 * <p>Depends on corpus only; knows no file reader, no server and no command line.
 */
package org.p5glossary.glossary;
