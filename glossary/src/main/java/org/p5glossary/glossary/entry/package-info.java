/**
 * The model of a terminological entry in the words of ISO 30042: entry, language section, term.
 *
 * <p>Validated, immutable values; every text is NFC and stripped. No input or output.
 */
package org.p5glossary.glossary.entry;
