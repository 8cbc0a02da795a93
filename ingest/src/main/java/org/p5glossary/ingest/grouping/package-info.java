/**
 * Which files are versions of one paper, and which texts are the same: by symbol first, then by
 * weaker signs that count only if the structure of the texts agrees.
 *
 * <p>Every decision carries its reason, so that a person can judge and undo it.
 */
package org.p5glossary.ingest.grouping;
