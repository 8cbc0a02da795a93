/**
 * Which language a text is in: by script first, then by a model on enough text, with the language
 * printed in the masthead as a witness.
 *
 * <p>OpenNLP stays inside this package.
 */
package org.p5glossary.ingest.language;
