/**
 * The term base in files of other programs and in our own JSON, as streams.
 *
 * <p>Every export lists what its format cannot hold; every import says what it did not take and
 * why: nothing is dropped silently. What becomes of imported entries is decided in {@code intake}.
 */
package org.p5glossary.glossary.exchange;
