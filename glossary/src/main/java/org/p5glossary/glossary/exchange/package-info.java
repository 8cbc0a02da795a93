/**
 * The term base in files of other programs and in our own JSON, as streams.
 *
 * <p>Every export lists what its format cannot hold; nothing is dropped silently.
 */
package org.p5glossary.glossary.exchange;
