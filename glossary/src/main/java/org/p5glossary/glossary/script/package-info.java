/**
 * Alphabets inside words: look-alike letters of one in words of another.
 *
 * <p>Pure functions; used by imports and by the report on quality.
 */
package org.p5glossary.glossary.script;
