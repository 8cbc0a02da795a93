/**
 * What a document says about itself: symbol, date, original language, title, submitters, session,
 * place, job number, read from masthead, byline and what stands on the pages outside the text.
 *
 * <p>Nothing is guessed: what is not printed stays absent, and a date keeps the words it came from.
 */
package org.p5glossary.ingest.metadata;
