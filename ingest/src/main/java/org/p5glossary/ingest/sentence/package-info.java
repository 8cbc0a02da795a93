/**
 * Where sentences end, in all six languages: ICU's sentence breaker, with the abbreviations of
 * United Nations papers, and never inside brackets or quotation marks.
 *
 * <p>A pure function of the text and its language; ranges are in UTF-16 units of the text.
 */
package org.p5glossary.ingest.sentence;
