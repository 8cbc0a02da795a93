/**
 * What every extractor needs to stay harmless: a budget of text and time, and one boundary that
 * turns whatever goes wrong with a file into a rejection.
 *
 * <p>Nothing here knows a format. Instances are per file and per thread.
 */
package org.p5glossary.ingest.extract.guard;
