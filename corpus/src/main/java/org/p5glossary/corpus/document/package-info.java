/**
 * Documents as value types: a rendition (one file) holds blocks; a version is one language's text
 * of a paper; a paper is all versions of one symbol.
 *
 * <p>Offsets are half-open UTF-16 ranges; boxes are points from the top left; pages count from 1.
 */
package org.p5glossary.corpus.document;
