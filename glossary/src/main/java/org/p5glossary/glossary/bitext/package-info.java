/**
 * Aligned texts in exchange formats: TSV, JSON lines, TMX 1.4b, XLIFF 2.1.
 *
 * <p>Writers stream: memory does not grow with the number of units.
 */
package org.p5glossary.glossary.bitext;
