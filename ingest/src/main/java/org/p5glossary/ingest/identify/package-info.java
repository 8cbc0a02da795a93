/**
 * What a file is, by its content: the format, the hash, or a reason to refuse it.
 *
 * <p>Names and extensions decide nothing. Nothing over the size limit is ever read.
 */
package org.p5glossary.ingest.identify;
